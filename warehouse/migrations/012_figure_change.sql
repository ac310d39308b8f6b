-- "Rose 12 %" and "fell by 300 t" tell of a change; that is no modifier of the number.

alter table store.figures add column change varchar;

create or replace view main.figures as
select figure_id, article_id, statement_id, text, value, value_high, unit, modifier, what, minerals, countries, period,
       source, sentence, char_start, char_end, rule, change
from store.figures;

comment on view main.figures is 'Quantities: how much of what, where, when, according to whom';
comment on column main.figures.figure_id is 'Id, derived from the article, the sentence and the words';
comment on column main.figures.article_id is 'Article that gives it (view articles)';
comment on column main.figures.statement_id is 'Statement that holds it, if one does (view statements)';
comment on column main.figures.text is 'The quantity with its unit, as in the article';
comment on column main.figures.value is 'Number in base units: 8.5 billion is 8500000000, 60 percent is 60';
comment on column main.figures.value_high is 'Upper end of a range; null for a single number';
comment on column main.figures.unit is 'percent, an ISO 4217 code, t, kg, USD/t, t/yr, count, month, year, ratio and so on';
comment on column main.figures.modifier is 'about, at_least, at_most, more_than, less_than; null for a plain number';
comment on column main.figures.what is 'What it measures, in a short phrase';
comment on column main.figures.minerals is 'Minerals that it is about, lower case';
comment on column main.figures.countries is 'Countries that it is about: ISO 3166-1 alpha-2 codes, or EU';
comment on column main.figures.period is 'Year or period that it holds for, as in the article';
comment on column main.figures.source is 'Who the number is from, if the article says';
comment on column main.figures.sentence is 'The sentence that it stands in; null for a packed seed';
comment on column main.figures.char_start is 'First character in articles.text, counted from 0';
comment on column main.figures.char_end is 'Character after the last one';
comment on column main.figures.rule is 'Rule that found it';
comment on column main.figures.change is 'up or down where the number tells by how much something changed; null for a level';
