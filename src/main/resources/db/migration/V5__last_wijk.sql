-- Where somebody looked last, so that the next day begins there.

create table last_wijk (
    user_id uuid not null primary key references app_user (id),
    wijk_id uuid not null references wijk (id)
);
