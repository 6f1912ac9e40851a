-- A way to look that a whole team has; without a wijk and an organisation it is one person's own.

alter table saved_filter add column wijk_id uuid null references wijk (id);
create index saved_filter_by_wijk on saved_filter (wijk_id);
