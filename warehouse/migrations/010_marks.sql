-- What people say of verdicts and alerts. Kept for ever: it wins over the machine, and says how good the rules are.

create table store.marks (
    mark_id         varchar primary key,
    statement_id    varchar not null,
    alert_id        varchar,             -- the alert through which it was marked, if it was
    verdict         varchar not null check (verdict in ('new', 'repeat', 'irrelevant')),
    repeat_of       varchar,             -- the earlier statement, for a repeat
    made_at         timestamptz not null,
    made_by         varchar,
    note            varchar,
    machine_novelty varchar,             -- what stood there before
    machine_reason  varchar,
    speaker         varchar,             -- what was marked: a reprocessing may drop the statement
    text            varchar
);

create index marks_statement on store.marks (statement_id);

create view main.rule_precision as
with ranked as (
    select
        a.alert_id, a.rule, a.raised_at, m.verdict,
        row_number() over (
            partition by a.alert_id
            order by (m.alert_id is null or m.alert_id = a.alert_id) desc, m.made_at desc, m.mark_id desc
        ) as place
    from store.alerts a
    left join store.marks m
        on m.statement_id = a.statement_id
        and (m.alert_id is null or m.alert_id = a.alert_id or m.verdict <> 'irrelevant')
)
select
    rule,
    cast(date_trunc('month', raised_at at time zone 'UTC') as date) as month,
    count(*) as alerts,
    count(*) filter (where verdict = 'new') as marked_new,
    count(*) filter (where verdict = 'repeat') as marked_repeat,
    count(*) filter (where verdict = 'irrelevant') as marked_irrelevant,
    count(*) filter (where verdict = 'new') / nullif(count(verdict), 0) as precision
from ranked
where place = 1
group by all;

comment on view main.rule_precision is 'How many alerts of a rule people found right, month by month';
comment on column main.rule_precision.rule is 'Name of the rule (alerts.rule)';
comment on column main.rule_precision.month is 'First day of the month in which the alerts were raised, UTC';
comment on column main.rule_precision.alerts is 'Alerts raised';
comment on column main.rule_precision.marked_new is 'Alerts whose statement people marked as new: rightly raised';
comment on column main.rule_precision.marked_repeat is 'Alerts whose statement people marked as a repeat';
comment on column main.rule_precision.marked_irrelevant is 'Alerts that people marked as irrelevant';
comment on column main.rule_precision.precision is 'marked_new as a share of all that were marked, 0 to 1; null while none is';
