-- The public views: a contract with everybody who queries the warehouse. Documented in docs/sql.md.
-- (alerts and deliveries stand in 004_alerts.sql.)

create view main.articles as
select article_id, url, title, publisher, author, language, published_at, fetched_at, text, origin, outcome,
       duplicate_of, story_id, relevance, source_id, archived_at
from store.articles;

comment on view main.articles is 'Texts that were read, and pointers to texts that were known already';
comment on column main.articles.article_id is 'Id, derived from the canonical address (else from the text)';
comment on column main.articles.url is 'Address that it was fetched from; null for an imported text without one';
comment on column main.articles.title is 'Headline';
comment on column main.articles.publisher is 'Outlet';
comment on column main.articles.author is 'Byline, as given';
comment on column main.articles.language is 'ISO 639-1 code';
comment on column main.articles.published_at is 'When the outlet says it was published; null when it does not say';
comment on column main.articles.fetched_at is 'When the present text was fetched or imported';
comment on column main.articles.text is 'The text that every char_start and char_end counts in, by characters; null for a pointer and for a packed seed';
comment on column main.articles.origin is 'seed, feed or import';
comment on column main.articles.outcome is 'How it came in: new, baseline, revised, seed_duplicate or near_duplicate';
comment on column main.articles.duplicate_of is 'For a pointer: article_id of the text that it repeats';
comment on column main.articles.story_id is 'Story that it belongs to (view stories)';
comment on column main.articles.relevance is 'Why it counts as being on the subject, in words';
comment on column main.articles.source_id is 'Source that brought it (view sources); null for seeds and imports';
comment on column main.articles.archived_at is 'WARC file and offset of the archived page: file#offset';

create view main.statements as
select statement_id, article_id, kind, speaker, speaker_named, speaker_role, speaker_affiliation, speaker_country,
       mode, text, char_start, char_end, cue, relayed_by, said_on, venue, topics, minerals, countries, novelty,
       nullif(first_statement_id, statement_id) as first_statement_id, nearest_statement_id, similarity, reason,
       cue_start, cue_end, speaker_text, speaker_start, speaker_end, status, rule
from store.statements;

comment on view main.statements is 'Who said or did what, and whether it was new';
comment on column main.statements.statement_id is 'Id, derived from the article, the kind and the words';
comment on column main.statements.article_id is 'Article that reports it (view articles)';
comment on column main.statements.kind is 'speech (somebody said it) or action (an official act)';
comment on column main.statements.speaker is 'Full name of the person or institution, or the words for an unnamed source; for an action the actor; null when it could not be resolved';
comment on column main.statements.speaker_named is 'False for an unnamed source ("a senior official")';
comment on column main.statements.speaker_role is 'Office or profession, as the article gives it anywhere';
comment on column main.statements.speaker_affiliation is 'Institution that the speaker belongs to';
comment on column main.statements.speaker_country is 'ISO 3166-1 alpha-2 code, or EU';
comment on column main.statements.mode is 'direct (all in quotation marks), mixed (partly) or indirect (none); null for an action';
comment on column main.statements.text is 'The words, as in the article, their attribution included; null for a packed seed';
comment on column main.statements.char_start is 'First character in articles.text, counted from 0; null once an edit has taken the words out';
comment on column main.statements.char_end is 'Character after the last one';
comment on column main.statements.cue is 'Word or phrase that attributes it ("said", "according to"), or the verb of the act';
comment on column main.statements.relayed_by is 'Outlets that the article names as its source for it';
comment on column main.statements.said_on is 'Local day on which it was said or done, resolved from the text; null when the article does not say';
comment on column main.statements.venue is 'Where or how: "regular press conference", "told the Global Times"';
comment on column main.statements.topics is 'Watched topics that it is about: export_controls, alliances and the user''s own';
comment on column main.statements.minerals is 'Minerals that the claim is about, lower case';
comment on column main.statements.countries is 'Countries that the claim is about: ISO 3166-1 alpha-2 codes, or EU';
comment on column main.statements.novelty is 'new, update (a known claim with more substance) or repeat; null for a statement on no watched topic';
comment on column main.statements.first_statement_id is 'For an update or a repeat: the statement that made the claim first; null when this one did';
comment on column main.statements.nearest_statement_id is 'The earlier statement most like this one';
comment on column main.statements.similarity is 'Likeness to the nearest earlier statement, from 0 to 1';
comment on column main.statements.reason is 'Why the verdict, in words';
comment on column main.statements.cue_start is 'First character of the cue in articles.text';
comment on column main.statements.cue_end is 'Character after the cue';
comment on column main.statements.speaker_text is 'The speaker as written beside the cue ("she", "the ministry")';
comment on column main.statements.speaker_start is 'First character of speaker_text in articles.text';
comment on column main.statements.speaker_end is 'Character after speaker_text';
comment on column main.statements.status is 'For an action: planned, announced, in_force, suspended, lifted or denied';
comment on column main.statements.rule is 'Rule that found it';

create view main.figures as
select figure_id, article_id, statement_id, text, value, value_high, unit, modifier, what, minerals, countries, period,
       source, sentence, char_start, char_end, rule
from store.figures;

comment on view main.figures is 'Quantities: how much of what, where, when, according to whom';
comment on column main.figures.figure_id is 'Id, derived from the article, the sentence and the words';
comment on column main.figures.article_id is 'Article that gives it (view articles)';
comment on column main.figures.statement_id is 'Statement that holds it, if one does (view statements)';
comment on column main.figures.text is 'The quantity with its unit, as in the article';
comment on column main.figures.value is 'Number in base units: 8.5 billion is 8500000000, 60 percent is 60';
comment on column main.figures.value_high is 'Upper end of a range; null for a single number';
comment on column main.figures.unit is 'percent, an ISO 4217 code, t, kg, USD/t, t/yr, count, month, year, ratio and so on';
comment on column main.figures.modifier is 'about, at_least, at_most, more_than, less_than, up, down; null for a plain number';
comment on column main.figures.what is 'What it measures, in a short phrase';
comment on column main.figures.minerals is 'Minerals that it is about, lower case';
comment on column main.figures.countries is 'Countries that it is about: ISO 3166-1 alpha-2 codes, or EU';
comment on column main.figures.period is 'Year or period that it holds for, as in the article';
comment on column main.figures.source is 'Who the number is from, if the article says';
comment on column main.figures.sentence is 'The sentence that it stands in; null for a packed seed';
comment on column main.figures.char_start is 'First character in articles.text, counted from 0';
comment on column main.figures.char_end is 'Character after the last one';
comment on column main.figures.rule is 'Rule that found it';

create view main.entities as
select entity_id, name, type, country, wikidata
from store.entities;

comment on view main.entities is 'People, organizations, countries, minerals and other things that articles name';
comment on column main.entities.entity_id is 'Id, derived from type and name';
comment on column main.entities.name is 'Canonical name';
comment on column main.entities.type is 'person, organization, outlet, country, bloc, mineral, agreement, event or place';
comment on column main.entities.country is 'ISO 3166-1 alpha-2 code, or EU; null when none or not known';
comment on column main.entities.wikidata is 'Wikidata item (Q…); null when not known';

create view main.mentions as
select entity_id, article_id, text, char_start, char_end
from store.mentions;

comment on view main.mentions is 'Where articles name entities';
comment on column main.mentions.entity_id is 'Entity (view entities)';
comment on column main.mentions.article_id is 'Article (view articles)';
comment on column main.mentions.text is 'The name as written there';
comment on column main.mentions.char_start is 'First character in articles.text, counted from 0';
comment on column main.mentions.char_end is 'Character after the last one';

create view main.stories as
select story_id,
       arg_min(title, coalesce(published_at, fetched_at)) as title,
       min(coalesce(published_at, fetched_at)) as first_seen,
       max(coalesce(published_at, fetched_at)) as last_seen,
       count(*) as articles,
       count(distinct publisher) as outlets
from store.articles
where story_id is not null
group by story_id;

comment on view main.stories is 'Events, each with the articles that report it';
comment on column main.stories.story_id is 'Id (articles.story_id)';
comment on column main.stories.title is 'Headline of its earliest article';
comment on column main.stories.first_seen is 'When its earliest article was published (else fetched)';
comment on column main.stories.last_seen is 'When its latest article was published (else fetched)';
comment on column main.stories.articles is 'How many articles, reprints included';
comment on column main.stories.outlets is 'How many outlets';

create view main.sources as
with polled as (
    select source_id, max(started_at) as polled_at, max(started_at) filter (where answered) as heard_at
    from (
        select unnest(heard) as source_id, started_at, true as answered from store.runs
        union all
        select unnest(silent) as source_id, started_at, false as answered from store.runs
    )
    group by source_id
),
cadence as (
    select source_id, to_seconds(median(gap)) as median_interval
    from (
        select source_id, epoch(published) - epoch(lag(published) over (partition by source_id order by published)) as gap
        from store.items
        where published is not null
    )
    where gap is not null
    group by source_id
)
select s.source_id, s.kind, s.url, s.publisher, s.country,
       case when s.enabled then s.state else 'disabled' end as state,
       greatest(s.last_success, p.heard_at) as last_success,
       case when s.enabled then greatest(
           greatest(s.last_polled, p.polled_at)
               + to_seconds(60 * coalesce(s.interval_minutes, s.poll_minutes)),
           s.retry_after
       ) end as next_due,
       c.median_interval, s.failures, s.last_error
from store.sources s
left join polled p using (source_id)
left join cadence c using (source_id);

comment on view main.sources is 'Sources, and how they are doing';
comment on column main.sources.source_id is 'Id, as in sources.toml';
comment on column main.sources.kind is 'What the address serves: feed';
comment on column main.sources.url is 'Address that is polled';
comment on column main.sources.publisher is 'Outlet';
comment on column main.sources.country is 'ISO 3166-1 alpha-2 code, or EU';
comment on column main.sources.state is 'new (never polled), disabled, or what the last poll that changed anything found: ok, failing, blocked, gone and so on';
comment on column main.sources.last_success is 'When it last answered usably, changed or not; null: never';
comment on column main.sources.next_due is 'When it is to be polled next; null for one that was never polled (due at once) or is disabled';
comment on column main.sources.median_interval is 'Median time between two of its items, by their dates';
comment on column main.sources.failures is 'Failed polls in a row';
comment on column main.sources.last_error is 'What went wrong last; null after a success';

create view main.runs as
select run_id, flow, started_at, finished_at, state, items, outcomes, versions, heard, silent, error
from store.runs;

comment on view main.runs is 'The ledger: one row for each run';
comment on column main.runs.run_id is 'Id: flow and start';
comment on column main.runs.flow is 'monitor, seed, digest, upkeep and so on';
comment on column main.runs.started_at is 'Start; with --now, the time that the run was told';
comment on column main.runs.finished_at is 'End; null while it runs, and for an interrupted run';
comment on column main.runs.state is 'running, completed, failed or interrupted (killed)';
comment on column main.runs.items is 'Feed items seen: the sum of the outcomes';
comment on column main.runs.outcomes is 'Outcome to count: new, unchanged, near_duplicate, off_topic, failed and so on';
comment on column main.runs.versions is 'Component to version: orewatch, extractor';
comment on column main.runs.heard is 'Sources that answered; emptied when the run is old';
comment on column main.runs.silent is 'Sources that were asked and gave no usable answer; emptied when the run is old';
comment on column main.runs.error is 'Why it failed';
