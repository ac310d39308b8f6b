-- Figures as points of series: the same quantity in different articles. Built from facts; see docs/measures.md.

create table store.series_points (
    series_id     varchar not null,      -- hash of what, minerals, countries, unit, source and kind of period
    figure_id     varchar not null,
    article_id    varchar not null,
    place         integer not null,      -- among the figures of its article
    what          varchar not null,
    mineral       varchar not null,
    country       varchar not null,
    unit          varchar not null,
    value         double not null,       -- in `unit`, which is the base of its family
    value_high    double,
    period        varchar,               -- resolved: '2025', '2026-Q1'
    source        varchar not null,
    published_at  timestamptz not null
);

-- A point is held against the last one for its own period, else against the last one of the series.
create view main.figure_series as
with linked as (
    select *,
        lag(figure_id) over own_period as same_id,
        lag(value) over own_period as same_value,
        lag(value_high) over own_period as same_high,
        lag(figure_id) over whole as any_id,
        lag(value) over whole as any_value,
        lag(value_high) over whole as any_high
    from store.series_points
    window
        own_period as (partition by series_id, period order by published_at, article_id, place, figure_id),
        whole as (partition by series_id order by published_at, article_id, place, figure_id)
),
chosen as (
    select *,
        coalesce(same_id, any_id) as previous_figure_id,
        case when same_id is null then any_value else same_value end as before,
        case when same_id is null then any_high else same_high end as before_high
    from linked
)
select series_id, what, mineral, country, unit, figure_id, value, value_high, period, source, published_at, article_id,
       previous_figure_id, value - before as change,
       case
           when previous_figure_id is null then 'first'
           when abs(value - before) <= 0.005 * greatest(abs(value), abs(before))
                and abs(coalesce(value_high, value) - coalesce(before_high, before))
                    <= 0.005 * greatest(abs(coalesce(value_high, value)), abs(coalesce(before_high, before)))
               then 'same'
           when period is not null and same_id is not null then 'revised'
           else 'changed'
       end as flag
from chosen;

comment on view main.figure_series is 'The same quantity in different articles: its values one after the other';
comment on column main.figure_series.series_id is 'Id, derived from what is measured, of which mineral, where, in which unit, by whom and for which kind of period';
comment on column main.figure_series.what is 'What it measures, as this article puts it';
comment on column main.figure_series.mineral is 'Minerals that it is about, comma-separated; empty for none';
comment on column main.figure_series.country is 'Countries that it is about, comma-separated codes; empty for none';
comment on column main.figure_series.unit is 'Base unit of its family: t for masses, USD/t for prices a mass and so on';
comment on column main.figure_series.figure_id is 'The figure (view figures)';
comment on column main.figure_series.value is 'Number in that unit; of a fall, negative';
comment on column main.figure_series.value_high is 'Upper end of a range in that unit; null for a single number';
comment on column main.figure_series.period is 'Period that it holds for, resolved: 2025, 2026-Q1, 2026-08; null when none is told';
comment on column main.figure_series.source is 'Who the number is from; the outlet when the article names nobody';
comment on column main.figure_series.published_at is 'When its article was published (else fetched)';
comment on column main.figure_series.article_id is 'Article that gives it (view articles)';
comment on column main.figure_series.previous_figure_id is 'Last earlier figure for the same period, else of the series; null for the first';
comment on column main.figure_series.change is 'Value less the previous one, in the unit';
comment on column main.figure_series.flag is 'first; same (within 0.5 percent); revised (another value for the same period); changed (another value for another or no period)';
