-- What somebody keeps about a card for nobody else: a note, and until when it may wait on the own list.

create table own_mark (
    user_id uuid not null references app_user (id),
    card_id uuid not null references card (id),
    note varchar(2000) not null,
    later_until date,
    primary key (user_id, card_id)
);
create index own_mark_by_card on own_mark (card_id);
