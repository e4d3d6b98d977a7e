-- Links by mail with which somebody sets a password: an invitation, or a reset. Only hashes of their tokens are kept.

alter table account add column invited_at timestamp with time zone;

create table account_link (
    id uuid primary key,
    account_id uuid not null references account (id),
    purpose_name varchar(16) not null,
    token_hash varchar(64) not null,
    issued_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    replaced_at timestamp with time zone,
    constraint account_link_token unique (token_hash)
);

create index account_link_of_account on account_link (account_id, issued_at);
