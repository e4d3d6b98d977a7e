-- Passwords that an account had before, so that the last ones are not taken again.

create table past_password (
    id uuid primary key,
    account_id uuid not null references account (id),
    password_hash varchar(512) not null,
    replaced_at timestamp with time zone not null
);

create index past_password_of_account on past_password (account_id, replaced_at);
