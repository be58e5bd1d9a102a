-- How an order stands with its clock, beside due_at.
ALTER TABLE ssl_order ADD COLUMN soon_at timestamptz;      -- from when on only the last open day is left
ALTER TABLE ssl_order ADD COLUMN paused_until timestamptz; -- the end of its last pause; the year 9999 while it waits for an event
