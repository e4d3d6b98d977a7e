-- Pictures that an organisation brings along, and how it looks to its guests.

create table picture (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    purpose varchar(16) not null,
    name varchar(60) not null,
    media_type varchar(32) not null,
    width integer not null,
    height integer not null,
    content bytea not null,
    sha256 varchar(64) not null,
    added_at timestamp with time zone not null,
    added_by varchar(254) not null
);

create index picture_of_organisation on picture (organisation_id, purpose);

create table branding (
    organisation_id uuid primary key references organisation (id),
    shown_name varchar(60) not null,
    colour varchar(7) not null,
    logo_id uuid references picture (id),
    version_number integer not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(254) not null
);
