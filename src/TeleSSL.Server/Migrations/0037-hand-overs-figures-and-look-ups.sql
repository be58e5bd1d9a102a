-- When a health ticket has to be handed over; the watch writes it for those that are open. What a desk has open is read from its index
-- alone, so the index has the column as well.
ALTER TABLE ticket ADD COLUMN hand_over_due timestamptz;
UPDATE ticket SET watched_by = -1 WHERE queue = 'health' AND status NOT IN ('resolved', 'closed');
DROP INDEX ticket_desk;
CREATE INDEX ticket_desk ON ticket
    (queue, municipality, assignee, reaction_due, solution_due, hand_over_due, answered_at, status, id)
    WHERE status NOT IN ('resolved', 'closed');

-- How often an account has searched by name in the last hour.
CREATE INDEX citizen_find_actor ON citizen_find (actor, id);

{{sqlite}}
-- A year of figures is read from the tables alone, in the order of their keys, and not row by row beside an index.
ALTER TABLE desk_day RENAME TO desk_day_before;
CREATE TABLE desk_day (
    day              date NOT NULL,
    unit             text NOT NULL,
    municipality     text NOT NULL,
    opened           integer NOT NULL,
    reacted_in_time  integer NOT NULL,
    reacted_late     integer NOT NULL,
    resolved         integer NOT NULL,
    solved_in_time   integer NOT NULL,
    first_time_fixed integer NOT NULL,
    reopened         integer NOT NULL,
    escalated        integer NOT NULL,
    handed_over      integer NOT NULL,
    PRIMARY KEY (day, unit, municipality)
) WITHOUT ROWID;
INSERT INTO desk_day SELECT * FROM desk_day_before;
DROP TABLE desk_day_before;
ALTER TABLE desk_outcome_day RENAME TO desk_outcome_day_before;
CREATE TABLE desk_outcome_day (
    day          date NOT NULL,
    unit         text NOT NULL,
    municipality text NOT NULL,
    subject      text NOT NULL,
    outcome      text NOT NULL,
    count        integer NOT NULL,
    PRIMARY KEY (day, unit, municipality, subject, outcome)
) WITHOUT ROWID;
INSERT INTO desk_outcome_day SELECT * FROM desk_outcome_day_before;
DROP TABLE desk_outcome_day_before;
ALTER TABLE desk_agent_day RENAME TO desk_agent_day_before;
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
) WITHOUT ROWID;
INSERT INTO desk_agent_day SELECT * FROM desk_agent_day_before;
DROP TABLE desk_agent_day_before;
ALTER TABLE desk_agent_outcome_day RENAME TO desk_agent_outcome_day_before;
CREATE TABLE desk_agent_outcome_day (
    day          date NOT NULL,
    unit         text NOT NULL,
    agent        text NOT NULL,
    subject      text NOT NULL,
    outcome      text NOT NULL,
    count        integer NOT NULL,
    PRIMARY KEY (day, unit, agent, subject, outcome)
) WITHOUT ROWID;
INSERT INTO desk_agent_outcome_day SELECT * FROM desk_agent_outcome_day_before;
DROP TABLE desk_agent_outcome_day_before;
{{/sqlite}}
