-- With which further organisations a document is shared, each with all below it.

create table document_share (
    document_id uuid not null references document (id),
    organisation_id uuid not null references organisation (id),
    shared_at timestamp with time zone not null,
    shared_by varchar(254) not null,
    primary key (document_id, organisation_id)
);

create index document_share_organisation on document_share (organisation_id, document_id);
