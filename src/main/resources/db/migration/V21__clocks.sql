-- Until when somebody has to take a card, and until when it has to be done: as moments, so that a query only compares.
-- As datetime, for the day of a promise may lie beyond what a timestamp of MariaDB can hold.

alter table card add column respond_warn datetime(6) null;
alter table card add column respond_by datetime(6) null;
alter table card add column respond_far datetime(6) null;
alter table card add column responded_at datetime(6) null;
alter table card add column resolve_warn datetime(6) null;
alter table card add column resolve_by datetime(6) null;
alter table card add column resolve_far datetime(6) null;
alter table card add column stood_since datetime(6) null;
alter table card add column stood_minutes int default 0 not null;
alter table card add column stood_workdays int default 0 not null;
alter table card add column stood_days int default 0 not null;

-- What is done already stands still since it is.

update card set stood_since = stage_since, responded_at = stage_since where stage = 'AFGEROND';

-- Where a card came from that waits for something: there it goes back to on its day.

alter table card add column waiting_from varchar(20) null;
create index card_by_waiting on card (stage, waiting_until);

-- How long it may take, by priority; without a category: for all that have no limits of their own.

create table time_limit (
    id uuid not null primary key,
    category_id uuid null references category (id),
    priority varchar(10) not null,
    respond_amount int not null,
    respond_unit varchar(10) not null,
    resolve_amount int not null,
    resolve_unit varchar(10) not null,
    constraint time_limit_once unique (category_id, priority)
);
insert into time_limit (id, priority, respond_amount, respond_unit, resolve_amount, resolve_unit)
values ('00000000-0000-4000-8000-000000000001', 'URGENT', 1, 'WORKDAYS', 5, 'WORKDAYS');
insert into time_limit (id, priority, respond_amount, respond_unit, resolve_amount, resolve_unit)
values ('00000000-0000-4000-8000-000000000002', 'HOOG', 3, 'WORKDAYS', 15, 'WORKDAYS');
insert into time_limit (id, priority, respond_amount, respond_unit, resolve_amount, resolve_unit)
values ('00000000-0000-4000-8000-000000000003', 'NORMAAL', 10, 'WORKDAYS', 40, 'WORKDAYS');
insert into time_limit (id, priority, respond_amount, respond_unit, resolve_amount, resolve_unit)
values ('00000000-0000-4000-8000-000000000004', 'LAAG', 20, 'WORKDAYS', 80, 'WORKDAYS');

-- What has to be done at some moment, once, whichever server does it; as db-scheduler has it.

create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data blob,
    execution_time datetime(6) not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success datetime(6) null,
    last_failure datetime(6) null,
    consecutive_failures int,
    last_heartbeat datetime(6) null,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
