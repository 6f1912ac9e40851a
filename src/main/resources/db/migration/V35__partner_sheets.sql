-- What a partner does, when and how one reaches it, and what to bring to it.

create table partner_sheet (
    organisation_id uuid not null primary key references organisation (id),
    version bigint not null,
    service varchar(600) not null,
    reachable varchar(400) not null,
    phone varchar(40) not null,
    mail varchar(200) not null,
    escalation varchar(600) not null,
    welcome varchar(1000) not null,
    unwelcome varchar(1000) not null
);
