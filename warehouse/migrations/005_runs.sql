-- The ledger: what was run, which sources there are, which items were seen.

create table store.runs (
    run_id      varchar primary key,
    flow        varchar not null,
    started_at  timestamptz not null,
    finished_at timestamptz,
    state       varchar not null check (state in ('running', 'completed', 'failed', 'interrupted')),
    items       integer not null,
    outcomes    map(varchar, integer) not null,
    versions    map(varchar, varchar) not null,
    heard       varchar[] not null,      -- sources that answered
    silent      varchar[] not null,      -- sources that were asked and gave no usable answer
    error       varchar
);

-- Written only when something about a source has changed. When it was last polled stands in the runs;
-- `last_polled` and `last_success` here hold only what was folded out of old runs.
create table store.sources (
    source_id        varchar primary key,
    kind             varchar not null,
    url              varchar not null,
    publisher        varchar not null,
    country          varchar,
    enabled          boolean not null,
    poll_minutes     double not null,
    state            varchar not null,
    etag             varchar,
    last_modified    varchar,
    body_hash        varchar,
    failures         integer not null,
    last_error       varchar,
    retry_after      timestamptz,
    moved_to         varchar,
    interval_minutes double,             -- learnt; wins over poll_minutes
    first_poll_at    timestamptz,
    last_polled      timestamptz,
    last_success     timestamptz
);

-- The seen-set. `item_id` is the hash of source and key.
create table store.items (
    item_id       varchar primary key,
    source_id     varchar not null,
    key           varchar not null,
    url           varchar not null,
    canonical_url varchar not null,
    outcome       varchar not null,
    reason        varchar not null,
    article_id    varchar,
    first_seen    timestamptz not null,
    last_tried    timestamptz not null,
    attempts      integer not null,
    published     timestamptz,
    signature     varchar not null
);
