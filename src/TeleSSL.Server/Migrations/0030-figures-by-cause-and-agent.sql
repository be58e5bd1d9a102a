-- Figures by cause, by agent and on a date. "Day" is the day in Denmark; SQLite has no time zones, so the rule of the European Union is
-- spelt out: summer time from 01:00 UTC on the last Sunday of March until 01:00 UTC on the last Sunday of October.

-- How clocks ended and how tickets were rated. The outcome is in-time or why it was late; of a rating, the score.
CREATE TABLE desk_outcome_day (
    day          date NOT NULL,
    unit         text NOT NULL,
    municipality text NOT NULL,
    subject      text NOT NULL,
    outcome      text NOT NULL,
    count        integer NOT NULL,
    PRIMARY KEY (day, unit, municipality, subject, outcome)
);
INSERT INTO desk_outcome_day (day, unit, municipality, subject, outcome, count)
SELECT day, unit, municipality, 'rating', score, count(*)
FROM   (SELECT unit, municipality,
               {{sqlite}}date(at, CASE WHEN at >= date(substr(at, 1, 4) || '-03-25', 'weekday 0') || 'T01'
                                        AND at < date(substr(at, 1, 4) || '-10-25', 'weekday 0') || 'T01'
                                       THEN '+2 hours' ELSE '+1 hour' END) AS day,
               CAST(json_extract(data, '$.state.rating') AS text) AS score{{/sqlite}}
               {{postgres}}(at AT TIME ZONE 'Europe/Copenhagen')::date AS day, data::jsonb #>> '{state,rating}' AS score{{/postgres}}
        FROM   journal
        WHERE  subject_kind = 'ticket' AND kind = 'ticket.rated') rated
WHERE  unit IS NOT NULL AND municipality IS NOT NULL AND score IS NOT NULL
GROUP  BY day, unit, municipality, score;

-- The same by agent, from the day on which these tables were made. What no agent did is in the tables by municipality only.
CREATE TABLE desk_agent_day (
    day              date NOT NULL,
    unit             text NOT NULL,
    agent            text NOT NULL,
    opened           integer NOT NULL,
    reacted_in_time  integer NOT NULL,
    reacted_late     integer NOT NULL,
    resolved         integer NOT NULL,
    solved_in_time   integer NOT NULL,
    first_time_fixed integer NOT NULL,
    reopened         integer NOT NULL,
    escalated        integer NOT NULL,
    handed_over      integer NOT NULL,
    PRIMARY KEY (day, unit, agent)
);
CREATE TABLE desk_agent_outcome_day (
    day     date NOT NULL,
    unit    text NOT NULL,
    agent   text NOT NULL,
    subject text NOT NULL,
    outcome text NOT NULL,
    count   integer NOT NULL,
    PRIMARY KEY (day, unit, agent, subject, outcome)
);

-- What is taken back when the ticket is reopened; null for tickets that were resolved before.
ALTER TABLE ticket_solved ADD COLUMN outcome text;
ALTER TABLE ticket_solved ADD COLUMN agent text;

-- What the figures of calls are counted from, without their states.
ALTER TABLE phone_call ADD COLUMN day date;
ALTER TABLE phone_call ADD COLUMN outcome text;
ALTER TABLE phone_call ADD COLUMN agent text;
ALTER TABLE phone_call ADD COLUMN waited bigint;
{{sqlite}}
UPDATE phone_call
SET    day = (SELECT date(offered, CASE WHEN offered >= date(substr(offered, 1, 4) || '-03-25', 'weekday 0') || 'T01'
                                         AND offered < date(substr(offered, 1, 4) || '-10-25', 'weekday 0') || 'T01'
                                        THEN '+2 hours' ELSE '+1 hour' END)
              FROM   (SELECT strftime('%Y-%m-%dT%H:%M:%fZ', coalesce(
                          json_extract(state, '$.rangAt'), json_extract(state, '$.answeredAt'), json_extract(state, '$.endedAt'))) AS offered)),
       outcome = CASE WHEN json_extract(state, '$.answeredAt') IS NOT NULL THEN 'answered'
                      WHEN coalesce(json_extract(state, '$.endedAt'), json_extract(state, '$.lostAt')) IS NOT NULL THEN 'missed'
                      ELSE 'ringing' END,
       agent = json_extract(state, '$.agent'),
       waited = max(0, unixepoch(json_extract(state, '$.answeredAt')) - unixepoch(json_extract(state, '$.rangAt')));
{{/sqlite}}
{{postgres}}
UPDATE phone_call
SET    day = (coalesce(state::jsonb ->> 'rangAt', state::jsonb ->> 'answeredAt', state::jsonb ->> 'endedAt')::timestamptz
              AT TIME ZONE 'Europe/Copenhagen')::date,
       outcome = CASE WHEN state::jsonb ->> 'answeredAt' IS NOT NULL THEN 'answered'
                      WHEN coalesce(state::jsonb ->> 'endedAt', state::jsonb ->> 'lostAt') IS NOT NULL THEN 'missed'
                      ELSE 'ringing' END,
       agent = state::jsonb ->> 'agent',
       waited = CASE WHEN state::jsonb ->> 'answeredAt' IS NOT NULL AND state::jsonb ->> 'rangAt' IS NOT NULL
                     THEN greatest(0, floor(extract(epoch FROM (state::jsonb ->> 'answeredAt')::timestamptz
                                                              - (state::jsonb ->> 'rangAt')::timestamptz))::bigint) END;
{{/postgres}}
CREATE INDEX phone_call_figures ON phone_call (day, unit, outcome, agent, waited);

-- How the number of devices of each kind changed on each day, so that the numbers of any date are today's without what came later.
CREATE TABLE device_count_day (
    day          date NOT NULL,
    unit         text NOT NULL,
    municipality text NOT NULL,
    programme    text NOT NULL,
    model        text NOT NULL,
    custody      text NOT NULL,
    change       integer NOT NULL,
    PRIMARY KEY (day, unit, municipality, programme, model, custody)
);
WITH entry AS (
    SELECT subject_id, subject_version,
           {{sqlite}}date(at, CASE WHEN at >= date(substr(at, 1, 4) || '-03-25', 'weekday 0') || 'T01'
                                    AND at < date(substr(at, 1, 4) || '-10-25', 'weekday 0') || 'T01'
                                   THEN '+2 hours' ELSE '+1 hour' END) AS day,
           json_extract(data, '$.state.unit') AS unit,
           coalesce(json_extract(data, '$.state.municipality'), '') AS municipality,
           coalesce(json_extract(data, '$.state.programme'), '') AS programme,
           json_extract(data, '$.state.model') AS model,
           json_extract(data, '$.state.custody') AS custody{{/sqlite}}
           {{postgres}}(at AT TIME ZONE 'Europe/Copenhagen')::date AS day,
           data::jsonb #>> '{state,unit}' AS unit,
           coalesce(data::jsonb #>> '{state,municipality}', '') AS municipality,
           coalesce(data::jsonb #>> '{state,programme}', '') AS programme,
           data::jsonb #>> '{state,model}' AS model,
           data::jsonb #>> '{state,custody}' AS custody{{/postgres}}
    FROM   journal
    WHERE  subject_kind = 'device'),
change AS (
    SELECT day, unit, municipality, programme, model, custody, 1 AS change FROM entry
    UNION ALL
    SELECT lead(day) OVER (PARTITION BY subject_id ORDER BY subject_version), unit, municipality, programme, model, custody, -1 FROM entry)
INSERT INTO device_count_day (day, unit, municipality, programme, model, custody, change)
SELECT day, unit, municipality, programme, model, custody, sum(change)
FROM   change
WHERE  day IS NOT NULL
GROUP  BY day, unit, municipality, programme, model, custody
HAVING sum(change) <> 0;
