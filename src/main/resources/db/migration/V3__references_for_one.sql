-- A reference added while a card was of one organisation stays there when the card is shared; only_for as with comments.

alter table external_reference add column only_for uuid;
alter table external_reference add constraint reference_only_for foreign key (only_for) references organisation (id);

update external_reference
set only_for = (select owner_id from card where card.id = external_reference.card_id)
where card_id in (select id from card where visibility = 'EIGEN_ORGANISATIE');
