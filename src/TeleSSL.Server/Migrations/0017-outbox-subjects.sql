-- A message to a partner names its subject, which need not be a ticket, and has its place among those of the subject to this
-- partner. outbox.ticket becomes outbox.subject_id, with subject_kind 'ticket'; every row and every other column stays as it is.
CREATE TABLE outbox_by_subject (
    id           uuid PRIMARY KEY, -- the Idempotency-Key too
    partner      text NOT NULL,
    kind         text NOT NULL,
    subject_kind text NOT NULL,    -- as in the journal
    subject_id   uuid NOT NULL,
    round        integer NOT NULL, -- which of the subject's exchanges with the partner
    place        integer NOT NULL, -- among those of the subject to this partner
    about        uuid,             -- the sealed note, or the file
    number       text,             -- the partner's own of the subject, once it has said it
    state        text NOT NULL,
    attempts     integer NOT NULL,
    made_at      timestamptz NOT NULL,
    next_at      timestamptz NOT NULL,
    sent_at      timestamptz,
    error        text,
    holder       text,
    lease_until  timestamptz
);
INSERT INTO outbox_by_subject (id, partner, kind, subject_kind, subject_id, round, place, about, number, state, attempts, made_at, next_at,
                               sent_at, error, holder, lease_until)
SELECT id, partner, kind, 'ticket', ticket, round, place, about, number, state, attempts, made_at, next_at,
       sent_at, error, holder, lease_until
FROM   outbox;
DROP TABLE outbox;
ALTER TABLE outbox_by_subject RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (partner, next_at) WHERE state IN ('pending', 'failed');
CREATE INDEX outbox_state ON outbox (state, id);
CREATE UNIQUE INDEX outbox_subject ON outbox (partner, subject_kind, subject_id, place);
