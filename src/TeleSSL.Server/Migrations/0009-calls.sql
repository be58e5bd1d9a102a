-- Calls to the desks. The caller's number stands here only as a keyed hash, and that only for so long.
CREATE TABLE phone_call (
    id         uuid PRIMARY KEY,
    version    integer NOT NULL,
    unit       text NOT NULL,
    external   text NOT NULL,
    standing   text NOT NULL,
    phone_hash text,
    at         timestamptz NOT NULL,
    state      text NOT NULL
);
CREATE UNIQUE INDEX phone_call_external ON phone_call (unit, external);
CREATE INDEX phone_call_open ON phone_call (unit, id) WHERE standing <> 'over';
CREATE INDEX phone_call_hash ON phone_call (phone_hash) WHERE phone_hash IS NOT NULL;

-- What came in by the label on a device; without a ticket, somebody at a desk has to look at it.
CREATE TABLE fault_report (
    id         uuid PRIMARY KEY,
    version    integer NOT NULL,
    receipt    text NOT NULL UNIQUE,
    at         timestamptz NOT NULL,
    category   text NOT NULL,
    ticket     uuid,
    code       uuid,
    text       uuid,
    phone      uuid,
    handled_by text
);
CREATE INDEX fault_report_open ON fault_report (id) WHERE ticket IS NULL AND handled_by IS NULL;

-- One link to one answer: the token's hash, never the token.
CREATE TABLE satisfaction_link (
    ticket uuid PRIMARY KEY,
    hash   text NOT NULL UNIQUE,
    until  timestamptz NOT NULL
);
