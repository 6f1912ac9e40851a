-- Since when an organisation works in a team; null: from the start.

alter table wijk_team add column joined_at timestamp(6) null;
