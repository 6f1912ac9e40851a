-- The municipality, its wijken and the organisations that work there.

create table municipality (
    id smallint not null primary key,
    code varchar(6) not null,
    name varchar(80) not null,
    demo boolean not null,
    wijk_word varchar(40) not null,
    wijken_word varchar(40) not null,
    team_word varchar(40) not null,
    coordinator_word varchar(40) not null,
    executive_word varchar(40) not null,
    purpose varchar(400) not null,
    constraint one_municipality check (id = 1)
);

create table organisation (
    id uuid not null primary key,
    version bigint not null,
    slug varchar(40) not null unique,
    name varchar(80) not null unique,
    kind varchar(40) not null,
    initials varchar(4) not null,
    colour varchar(7) not null,
    has_accounts boolean not null
);

create table wijk (
    id uuid not null primary key,
    version bigint not null,
    slug varchar(60) not null unique,
    name varchar(80) not null unique,
    kind varchar(10) not null,
    cbs_codes varchar(400) not null,
    position int not null,
    boundary longtext
);

create table buurt (
    id uuid not null primary key,
    wijk_id uuid not null references wijk (id),
    name varchar(80) not null,
    cbs_code varchar(10),
    position int not null,
    boundary longtext
);
create index buurt_by_wijk on buurt (wijk_id, position);

create table wijk_team (
    wijk_id uuid not null references wijk (id),
    organisation_id uuid not null references organisation (id),
    primary key (wijk_id, organisation_id)
);

-- The professionals and where they work.

create table app_user (
    id uuid not null primary key,
    version bigint not null,
    username varchar(60) not null unique,
    name varchar(80) not null,
    email varchar(200),
    password varchar(300),
    demo boolean not null,
    deactivated_at timestamp(6) null
);

create table membership (
    id uuid not null primary key,
    user_id uuid not null references app_user (id),
    organisation_id uuid not null references organisation (id),
    wijk_id uuid references wijk (id),
    role varchar(20) not null,
    from_date date,
    to_date date
);
create index membership_by_user on membership (user_id);

create table login_link (
    id uuid not null primary key,
    token_hash varchar(64) not null unique,
    user_id uuid not null references app_user (id),
    expires_at timestamp(6) not null,
    used_at timestamp(6) null
);

-- The cards.

create table category (
    id uuid not null primary key,
    slug varchar(60) not null unique,
    theme varchar(60) not null,
    name varchar(60) not null,
    kind varchar(20) not null,
    route varchar(600),
    confined boolean not null,
    position int not null
);

create table card_number (
    kind varchar(20) not null primary key,
    last_number int not null
);
insert into card_number (kind, last_number) values ('SIGNAL', 0);
insert into card_number (kind, last_number) values ('INITIATIVE', 0);
insert into card_number (kind, last_number) values ('ASSIGNMENT', 0);

create table card (
    id uuid not null primary key,
    version bigint not null,
    kind varchar(20) not null,
    number int not null,
    title varchar(120) not null,
    description text not null,
    wijk_id uuid not null references wijk (id),
    buurt_id uuid references buurt (id),
    place varchar(120) not null,
    category_id uuid references category (id),
    priority varchar(10) not null,
    stage varchar(20) not null,
    stage_since timestamp(6) not null,
    sort_rank bigint not null,
    visibility varchar(20) not null,
    owner_id uuid not null references organisation (id),
    lead_id uuid references organisation (id),
    lead_user_id uuid references app_user (id),
    due date,
    parent_id uuid references card (id),
    waiting_reason varchar(30),
    waiting_party varchar(120),
    waiting_until date,
    result varchar(30),
    result_note varchar(1000),
    feedback varchar(10),
    feedback_note varchar(400),
    closed_by uuid,
    closed_at timestamp(6) null,
    created_by uuid not null,
    created_at timestamp(6) not null,
    changed_at timestamp(6) not null,
    removed_by uuid,
    removed_at timestamp(6) null,
    search_text text not null,
    constraint card_number_once unique (kind, number)
);
create index card_on_board on card (wijk_id, stage, sort_rank);
create index card_by_parent on card (parent_id);
create index card_by_closing on card (wijk_id, stage, closed_at);

create table card_partner (
    card_id uuid not null references card (id),
    organisation_id uuid not null references organisation (id),
    primary key (card_id, organisation_id)
);

create table card_audience (
    card_id uuid not null references card (id),
    organisation_id uuid not null references organisation (id),
    primary key (card_id, organisation_id)
);

create table signal_card (
    id uuid not null primary key references card (id),
    type varchar(20) not null,
    channel varchar(40) not null,
    source varchar(20) not null,
    happened_on date,
    received_by varchar(80) not null,
    shareable boolean not null
);

create table initiative_card (
    id uuid not null primary key references card (id),
    phase varchar(20) not null,
    phase_since timestamp(6) not null,
    initiator varchar(120) not null
);

create table assignment_card (
    id uuid not null primary key references card (id),
    asked_by uuid not null references organisation (id),
    answer varchar(20) not null,
    answered_by uuid,
    answered_at timestamp(6) null,
    answer_note varchar(1000)
);

-- What people say and add. only_for: the one organisation that may see it; null: whoever sees the card.

create table card_comment (
    id uuid not null primary key,
    card_id uuid not null references card (id),
    only_for uuid references organisation (id),
    author_id uuid not null references app_user (id),
    organisation_id uuid not null references organisation (id),
    text text not null,
    written_at timestamp(6) not null,
    edited_at timestamp(6) null
);
create index comment_by_card on card_comment (card_id, written_at);

create table comment_edit (
    id uuid not null primary key,
    comment_id uuid not null references card_comment (id),
    former_text text not null,
    edited_at timestamp(6) not null
);

create table comment_reaction (
    comment_id uuid not null references card_comment (id),
    user_id uuid not null references app_user (id),
    sign varchar(20) not null,
    primary key (comment_id, user_id, sign)
);

create table card_attachment (
    id uuid not null primary key,
    card_id uuid not null references card (id),
    only_for uuid references organisation (id),
    name varchar(120) not null,
    media_type varchar(40) not null,
    size_bytes bigint not null,
    width int not null,
    height int not null,
    caption varchar(200) not null,
    shareable boolean not null,
    added_by uuid not null references app_user (id),
    organisation_id uuid not null references organisation (id),
    added_at timestamp(6) not null,
    content longblob not null,
    thumbnail longblob
);
create index attachment_by_card on card_attachment (card_id, added_at);

create table card_relation (
    card_id uuid not null references card (id),
    other_id uuid not null references card (id),
    kind varchar(20) not null,
    primary key (card_id, other_id, kind)
);
create index relation_by_other on card_relation (other_id);

create table external_reference (
    id uuid not null primary key,
    card_id uuid not null references card (id),
    system_name varchar(60) not null,
    reference varchar(120) not null
);
create index reference_by_card on external_reference (card_id);

-- What each person keeps: seen, favourites, saved filters.

create table card_seen (
    user_id uuid not null references app_user (id),
    card_id uuid not null references card (id),
    seen_at timestamp(6) not null,
    primary key (user_id, card_id)
);

create table favourite (
    user_id uuid not null references app_user (id),
    card_id uuid not null references card (id),
    primary key (user_id, card_id)
);

create table saved_filter (
    id uuid not null primary key,
    user_id uuid not null references app_user (id),
    organisation_id uuid references organisation (id),
    name varchar(80) not null,
    query varchar(1000) not null,
    position int not null
);

-- Who did and saw what; rows are only ever added.

create table history (
    id bigint not null auto_increment primary key,
    at timestamp(6) not null,
    actor_id uuid,
    actor_name varchar(80) not null,
    organisation_id uuid,
    action varchar(60) not null,
    outcome varchar(10) not null,
    card_id uuid,
    object varchar(60) not null,
    field varchar(40),
    former text,
    latter text,
    only_for uuid,
    origin varchar(60) not null
);
create index history_by_card on history (card_id, id);
create index history_by_time on history (at);

-- Counted, never stored: what may not become a card, and warnings that were overridden.

create table turned_away (
    category_id uuid not null references category (id),
    wijk_id uuid not null references wijk (id),
    in_month varchar(7) not null,
    times int not null,
    primary key (category_id, wijk_id, in_month)
);

create table guard_override (
    kind varchar(30) not null,
    in_month varchar(7) not null,
    times int not null,
    primary key (kind, in_month)
);
