-- The order of the audit log: each link takes one entry, and its hash covers the entry and the hash before it.

create table audit_link (
    link_position bigint primary key,
    entry_id uuid not null references audit_entry (id),
    hash varchar(64) not null,
    constraint audit_link_entry unique (entry_id)
);
