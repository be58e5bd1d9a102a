-- The code by which a citizen proves a hand-over. Most of 6 digits could be guessed from a plain hash, so it is a keyed one.
CREATE TABLE stop_code (
    stop    uuid PRIMARY KEY,
    citizen uuid NOT NULL,
    hash    text NOT NULL,
    note    uuid,             -- the sealed code, until it is read
    tries   integer NOT NULL  -- wrong ones
);
CREATE INDEX stop_code_citizen ON stop_code (citizen);

-- The proof of a hand-over at a stop.
CREATE TABLE stop_receipt (
    id           uuid PRIMARY KEY,
    stop         uuid NOT NULL,
    citizen      uuid NOT NULL,
    at           timestamptz NOT NULL,
    occurred_at  timestamptz NOT NULL,
    actor        text NOT NULL,
    organisation text NOT NULL,
    received_by  text NOT NULL,
    proof        text NOT NULL,
    boxes        integer NOT NULL,
    signature    uuid         -- the sealed picture
);
CREATE INDEX stop_receipt_stop ON stop_receipt (stop, id);
CREATE INDEX stop_receipt_citizen ON stop_receipt (citizen);
