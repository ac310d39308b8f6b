-- Facts: what the articles say. Replaced article by article; the article names the extractor version.

create table store.statements (
    statement_id         varchar primary key,
    article_id           varchar not null,
    kind                 varchar not null check (kind in ('speech', 'action')),
    speaker              varchar,
    speaker_named        boolean not null,
    speaker_role         varchar,
    speaker_affiliation  varchar,
    speaker_country      varchar,
    speaker_text         varchar,
    speaker_start        integer,
    speaker_end          integer,
    mode                 varchar,
    text                 varchar,        -- null for packed seeds
    char_start           integer,
    char_end             integer,
    cue                  varchar,
    cue_start            integer,
    cue_end              integer,
    relayed_by           varchar[] not null,
    said_on              date,
    venue                varchar,
    status               varchar,
    topics               varchar[] not null,
    minerals             varchar[] not null,
    countries            varchar[] not null,
    rule                 varchar not null,
    novelty              varchar check (novelty in ('new', 'update', 'repeat')),
    first_statement_id   varchar,
    nearest_statement_id varchar,
    similarity           double,
    reason               varchar
);

create table store.figures (
    figure_id    varchar not null,
    article_id   varchar not null,
    statement_id varchar,
    text         varchar not null,
    value        double not null,
    value_high   double,
    unit         varchar not null,
    modifier     varchar,
    what         varchar,
    minerals     varchar[] not null,
    countries    varchar[] not null,
    period       varchar,
    source       varchar,
    sentence     varchar,                -- null for packed seeds
    char_start   integer,
    char_end     integer,
    rule         varchar not null
);

create table store.entities (
    entity_id varchar primary key,
    name      varchar not null,
    type      varchar not null,
    country   varchar,
    wikidata  varchar
);

create table store.mentions (
    entity_id  varchar not null,
    article_id varchar not null,
    text       varchar not null,
    char_start integer,
    char_end   integer,
    rule       varchar not null
);
