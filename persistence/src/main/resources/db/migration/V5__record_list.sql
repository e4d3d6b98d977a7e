-- What the host writes about a meeting, its tags, and what a list of a million records is found and sorted by. The memo
-- of older records becomes searchable in lower case; what is written from now on is also made the same in width.

alter table meeting_record add column counterpart varchar(200) default '' not null;
alter table meeting_record add column topic varchar(200) default '' not null;
alter table meeting_record add column outlook varchar(16);
alter table meeting_record add column note_version integer default 0 not null;
alter table meeting_record add column search_text varchar default '' not null;

update meeting_record set search_text = lower(cast(record_number as varchar) || '
' || coalesce((select m.memo_text from memo m where m.meeting_id = meeting_record.id), ''));

create index meeting_record_started_at on meeting_record (started_at desc, record_number desc);
create index meeting_record_of_organisation on meeting_record (organisation_id, started_at desc, record_number desc);
create index meeting_record_ending on meeting_record (ending, started_at desc, record_number desc);
create index meeting_record_counterpart on meeting_record (counterpart, record_number);
create index meeting_record_host_name on meeting_record (host_name, record_number);

create table record_tag (
    record_id uuid not null references meeting_record (id),
    tag varchar(40) not null,
    organisation_id uuid not null references organisation (id),
    constraint record_tag_key primary key (record_id, tag)
);

create index record_tag_of_tag on record_tag (tag, record_id);
create index record_tag_of_organisation on record_tag (organisation_id, tag);

-- Every tag an organisation has ever used, so that completing one reads some rows and not a million.
create table organisation_tag (
    organisation_id uuid not null references organisation (id),
    tag varchar(40) not null,
    constraint organisation_tag_key primary key (organisation_id, tag)
);
