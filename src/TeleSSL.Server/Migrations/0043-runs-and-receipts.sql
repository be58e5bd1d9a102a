-- A run: what one vehicle of one carrier brings and fetches for a unit on a day.
CREATE TABLE run (
    id      uuid PRIMARY KEY,
    version integer NOT NULL, -- counts the changes of the order of its stops
    unit    text NOT NULL,
    day     date NOT NULL,
    carrier text NOT NULL,
    vehicle text NOT NULL,    -- empty: none was named
    UNIQUE (day, unit, carrier, vehicle)
);

-- A visit to one citizen on a run.
CREATE TABLE run_stop (
    id      uuid PRIMARY KEY,
    run     uuid NOT NULL REFERENCES run (id),
    citizen uuid NOT NULL,
    place   bigint NOT NULL   -- in the order of the run; see RunPlaces
);
CREATE UNIQUE INDEX run_stop_run ON run_stop (run, citizen);
CREATE INDEX run_stop_place ON run_stop (run, place, id);
CREATE INDEX run_stop_citizen ON run_stop (citizen);

-- A line of an order at its stop. One that was tried and then agreed anew stays at the former stop as well, and is not live there.
CREATE TABLE run_line (
    stop      uuid NOT NULL REFERENCES run_stop (id),
    order_id  uuid NOT NULL,
    line      integer NOT NULL,
    live      boolean NOT NULL,
    kind      text NOT NULL,
    direction text NOT NULL,
    what      text,           -- the part or model, the consumable, or the work
    quantity  integer NOT NULL,
    device    uuid,
    state     text NOT NULL,
    from_at   timestamptz NOT NULL,
    to_at     timestamptz NOT NULL,
    PRIMARY KEY (order_id, line, stop)
);
CREATE INDEX run_line_stop ON run_line (stop);

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
