-- To which worlds the matter of a card belongs: one card may need several.

create table card_domain (
    card_id uuid not null references card (id),
    domain varchar(20) not null,
    primary key (card_id, domain)
);
