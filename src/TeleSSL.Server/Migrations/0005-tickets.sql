-- Cases at the desk. The texts are sealed notes; a case's rows are found by what is not personal.
INSERT INTO counter (name, value) VALUES ('ticket', 0);
CREATE TABLE ticket (
    id           uuid PRIMARY KEY,
    version      integer NOT NULL,
    number       bigint NOT NULL UNIQUE,
    status       text NOT NULL,
    municipality text NOT NULL,
    queue        text NOT NULL,
    assignee     text,
    citizen      uuid,
    device       uuid,
    merged_into  uuid,
    title        uuid NOT NULL,
    -- Worked out from the journal with each change, for lists and for the watch; never what a clock is read from.
    reaction_due timestamptz,
    solution_due timestamptz,
    watch_at     timestamptz,
    watched_by   bigint NOT NULL,
    state        text NOT NULL
);
CREATE INDEX ticket_municipality ON ticket (municipality, id);
CREATE INDEX ticket_open ON ticket (municipality, id) WHERE status NOT IN ('resolved', 'closed');
CREATE INDEX ticket_assignee ON ticket (assignee, id) WHERE assignee IS NOT NULL;
CREATE INDEX ticket_device ON ticket (device, id) WHERE device IS NOT NULL;
CREATE INDEX ticket_citizen ON ticket (citizen, id) WHERE citizen IS NOT NULL;
CREATE INDEX ticket_merged ON ticket (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX ticket_watch ON ticket (watch_at) WHERE watch_at IS NOT NULL;

-- Who wrote which note on a case, and who may read it.
CREATE TABLE ticket_note (
    id         uuid PRIMARY KEY,
    ticket     uuid NOT NULL,
    at         timestamptz NOT NULL,
    actor      text NOT NULL,
    kind       text NOT NULL,
    field      text NOT NULL,
    position   integer NOT NULL,
    visibility text NOT NULL
);
CREATE INDEX ticket_note_ticket ON ticket_note (ticket, at);

-- What somebody is writing and has not sent yet.
CREATE TABLE ticket_draft (
    ticket  uuid NOT NULL,
    account text NOT NULL,
    note    uuid NOT NULL,
    at      timestamptz NOT NULL,
    PRIMARY KEY (ticket, account)
);
