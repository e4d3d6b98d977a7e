-- Until when a document can be used, and the approvals of each of its editions.

alter table document add column content_edition integer default 1 not null;
alter table document add column expires_on date;

create table document_change (
    document_id uuid not null references document (id),
    content_edition integer not null,
    made_by varchar(254) not null,
    made_at timestamp with time zone not null,
    primary key (document_id, content_edition)
);

create table document_approval (
    id uuid primary key,
    document_id uuid not null references document (id),
    version_id uuid not null references document_version (id),
    content_edition integer not null,
    applicant_id uuid not null references account (id),
    approver_id uuid not null references account (id),
    remark varchar(1000) not null,
    applied_at timestamp with time zone not null,
    state varchar(16) not null,
    reason varchar(1000) not null,
    decided_at timestamp with time zone,
    version_number integer not null
);

create index document_approval_of_document on document_approval (document_id, applied_at);
create index document_approval_of_approver on document_approval (approver_id, state, applied_at);

-- Whoever changed a document last before editions were counted has a hand in the first of them
insert into document_change (document_id, content_edition, made_by, made_at)
    select id, 1, changed_by, changed_at from document;
