-- Whom one calls at a partner when something cannot wait: a function or a desk, never a resident.

alter table partner_sheet add column urgent_who varchar(120) default '' not null;
alter table partner_sheet add column urgent_phone varchar(40) default '' not null;
alter table partner_sheet add column urgent_when varchar(200) default '' not null;
