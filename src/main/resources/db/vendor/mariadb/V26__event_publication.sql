-- What the publication registry of Spring Modulith has still to deliver; as its own schema (v2) has it, and in the letters in
-- which it asks: on Linux the names of tables differ by them.

create table EVENT_PUBLICATION
(
    id                     varchar(36) not null,
    listener_id            varchar(512) not null,
    event_type             varchar(512) not null,
    serialized_event       varchar(4000) not null,
    publication_date       timestamp(6) not null,
    completion_date        timestamp(6) default null null,
    status                 varchar(20),
    completion_attempts    int,
    last_resubmission_date timestamp(6),
    primary key (id),
    index event_publication_by_completion_date_idx (completion_date)
);
