-- The second step of a sign-in: what a person's authenticator app shares with us, and codes for when it is lost.

create table second_factor (
    account_id uuid primary key references account (id),
    secret varchar(64) not null,
    since timestamp with time zone not null,
    last_step bigint not null
);

create table recovery_code (
    id uuid primary key,
    account_id uuid not null references account (id),
    code_hash varchar(64) not null
);

create index recovery_code_of_account on recovery_code (account_id);
