-- Cases that wait for a partner, by whom they wait for.
ALTER TABLE ticket ADD COLUMN partner text;
CREATE INDEX ticket_partner ON ticket (partner, municipality) WHERE partner IS NOT NULL;

-- What is to be told to a partner. The message itself is made when it is sent, from texts that stay sealed.
CREATE TABLE outbox (
    id          uuid PRIMARY KEY, -- the Idempotency-Key too
    partner     text NOT NULL,
    kind        text NOT NULL,
    ticket      uuid NOT NULL,
    round       integer NOT NULL,
    note        uuid NOT NULL,
    state       text NOT NULL,
    attempts    integer NOT NULL,
    made_at     timestamptz NOT NULL,
    next_at     timestamptz NOT NULL,
    sent_at     timestamptz,
    error       text,
    holder      text,
    lease_until timestamptz
);
CREATE INDEX outbox_due ON outbox (partner, next_at) WHERE state IN ('pending', 'failed');
CREATE INDEX outbox_state ON outbox (state, id);
CREATE INDEX outbox_ticket ON outbox (ticket, id);

-- How a partner is reached: sending and asking fail apart from each other.
CREATE TABLE partner (
    code         text PRIMARY KEY,
    version      integer NOT NULL,
    state        text NOT NULL,
    since        timestamptz,
    sends_fail   boolean NOT NULL,
    asks_fail    boolean NOT NULL,
    retry_at     timestamptz,
    last_success timestamptz,
    heard_until  timestamptz, -- by the partner's own clock
    services     text NOT NULL
);
INSERT INTO partner (code, version, state, sends_fail, asks_fail, services) VALUES ('telma', 0, 'up', FALSE, FALSE, '[]');

-- What makes a repeated event harmless.
CREATE TABLE partner_event (
    partner text NOT NULL,
    id      text NOT NULL,
    at      timestamptz NOT NULL,
    PRIMARY KEY (partner, id)
);
CREATE INDEX partner_event_at ON partner_event (at);

-- What a partner tells everybody. Its texts stand here and never in the journal.
CREATE TABLE announcement (
    id         uuid PRIMARY KEY,
    version    integer NOT NULL,
    partner    text NOT NULL,
    number     text NOT NULL,
    said       integer NOT NULL,
    type       text NOT NULL,
    priority   text,
    components text NOT NULL,
    title      text NOT NULL,
    body       text NOT NULL,
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz,
    ended      boolean NOT NULL
);
CREATE UNIQUE INDEX announcement_number ON announcement (partner, number);
CREATE INDEX announcement_current ON announcement (starts_at, id) WHERE NOT ended;
