-- What is to be told of a case goes out in its order, and need not be a text.
CREATE TABLE outbox_ordered (
    id          uuid PRIMARY KEY, -- the Idempotency-Key too
    partner     text NOT NULL,
    kind        text NOT NULL,
    ticket      uuid NOT NULL,
    round       integer NOT NULL,
    place       integer NOT NULL, -- among those of the case
    about       uuid,             -- the sealed note, or the file
    number      text,             -- the partner's own of the case, once it has said it
    state       text NOT NULL,
    attempts    integer NOT NULL,
    made_at     timestamptz NOT NULL,
    next_at     timestamptz NOT NULL,
    sent_at     timestamptz,
    error       text,
    holder      text,
    lease_until timestamptz
);
INSERT INTO outbox_ordered (id, partner, kind, ticket, round, place, about, state, attempts, made_at, next_at, sent_at, error, holder, lease_until)
SELECT id, partner, kind, ticket, round, row_number() OVER (PARTITION BY ticket ORDER BY made_at, id), note, state, attempts, made_at, next_at, sent_at, error, holder, lease_until
FROM   outbox;
DROP TABLE outbox;
ALTER TABLE outbox_ordered RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (partner, next_at) WHERE state IN ('pending', 'failed');
CREATE INDEX outbox_state ON outbox (state, id);
CREATE UNIQUE INDEX outbox_ticket ON outbox (ticket, place);
