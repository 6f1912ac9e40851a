-- Who was called to which card, why, and whether that was read and mailed. It takes the place of what one was mentioned in.

create table notification (
    id uuid not null primary key,
    user_id uuid not null references app_user (id),
    organisation_id uuid not null references organisation (id),
    card_id uuid not null references card (id),
    kind varchar(20) not null,
    occasion varchar(80) not null,
    by_user uuid references app_user (id),
    by_organisation uuid references organisation (id),
    comment_id uuid,
    only_for uuid references organisation (id),
    told_at timestamp(6) not null,
    read_at timestamp(6) null,
    mail_at timestamp(6) null,
    mail_alone boolean not null,
    claim uuid,
    claimed_at timestamp(6) null,
    mailed_at timestamp(6) null,
    constraint told_once unique (user_id, organisation_id, card_id, kind, occasion)
);
create index notification_by_user on notification (user_id, read_at, told_at);
create index notification_by_seat on notification (user_id, organisation_id, told_at);
create index notification_by_mail on notification (mailed_at, mail_at);
create index notification_by_claim on notification (claim);
create index notification_by_age on notification (told_at);

-- Every quarter is looked which clocks turned.

create index card_by_respond_warn on card (respond_warn);
create index card_by_respond_by on card (respond_by);
create index card_by_resolve_warn on card (resolve_warn);
create index card_by_resolve_by on card (resolve_by);

-- When somebody wants mail and about what; nothing: as most do.

create table mail_wishes (
    user_id uuid not null primary key references app_user (id),
    rhythm varchar(10) not null,
    mail_hour int not null,
    mail_day int not null,
    quiet_from int,
    quiet_until int,
    about varchar(400) not null
);

-- A wijk or a category of which somebody wants to hear.

create table watch (
    id uuid not null primary key,
    user_id uuid not null references app_user (id),
    wijk_id uuid references wijk (id),
    category_id uuid references category (id)
);
create index watch_by_user on watch (user_id);

insert into notification
    (id, user_id, organisation_id, card_id, kind, occasion, by_user, by_organisation, comment_id, only_for, told_at, read_at, mail_alone)
select card_mention.id, card_mention.user_id, card_mention.organisation_id, card_comment.card_id, 'MENTIONED', card_mention.id,
    card_mention.mentioned_by, card_comment.organisation_id, card_comment.id, card_comment.only_for, card_mention.mentioned_at,
    (select mention_read.read_at from mention_read
        where mention_read.user_id = card_mention.user_id and mention_read.read_at >= card_mention.mentioned_at),
    false
from card_mention join card_comment on card_comment.id = card_mention.comment_id
where card_mention.user_id is not null and card_mention.user_id <> card_mention.mentioned_by;

-- What was said to an organisation was for each of its people.

insert into notification
    (id, user_id, organisation_id, card_id, kind, occasion, by_user, by_organisation, comment_id, only_for, told_at, read_at, mail_alone)
select uuid(), member.user_id, card_mention.organisation_id, card_comment.card_id, 'MENTIONED', card_mention.id,
    card_mention.mentioned_by, card_comment.organisation_id, card_comment.id, card_comment.only_for, card_mention.mentioned_at,
    (select mention_read.read_at from mention_read
        where mention_read.user_id = member.user_id and mention_read.read_at >= card_mention.mentioned_at),
    false
from card_mention
join card_comment on card_comment.id = card_mention.comment_id
join (select distinct user_id, organisation_id from membership
        where (from_date is null or from_date <= current_date) and (to_date is null or to_date >= current_date)) member
    on member.organisation_id = card_mention.organisation_id
where card_mention.user_id is null and member.user_id <> card_mention.mentioned_by;

drop table card_mention;
drop table mention_read;
