-- What organisations set themselves, and what still waits for a second pair of eyes.

create table policy_value (
    organisation_id uuid not null references organisation (id),
    policy_name varchar(64) not null,
    value_text varchar(4000) not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(200) not null,
    constraint policy_value_key primary key (organisation_id, policy_name)
);

create table policy_proposal (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    policy_name varchar(64) not null,
    value_text varchar(4000),
    asked_at timestamp with time zone not null,
    asked_by varchar(200) not null,
    constraint policy_proposal_of unique (organisation_id, policy_name)
);
