-- A warning that was passed with a reason is a row: nobody waits for another to count. Never the words, nor who.

drop table guard_override;

create table guard_override (
    id bigint not null auto_increment primary key,
    kind varchar(30) not null,
    on_day date not null
);
create index guard_override_by_day on guard_override (on_day, kind);
