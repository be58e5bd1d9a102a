-- What cases can have in common, so that the alarm seeks one index and never walks the cases. Those from before have none.
CREATE TABLE ticket_trait (
    ticket       uuid NOT NULL,
    kind         text NOT NULL,
    value        text NOT NULL,
    queue        text NOT NULL,
    municipality text NOT NULL,
    at           timestamptz NOT NULL, -- when the case was opened
    counts       boolean NOT NULL,     -- not while it is over, merged, a health case or in an incident
    PRIMARY KEY (ticket, kind)
);
CREATE INDEX ticket_trait_shared ON ticket_trait (queue, kind, value, at) WHERE counts;

CREATE TABLE incident (
    id         uuid PRIMARY KEY,
    version    integer NOT NULL,
    phase      text NOT NULL,
    kind       text NOT NULL,
    value      text NOT NULL,
    queue      text NOT NULL,
    since      timestamptz NOT NULL,
    ended_at   timestamptz,
    -- Words of the desk, about no single person; they stand here and never in the journal.
    title      text,
    resolution text,
    state      text NOT NULL
);
-- However many cases come at once, the alarm rises once.
CREATE UNIQUE INDEX incident_open ON incident (queue, kind, value) WHERE ended_at IS NULL;
CREATE INDEX incident_trait ON incident (queue, kind, value, ended_at);
CREATE INDEX incident_phase ON incident (phase, id);

CREATE TABLE incident_ticket (
    incident uuid NOT NULL,
    ticket   uuid NOT NULL,
    at       timestamptz NOT NULL,
    open     boolean NOT NULL,
    PRIMARY KEY (incident, ticket)
);
-- A case is in one open incident at most.
CREATE UNIQUE INDEX incident_ticket_open ON incident_ticket (ticket) WHERE open;
CREATE INDEX incident_ticket_ticket ON incident_ticket (ticket);
