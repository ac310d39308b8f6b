-- Articles: one row for each text, or for each pointer to a text that was there already.

create table store.articles (
    article_id        varchar primary key,
    url               varchar,
    canonical_url     varchar,
    title             varchar,
    publisher         varchar,
    author            varchar,
    language          varchar,
    published_at      timestamptz,
    fetched_at        timestamptz not null,
    text              varchar,           -- null for pointers and packed seeds
    content_hash      varchar,
    origin            varchar not null check (origin in ('seed', 'feed', 'import')),
    outcome           varchar not null,
    baseline          boolean not null,  -- may never alert
    duplicate_of      varchar,
    story_id          varchar,
    relevance         varchar,
    source_id         varchar,
    archived_at       varchar,           -- WARC file and offset: 'file.warc.gz#1234'
    extractor_version varchar
);

-- Every address and content hash that ever led to an article. Keys only accumulate: an earlier version of an edited
-- article stays known. Hashed, so that the index stays small.
create table store.article_keys (
    key        varchar not null,
    article_id varchar not null
);

create index article_keys_key on store.article_keys (key);
