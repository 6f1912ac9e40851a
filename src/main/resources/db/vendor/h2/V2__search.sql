-- H2 searches by LIKE; a column of its own keeps the two databases on the same version.
create index card_by_title on card (title);
