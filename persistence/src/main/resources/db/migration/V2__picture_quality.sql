-- How well the pictures of a meeting went, one row a change.

create table picture_quality (
    id uuid primary key,
    meeting_id uuid not null references meeting_record (id),
    changed_at timestamp with time zone not null,
    level_name varchar(16) not null,
    reason varchar(32) not null
);

create index picture_quality_of_meeting on picture_quality (meeting_id, changed_at);
