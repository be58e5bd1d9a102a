-- Messages to FUT are rows of the outbox, and the desk sees how FUT can be reached.
INSERT INTO partner (code, version, state, sends_fail, asks_fail, services) VALUES ('fut', 0, 'up', FALSE, FALSE, '[]')
ON CONFLICT (code) DO NOTHING;
