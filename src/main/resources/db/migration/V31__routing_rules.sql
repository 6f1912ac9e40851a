-- Which organisation is proposed to react first, and when.

create table routing_rule (
    id uuid not null primary key,
    version bigint not null,
    sort_order int not null,
    theme varchar(60),
    category_id uuid references category (id),
    wijk_id uuid references wijk (id),
    priority varchar(20),
    time_of_day varchar(10),
    organisation_id uuid not null references organisation (id),
    active boolean not null
);
