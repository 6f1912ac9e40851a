-- How many cards a column of one wijk should hold at most; a column without a row has no limit.

create table stage_limit (
    stage varchar(20) not null primary key,
    most int not null
);
