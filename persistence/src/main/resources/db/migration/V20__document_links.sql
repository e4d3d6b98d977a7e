-- Links with which guests see a document before a meeting, and what a document allows guests. Only hashes of the links'
-- tokens are kept. A link outlives its document: whoever opens it then is told so.

alter table document add column downloadable boolean default false not null;
alter table document add column watermark boolean default false not null;

create table document_link (
    id uuid primary key,
    document_id uuid not null,
    token_hash varchar(64) not null,
    password_hash varchar(512),
    created_at timestamp with time zone not null,
    created_by varchar(254) not null,
    expires_at timestamp with time zone not null,
    failures integer default 0 not null,
    paused_until timestamp with time zone,
    revoked_at timestamp with time zone,
    revoked_by varchar(254),
    opens integer default 0 not null,
    last_opened_at timestamp with time zone,
    constraint document_link_token unique (token_hash)
);

create index document_link_of_document on document_link (document_id, created_at);
