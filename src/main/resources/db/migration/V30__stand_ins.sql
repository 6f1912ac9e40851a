-- Who stands in for whom, and for whom somebody did what the history tells.

create table stand_in (
    id uuid not null primary key,
    version bigint not null,
    absent_id uuid not null references app_user (id),
    substitute_id uuid not null references app_user (id),
    organisation_id uuid not null references organisation (id),
    from_date date not null,
    to_date date not null
);
create index stand_in_by_absent on stand_in (absent_id, to_date);
create index stand_in_by_substitute on stand_in (substitute_id, to_date);

alter table history add column behalf_id uuid;
alter table history add column behalf_name varchar(80);
