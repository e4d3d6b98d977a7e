-- Documents of the library, the files they came from, and their pages. The bytes lie in the vault.

create table document (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    owner_id uuid not null references account (id),
    title varchar(200) not null,
    description varchar(2000) not null,
    searchable varchar(8192) not null,
    layout varchar(16) not null,
    current_version_id uuid not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(254) not null,
    version_number integer not null
);

create index document_of_organisation on document (organisation_id, changed_at);

create table document_version (
    id uuid primary key,
    document_id uuid not null references document (id),
    number_in_document integer not null,
    file_name varchar(255) not null,
    media_type varchar(100) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    uploaded_at timestamp with time zone not null,
    uploaded_by varchar(254) not null,
    state varchar(16) not null,
    problem varchar(32),
    problem_page integer default 0 not null,
    page_count integer default 0 not null,
    attempts integer default 0 not null,
    lease_holder uuid,
    leased_until timestamp with time zone,
    constraint document_version_number unique (document_id, number_in_document)
);

create index document_version_state on document_version (state, uploaded_at);

create table document_page (
    version_id uuid not null references document_version (id),
    page_number integer not null,
    width integer not null,
    height integer not null,
    title varchar(500) not null,
    content varchar not null,
    notes varchar(4000) not null,
    large_id uuid not null,
    large_type varchar(32) not null,
    small_id uuid not null,
    small_type varchar(32) not null,
    primary key (version_id, page_number)
);
