-- Who was asked to react first and has still to answer, and who gave the card back.

alter table card add column offered_to uuid references organisation (id);
alter table card add column offered_person uuid references app_user (id);
alter table card add column offered_by uuid references organisation (id);
alter table card add column offered_until date;
alter table card add column handed_back_by uuid references organisation (id);
alter table card add column handed_back_note varchar(1000);
alter table card add column handed_back_at timestamp(6) null;
alter table card add column handed_back_times int;
