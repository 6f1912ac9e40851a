-- What whoever asks needs, before when it has to be answered, and who told the answer of an organisation without accounts.

alter table assignment_card add column needed varchar(1000) not null default '';
alter table assignment_card add column answer_before date;
alter table assignment_card add column answered_for uuid references organisation (id);
