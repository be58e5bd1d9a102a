-- What orders are counted by, without their state.
CREATE INDEX ssl_order_counted ON ssl_order (unit, municipality, programme, kind, status, due_at, soon_at, paused_until);
