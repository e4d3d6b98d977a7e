-- Who published a version of the terms, when, and whether it was taken back before its day came.

alter table terms_version add column published_at timestamp with time zone;
alter table terms_version add column published_by varchar(254) default '' not null;
alter table terms_version add column withdrawn_at timestamp with time zone;

-- Until now a version was in effect from the moment it was stored.
update terms_version set published_at = effective_from;
alter table terms_version alter column published_at set not null;
