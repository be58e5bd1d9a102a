-- An order at FUT, by the id that our order has or will have: one that waits for a person has no row in ssl_order yet. FUT's URLs lead to
-- the citizen, so they are in the note, which the citizen's key seals; url_key is a keyed hash of the order's.
CREATE TABLE fut_order (
    order_id     uuid PRIMARY KEY,
    version      integer NOT NULL,
    url_key      text NOT NULL UNIQUE,
    thread_key   text NOT NULL,    -- keyed hash of FUT's thread
    note         uuid NOT NULL,
    status       text NOT NULL,    -- FUT's word, as it was last read
    standing     text NOT NULL,    -- taken, waiting, refused or gone
    municipality text NOT NULL,
    unit         text NOT NULL,
    protected    boolean NOT NULL, -- name and address
    updated_at   timestamptz,      -- by FUT's clock
    state        text NOT NULL
);
CREATE INDEX fut_order_thread ON fut_order (thread_key);
CREATE INDEX fut_order_waiting ON fut_order (unit, order_id) WHERE standing = 'waiting';

-- Its lines, by our line numbers. Lines that are ours alone are not here.
CREATE TABLE fut_line (
    order_id uuid NOT NULL,
    line     integer NOT NULL,
    url_key  text NOT NULL UNIQUE,
    kind     text NOT NULL,        -- d to the citizen, p back, s service
    item     text NOT NULL,        -- catalogue item
    status   text NOT NULL,
    PRIMARY KEY (order_id, line)
);

-- What may have changed at FUT and is read soon. The reference is in the note until it was read.
CREATE TABLE fut_hint (
    id          uuid PRIMARY KEY,
    url_key     text NOT NULL UNIQUE,
    note        uuid NOT NULL,
    at          timestamptz NOT NULL,
    next_at     timestamptz NOT NULL,
    attempts    integer NOT NULL,
    gone_at     timestamptz,       -- when FUT first did not know it
    lease_until timestamptz
);
CREATE INDEX fut_hint_due ON fut_hint (next_at);

-- How far lists at FUT were read, by FUT's clock, and when something was done last.
CREATE TABLE fut_cursor (
    name  text PRIMARY KEY,
    value text NOT NULL
);

-- Where FUT and we say different things, until a person or a later read settles it.
CREATE TABLE fut_difference (
    id           uuid PRIMARY KEY,
    version      integer NOT NULL,
    kind         text NOT NULL,
    about        text NOT NULL,    -- what it is about, in one word: one open difference of a kind about it
    order_id     uuid,
    line         integer,
    device       uuid,
    municipality text NOT NULL,
    unit         text NOT NULL,
    found_at     timestamptz NOT NULL,
    settled_at   timestamptz,
    settlement   text,
    state        text NOT NULL
);
CREATE UNIQUE INDEX fut_difference_open ON fut_difference (kind, about) WHERE settled_at IS NULL;
CREATE INDEX fut_difference_unit ON fut_difference (unit, id);
CREATE INDEX fut_difference_municipality ON fut_difference (municipality, id);
CREATE INDEX fut_difference_order ON fut_difference (order_id) WHERE order_id IS NOT NULL;
