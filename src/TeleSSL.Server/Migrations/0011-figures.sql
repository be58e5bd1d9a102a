-- How a case stands with its clocks, as the desk was told.
ALTER TABLE ticket ADD COLUMN due text NOT NULL DEFAULT 'none';

-- How many cases there are of each sort: kept with every change, so that nobody has to count.
CREATE TABLE ticket_count (
    queue        text NOT NULL,
    municipality text NOT NULL,
    assignee     text NOT NULL,
    status       text NOT NULL,
    due          text NOT NULL,
    partner      text NOT NULL,
    count        bigint NOT NULL,
    PRIMARY KEY (municipality, queue, assignee, status, due, partner)
);
CREATE INDEX ticket_count_open ON ticket_count (municipality) WHERE status NOT IN ('resolved', 'closed');
INSERT INTO ticket_count (queue, municipality, assignee, status, due, partner, count)
SELECT queue, municipality, coalesce(assignee, ''), status, due, coalesce(partner, ''), count(*)
FROM   ticket
GROUP  BY queue, municipality, assignee, status, due, partner;

-- What was done on each day, from the day on which this table was made.
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
);

-- On which day a case was counted as resolved, and as what.
CREATE TABLE ticket_solved (
    ticket     uuid PRIMARY KEY,
    day        date NOT NULL,
    in_time    boolean NOT NULL,
    first_time boolean NOT NULL
);
