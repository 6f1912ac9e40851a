-- Who changed a card last: to that person it is no news. Empty on cards that were not changed since.

alter table card add column changed_by uuid;
