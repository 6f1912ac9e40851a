-- Who sees a limited card for a while, what for, and until and with which day.

create table card_share (
    card_id uuid not null references card (id),
    organisation_id uuid not null references organisation (id),
    purpose varchar(400) not null,
    until_day date not null,
    shared_by uuid not null references app_user (id),
    shared_at timestamp(6) not null,
    primary key (card_id, organisation_id)
);
create index share_by_day on card_share (until_day);
