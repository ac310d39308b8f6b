-- Alerts and their deliveries: an outbox, written in the transaction of the statement that raised them.

create table store.alerts (
    alert_id     varchar primary key,   -- hash of statement and rule: a second load adds nothing
    statement_id varchar not null,
    rule         varchar not null,
    severity     varchar not null,      -- info | notice | urgent
    matched      varchar not null,      -- what of the rule the statement met, in words
    timezone     varchar not null,      -- IANA zone of the rule: the mail shows its times
    raised_at    timestamptz not null,
    acked_at     timestamptz,
    acked_by     varchar,
    ack_note     varchar
);

create table store.deliveries (
    alert_id    varchar not null,
    channel     varchar not null,       -- mail | apprise
    recipient   varchar not null,       -- mail address, or env:NAME
    due_at      timestamptz not null,
    digest      boolean not null,
    state       varchar not null,       -- pending | sending | retrying | ambiguous | sent | failed
    attempts    integer not null,
    next_try_at timestamptz,
    sent_at     timestamptz,
    message_id  varchar,                -- of the mail that it is bound to; never changes until that mail has ended
    error       varchar,
    primary key (alert_id, recipient)
);

-- A mail under way, as rendered when it was claimed: a retry sends these bytes, not a second rendering.
-- Deleted when the mail is sent or given up.
create table store.mails (
    message_id varchar primary key,
    channel    varchar not null,
    recipient  varchar not null,
    claimed_at timestamptz not null,
    payload    varchar not null
);

create view main.alerts as
select
    a.alert_id, a.statement_id, a.rule, a.severity, a.raised_at,
    case
        when a.acked_at is not null then 'acknowledged'
        when coalesce(d.under_way, 0) > 0 then 'pending'
        when coalesce(d.sent, 0) > 0 then 'sent'
        else 'failed'
    end as state
from store.alerts a
left join (
    select
        alert_id,
        count(*) filter (where state not in ('sent', 'failed')) as under_way,
        count(*) filter (where state = 'sent') as sent
    from store.deliveries
    group by alert_id
) d using (alert_id);

comment on view main.alerts is 'One row for each statement and rule that it met';
comment on column main.alerts.alert_id is 'Hash of statement and rule';
comment on column main.alerts.statement_id is 'The statement that raised it (statements.statement_id)';
comment on column main.alerts.rule is 'Name of the rule in config/alerts.toml';
comment on column main.alerts.severity is 'Of the rule when it fired: info, notice or urgent';
comment on column main.alerts.raised_at is 'When the statement was loaded and judged';
comment on column main.alerts.state is
    'acknowledged (by a person), pending (a delivery is due, waiting or being retried), sent (every delivery ended, at least one sent), failed (no delivery got through)';

create view main.deliveries as
select alert_id, channel, recipient, state, attempts, sent_at, message_id, error from store.deliveries;

comment on view main.deliveries is 'One row for each alert and recipient: whether and when it was sent';
comment on column main.deliveries.alert_id is 'The alert that it carries (alerts.alert_id)';
comment on column main.deliveries.channel is 'mail (SMTP) or apprise';
comment on column main.deliveries.recipient is 'Mail address, or env:NAME for an address kept in the environment';
comment on column main.deliveries.state is
    'pending (not due or not tried), sending (under way, or cut off by a crash and sent again next run), retrying (refused for now), ambiguous (the server took the text and then fell silent: it is sent again under the same Message-ID), sent, failed (given up; see error)';
comment on column main.deliveries.attempts is 'How often sending it was begun';
comment on column main.deliveries.sent_at is 'When the server accepted it; null before';
comment on column main.deliveries.message_id is 'Message-ID of the mail that carries it; deliveries of one mail share it';
comment on column main.deliveries.error is 'What the last attempt met; null if nothing';
