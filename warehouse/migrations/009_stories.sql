-- Stories: which articles report one event. The story of an article stands in store.articles.story_id; here is what
-- the decision was made from, and what people have decided.

create table store.story_links (
    a      varchar not null,             -- the smaller id
    b      varchar not null,
    score  double not null,
    reason varchar not null
);

create index story_links_a on store.story_links (a);
create index story_links_b on store.story_links (b);

-- Merges and splits by hand, as they were asked for.
create table store.story_edits (
    edit_id  varchar primary key,
    kind     varchar not null check (kind in ('merge', 'split')),
    made_at  timestamptz not null,
    made_by  varchar,
    note     varchar,
    stories  varchar[] not null,
    articles varchar[] not null
);

-- What follows from them for pairs of articles; a later decision takes the place of an earlier one.
create table store.story_decisions (
    a        varchar not null,           -- the smaller id
    b        varchar not null,
    together boolean not null,
    edit_id  varchar not null
);

create index story_decisions_a on store.story_decisions (a);
create index story_decisions_b on store.story_decisions (b);

create table lookup.stories (
    ordinal    bigint not null,          -- of the article in lookup.articles
    article_id varchar not null,
    print      varchar not null          -- the story fingerprint, as JSON
);

create index stories_ordinal on lookup.stories (ordinal);
create index stories_article on lookup.stories (article_id);

create table lookup.story_keys (
    key     ubigint not null,            -- country, mineral, deed, name or word on a day; a claim
    ordinal bigint not null
);

create index story_keys_key on lookup.story_keys (key);
