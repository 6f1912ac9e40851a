-- Who was addressed in a comment: a person, or with user_id null everybody of an organisation; and until when each has read.

create table card_mention (
    id uuid not null primary key,
    comment_id uuid not null references card_comment (id),
    organisation_id uuid not null references organisation (id),
    user_id uuid references app_user (id),
    mentioned_by uuid not null references app_user (id),
    mentioned_at timestamp(6) not null
);
create index mention_by_user on card_mention (user_id, mentioned_at);
create index mention_by_organisation on card_mention (organisation_id, mentioned_at);

create table mention_read (
    user_id uuid not null primary key references app_user (id),
    read_at timestamp(6) not null
);
