-- What is remembered to recognise texts and statements: fingerprints, and the keys that lead to them. Private; all of
-- it can be built again from the articles and their facts.

create schema lookup;

create sequence lookup.ordinals;

create table lookup.articles (
    ordinal      bigint not null,    -- order of first arrival; an article keeps it when it is stored again
    article_id   varchar not null,
    origin       varchar not null,
    url          varchar,
    title        varchar,
    publisher    varchar,
    content_hash varchar not null,
    words        integer not null,
    shingles     blob not null,      -- 32-bit hashes, little-endian, sorted
    numbers      blob not null
);

create table lookup.article_keys (
    key     ubigint not null,        -- one of the 16 smallest shingle hashes, or the hash of the article's id
    ordinal bigint not null
);

create index article_keys_key on lookup.article_keys (key);

create table lookup.statements (
    seq                bigint not null,   -- ordinal of the article * 4096 + place in it
    statement_id       varchar not null,
    article_id         varchar not null,
    first_statement_id varchar,           -- null for the first of its chain
    print              varchar not null   -- the fingerprint, as JSON
);

create table lookup.statement_keys (
    key ubigint not null,            -- a pair of concepts, an occasion, or an act
    seq bigint not null
);

create index statement_keys_key on lookup.statement_keys (key);
