-- Makes the audit log append only in the database itself. Run once, as the owner of the tables, after the first start:
--   psql -d mendan -f deploy/postgresql/audit.sql
-- The product never updates or deletes a row of these two tables; from now on nobody can without taking this away first.

create or replace function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The audit log is append only: % on % is refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

drop trigger if exists append_only on audit_entry;
create trigger append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_is_append_only();

drop trigger if exists append_only on audit_link;
create trigger append_only before update or delete or truncate on audit_link
    for each statement execute function audit_is_append_only();

-- Where the product signs in as another user than the owner of its tables (MENDAN_DB_USER), take the rights away as well:
--   revoke update, delete, truncate, trigger on audit_entry, audit_link from mendan_app;
