-- On which boards a card stands beside that of the wijk in which it lies: a street on the border of two wijken.

create table card_also_in (
    card_id uuid not null references card (id),
    wijk_id uuid not null references wijk (id),
    primary key (card_id, wijk_id)
);
create index also_in_by_wijk on card_also_in (wijk_id);
