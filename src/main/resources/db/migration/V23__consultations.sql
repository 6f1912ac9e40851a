-- Who reacts first: what the partners were asked, what they said and what was decided.

create table consultation (
    id uuid not null primary key,
    version bigint not null,
    card_id uuid not null references card (id),
    open_for uuid unique,
    asked_by uuid not null references app_user (id),
    asked_for uuid not null references organisation (id),
    asked_at timestamp(6) not null,
    answer_before date not null,
    question varchar(400) not null
);
create index consultation_by_card on consultation (card_id, asked_at);

create table consultation_answer (
    id uuid not null primary key,
    version bigint not null,
    consultation_id uuid not null references consultation (id),
    organisation_id uuid not null references organisation (id),
    stance varchar(20),
    note varchar(400) not null,
    answered_by uuid references app_user (id),
    answered_at timestamp(6) null,
    constraint one_answer_each unique (consultation_id, organisation_id)
);

create table lead_decision (
    id uuid not null primary key,
    card_id uuid not null references card (id),
    consultation_id uuid references consultation (id),
    first_id uuid not null references organisation (id),
    person_id uuid references app_user (id),
    reason varchar(1000) not null,
    dissent varchar(1000) not null,
    decided_by uuid not null references app_user (id),
    decided_for uuid not null references organisation (id),
    decided_at timestamp(6) not null
);
create index decision_by_card on lead_decision (card_id, decided_at);

create table decision_support (
    decision_id uuid not null references lead_decision (id),
    organisation_id uuid not null references organisation (id),
    primary key (decision_id, organisation_id)
);
