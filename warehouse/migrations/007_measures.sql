-- Measures: restrictions and pacts, each with the statements that tell of it. Built from facts; see docs/measures.md.

create table store.measures (
    measure_id       varchar not null,     -- hash of the statement that first told of it
    title            varchar not null,
    kind             varchar not null,
    issuer           varchar,
    country          varchar,
    minerals         varchar[] not null,
    target_countries varchar[] not null,
    instrument       varchar,
    status           varchar,
    proposed_on      date,
    announced_on     date,
    effective_on     date,
    expires_on       date,
    first_seen       timestamptz not null,
    last_seen        timestamptz not null,
    statements       integer not null,
    state            varchar not null      -- the fold of its events, as JSON
);

create index measures_id on store.measures (measure_id);

create table store.measure_events (
    measure_id   varchar not null,
    statement_id varchar not null,
    event        varchar not null,
    event_date   date,
    effective_on date,
    expires_on   date,
    article_id   varchar not null,
    seen_at      timestamptz not null,
    reason       varchar not null,
    moved        boolean not null,         -- told a step that was not known before
    print        varchar not null          -- the event, as JSON
);

create index measure_events_measure on store.measure_events (measure_id);
create index measure_events_article on store.measure_events (article_id);

create table lookup.measure_keys (
    key        ubigint not null,           -- number, name, or family with issuer and mineral
    measure_id varchar not null
);

create index measure_keys_key on lookup.measure_keys (key);

create view main.measures as
select measure_id, title, kind, issuer, country, minerals, target_countries, instrument, status, proposed_on,
       announced_on, effective_on, expires_on, first_seen, last_seen, statements
from store.measures;

comment on view main.measures is 'Restrictions and pacts, as the statements told so far make them';
comment on column main.measures.measure_id is 'Id, derived from the statement that first told of it';
comment on column main.measures.title is 'What to call it';
comment on column main.measures.kind is 'ban, control (licences, or export controls at large), quota, duty, sanction, price_floor, stockpile, agreement or alliance';
comment on column main.measures.issuer is 'Who takes it; null for a pact';
comment on column main.measures.country is 'Country of the issuer: ISO 3166-1 alpha-2 code, or EU; null for a pact';
comment on column main.measures.minerals is 'Minerals that it covers, lower case';
comment on column main.measures.target_countries is 'Countries that it is aimed at; of a pact the parties that were named';
comment on column main.measures.instrument is 'Number of the order or regulation ("announcement 46"), or the name of the pact';
comment on column main.measures.status is 'proposed, announced, in_force, amended, suspended, resumed, lifted or expired, as of the last report';
comment on column main.measures.proposed_on is 'Day of the earliest report of a plan';
comment on column main.measures.announced_on is 'Day on which it was announced, adopted or signed';
comment on column main.measures.effective_on is 'Day from which it holds, as told last; may lie ahead';
comment on column main.measures.expires_on is 'Last day on which it holds, as told last';
comment on column main.measures.first_seen is 'When its earliest article was published (else fetched)';
comment on column main.measures.last_seen is 'When its latest article was published (else fetched)';
comment on column main.measures.statements is 'How many statements are about it';

create view main.measure_events as
select measure_id, statement_id, event, event_date, effective_on, expires_on, article_id, seen_at, reason
from store.measure_events;

comment on view main.measure_events is 'What each statement tells of a measure';
comment on column main.measure_events.measure_id is 'The measure (view measures)';
comment on column main.measure_events.statement_id is 'The statement that tells it (view statements)';
comment on column main.measure_events.event is 'A status of the measure (view measures), denied, joined, left, or mentioned (it is about the measure and tells no step)';
comment on column main.measure_events.event_date is 'Day of the step; null when the article names none';
comment on column main.measure_events.effective_on is 'Day from which it is to hold, if this article tells it';
comment on column main.measure_events.expires_on is 'Last day of the measure, or of its suspension, if this article tells it';
comment on column main.measure_events.article_id is 'Article that holds the statement (view articles)';
comment on column main.measure_events.seen_at is 'When that article was published (else fetched)';
comment on column main.measure_events.reason is 'Why it counts as this measure, and what it moved, in words';
