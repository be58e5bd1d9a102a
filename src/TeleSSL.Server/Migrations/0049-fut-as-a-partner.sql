-- How FUT is reached: sending and asking fail apart from each other.
INSERT INTO partner (code, version, state, sends_fail, asks_fail, services) VALUES ('fut', 0, 'up', FALSE, FALSE, '[]')
ON CONFLICT (code) DO NOTHING;
