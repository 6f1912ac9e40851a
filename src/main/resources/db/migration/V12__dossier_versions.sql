-- Whoever changes a comment or a caption says which words stood on the screen.

alter table card_comment add column version bigint not null default 0;
alter table card_attachment add column version bigint not null default 0;
