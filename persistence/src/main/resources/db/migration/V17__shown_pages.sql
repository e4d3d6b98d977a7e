-- Which document, and which of its pages, was shown from when on in a meeting. What a document was called is kept here, for
-- the document itself may be removed from the library long before the record.

create table shown_document (
    id uuid primary key,
    meeting_id uuid not null references meeting_record (id),
    document_id uuid not null,
    version_id uuid not null,
    version_number integer not null,
    title varchar(200) not null,
    sha256 varchar(64) not null,
    page_count integer not null,
    shown_at timestamp with time zone not null,
    closed_at timestamp with time zone
);

create index shown_document_of_meeting on shown_document (meeting_id, shown_at);

create table shown_page (
    id uuid primary key,
    showing_id uuid not null references shown_document (id),
    page_number integer not null,
    turned_by varchar(8) not null,
    shown_at timestamp with time zone not null
);

create index shown_page_of_document on shown_page (showing_id, shown_at);
