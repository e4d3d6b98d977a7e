-- Who an account is at the institution's identity provider.

create table account_subject (
    account_id uuid primary key references account (id),
    issuer varchar(500) not null,
    subject varchar(255) not null,
    linked_at timestamp with time zone not null,
    constraint account_subject_of unique (issuer, subject)
);
