-- Since when a category is not offered for new cards; null: it is offered.

alter table category add column off_since timestamp(6) null;
