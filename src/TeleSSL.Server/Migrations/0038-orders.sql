INSERT INTO counter (name, value) VALUES ('order', 0);

-- An order of equipment or work for a citizen. Its state is as in the journal; the columns are what it is searched by.
CREATE TABLE ssl_order (
    id           uuid PRIMARY KEY,
    version      integer NOT NULL, -- counts the steps on the order
    revision     integer NOT NULL, -- counts its journal entries
    number       text NOT NULL UNIQUE,
    kind         text NOT NULL,
    status       text NOT NULL,
    thread       uuid NOT NULL,
    referral     uuid,
    citizen      uuid NOT NULL,
    programme    text NOT NULL,
    municipality text NOT NULL,
    unit         text NOT NULL,
    due_at       timestamptz,      -- while its clock runs
    pick_due     bigint,           -- while it lacks a device: when it is due, in seconds
    state        text NOT NULL
);
CREATE INDEX ssl_order_municipality ON ssl_order (municipality, id);
CREATE INDEX ssl_order_unit ON ssl_order (unit, id);
CREATE INDEX ssl_order_citizen ON ssl_order (citizen, id);
CREATE INDEX ssl_order_thread ON ssl_order (thread, id);
CREATE INDEX ssl_order_referral ON ssl_order (referral) WHERE referral IS NOT NULL;
CREATE INDEX ssl_order_open ON ssl_order (unit, id) WHERE status NOT IN ('completed', 'rejected', 'cancelled');
CREATE INDEX ssl_order_due ON ssl_order (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX ssl_order_to_pick ON ssl_order (unit, pick_due, id) WHERE pick_due IS NOT NULL;

-- The models that a line without a device waits for.
CREATE TABLE order_want (
    unit     text NOT NULL,
    model    text NOT NULL,
    pick_due bigint NOT NULL,
    order_id uuid NOT NULL,
    line     integer NOT NULL,
    PRIMARY KEY (order_id, line, model)
);
CREATE INDEX order_want_model ON order_want (unit, model, pick_due, order_id, line);
