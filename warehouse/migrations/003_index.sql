-- What is remembered to recognise texts and statements: fingerprints, and the keys that lead to them. Private; all of
-- it can be built again from the articles and their facts (`orewatch reindex`).

-- Rows are read one by one, by index: what is compressed would be unpacked from the head of its segment each time.

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
    keys         ubigint[] not null, -- the 16 smallest shingle hashes
    shingles     blob not null,      -- 32-bit hashes, little-endian, sorted
    numbers      blob not null
);

create index articles_ordinal on lookup.articles (ordinal);

create table lookup.statements (
    seq                bigint using compression uncompressed not null,  -- ordinal of the article * 4096 + place in it
    statement_id       varchar using compression uncompressed not null,
    article_id         varchar using compression uncompressed not null,
    first_statement_id varchar using compression uncompressed,          -- null for the first of its chain
    print              blob using compression uncompressed not null     -- the fingerprint, packed
);

create index statements_seq on lookup.statements (seq);

-- Keys: what came last as rows, everything older in pages (warehouse/keys.py).

create table lookup.article_keys (
    key     ubigint not null,        -- one of the 16 smallest shingle hashes, or the hash of the article's id
    ordinal bigint not null
);

create index article_keys_key on lookup.article_keys (key);

create table lookup.article_keys_pages (
    bucket bigint using compression uncompressed not null,     -- the low bits of the keys in it
    keys   ubigint[] using compression uncompressed not null,
    places bigint[] using compression uncompressed not null
);

create index article_keys_pages_bucket on lookup.article_keys_pages (bucket);

create table lookup.statement_keys (
    key ubigint not null,            -- a pair of concepts, an occasion, or an act
    seq bigint not null
);

create index statement_keys_key on lookup.statement_keys (key);

create table lookup.statement_keys_pages (
    bucket bigint using compression uncompressed not null,
    keys   ubigint[] using compression uncompressed not null,
    places bigint[] using compression uncompressed not null
);

create index statement_keys_pages_bucket on lookup.statement_keys_pages (bucket);

create table lookup.sealed (
    name varchar not null,           -- of a table of keys that has pages
    mask bigint not null             -- bucket = key & mask
);

create table lookup.boilerplate (
    publisher varchar not null,
    counts    blob not null          -- how often it printed which paragraph: hashes, and a byte each
);
