-- With which further organisations a document is shared, each with all below it, and where it lies in its own one.

create table document_share (
    document_id uuid not null references document (id),
    organisation_id uuid not null references organisation (id),
    shared_at timestamp with time zone not null,
    shared_by varchar(254) not null,
    primary key (document_id, organisation_id)
);

create index document_share_organisation on document_share (organisation_id, document_id);

-- The folders that an organisation keeps its documents in; a document without a place lies at the top.

create table document_folder (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    parent_id uuid references document_folder (id),
    name varchar(100) not null
);

create index document_folder_organisation on document_folder (organisation_id);
create index document_folder_parent on document_folder (parent_id);

create table document_place (
    document_id uuid primary key references document (id),
    folder_id uuid not null references document_folder (id)
);

create index document_place_folder on document_place (folder_id);
