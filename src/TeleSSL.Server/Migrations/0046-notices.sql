-- What happened with an order, for those who wait for it: one row for each receiver. What it says is read from the order.
CREATE TABLE notice (
    id           uuid PRIMARY KEY,
    organisation text NOT NULL,
    receiver     text NOT NULL, -- buyer, referrer
    order_id     uuid NOT NULL,
    event        text NOT NULL,
    at           timestamptz NOT NULL,
    seen_at      timestamptz
);
CREATE INDEX notice_organisation ON notice (organisation, receiver, id);
CREATE INDEX notice_order ON notice (order_id, event);
