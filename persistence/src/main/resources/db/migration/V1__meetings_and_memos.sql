-- The same on H2 (PostgreSQL mode) and PostgreSQL. A varchar without a length is unlimited on PostgreSQL
-- and one million characters on H2, where "text" would be a large object outside its row.

create table organisation (
    id uuid primary key,
    parent_id uuid references organisation (id),
    name varchar(200) not null,
    created_at timestamp with time zone not null
);

create table account (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    login varchar(200) not null,
    display_name varchar(200) not null,
    password_hash varchar(512) not null,
    role_name varchar(32) not null,
    active boolean not null,
    failed_attempts integer not null,
    locked_until timestamp with time zone,
    created_at timestamp with time zone not null,
    constraint account_login unique (login)
);

create table terms_document (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    kind varchar(32) not null,
    constraint terms_document_kind unique (organisation_id, kind)
);

create table terms_version (
    id uuid primary key,
    document_id uuid not null references terms_document (id),
    kind varchar(32) not null,
    version_number integer not null,
    language_code varchar(8) not null,
    title varchar(200) not null,
    body varchar not null,
    sha256 varchar(64) not null,
    effective_from timestamp with time zone not null,
    constraint terms_version_number unique (document_id, language_code, version_number)
);

create table consent (
    id uuid primary key,
    given_at timestamp with time zone not null,
    address varchar(64) not null,
    browser varchar(512) not null,
    meeting_id uuid
);

create table consent_item (
    consent_id uuid not null references consent (id),
    item_position integer not null,
    terms_version_id uuid not null references terms_version (id),
    sha256 varchar(64) not null,
    constraint consent_item_key primary key (consent_id, item_position)
);

create sequence meeting_record_number start with 1000001;

create table meeting_record (
    id uuid primary key,
    record_number bigint not null,
    organisation_id uuid not null references organisation (id),
    host_id uuid not null references account (id),
    host_name varchar(200) not null,
    branch varchar(200) not null,
    connection_number varchar(16) not null,
    guest_address varchar(64) not null,
    guest_browser varchar(512) not null,
    consent_id uuid not null references consent (id),
    started_at timestamp with time zone not null,
    watchword varchar(64) not null,
    host_token varchar(64),
    guest_token varchar(64),
    ended_at timestamp with time zone,
    ending varchar(32),
    constraint meeting_record_number_key unique (record_number)
);

create index meeting_record_of_host on meeting_record (host_id, started_at desc, record_number desc);
create index meeting_record_host_token on meeting_record (host_token);
create index meeting_record_guest_token on meeting_record (guest_token);
create index meeting_record_ended_at on meeting_record (ended_at);

alter table consent add constraint consent_meeting foreign key (meeting_id) references meeting_record (id);
create index consent_meeting_id on consent (meeting_id);

create table memo (
    meeting_id uuid primary key references meeting_record (id),
    memo_text varchar not null,
    version_number integer not null,
    updated_at timestamp with time zone not null
);

create table memo_update (
    meeting_id uuid not null references meeting_record (id),
    version_number integer not null,
    author varchar(8) not null,
    client_id varchar(64) not null,
    changes varchar not null,
    accepted_at timestamp with time zone not null,
    constraint memo_update_key primary key (meeting_id, version_number)
);

create table audit_entry (
    id uuid primary key,
    happened_at timestamp with time zone not null,
    actor varchar(200) not null,
    action_name varchar(100) not null,
    object_name varchar(200) not null,
    outcome_name varchar(16) not null,
    address varchar(64) not null,
    detail varchar(2000) not null
);

create index audit_entry_happened_at on audit_entry (happened_at desc);
create index audit_entry_action on audit_entry (action_name, happened_at desc);
