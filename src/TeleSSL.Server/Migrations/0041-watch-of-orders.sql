-- When the watch looks at an order again, and the catalogue by which its times were computed. Those of earlier versions come first.
ALTER TABLE ssl_order ADD COLUMN watch_at timestamptz;
ALTER TABLE ssl_order ADD COLUMN watched_by bigint NOT NULL DEFAULT -1;
CREATE INDEX ssl_order_watch ON ssl_order (watch_at) WHERE watch_at IS NOT NULL;
CREATE INDEX ssl_order_watched_by ON ssl_order (watched_by) WHERE status NOT IN ('completed', 'rejected', 'cancelled');

-- How an order stands with its clock is asked of open ones, by unit or by municipality.
CREATE INDEX ssl_order_open_municipality ON ssl_order (municipality, id) WHERE status NOT IN ('completed', 'rejected', 'cancelled');
DROP INDEX ssl_order_due;
