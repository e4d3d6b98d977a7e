-- The organisations whose people with the right to upload may change a document, besides its owner and the administrators.

create table document_edit_right (
    document_id uuid not null references document (id),
    organisation_id uuid not null references organisation (id),
    granted_at timestamp with time zone not null,
    granted_by varchar(254) not null,
    primary key (document_id, organisation_id)
);
