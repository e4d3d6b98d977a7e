-- What an account may do besides its role.

create table account_right (
    account_id uuid not null references account (id),
    right_name varchar(32) not null,
    constraint account_right_key primary key (account_id, right_name)
);
