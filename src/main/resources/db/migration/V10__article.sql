-- "de kern" but "het dorp"; null: as one can tell from the word.

alter table municipality add column wijk_article varchar(3);
