-- That what a signal tells was seen again: by whom of the professionals and on which day, never by which resident.

create table signal_sighting (
    id uuid not null primary key,
    card_id uuid not null references card (id),
    seen_on date not null,
    seen_by uuid not null references app_user (id),
    seen_for uuid not null references organisation (id),
    seen_at timestamp(6) not null,
    constraint one_sighting_a_day unique (card_id, seen_on, seen_by)
);
