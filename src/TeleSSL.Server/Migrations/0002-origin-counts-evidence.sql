-- What the database was filled with. Everybody knows the demo's passwords, so Production does not start on it;
-- one that was filled before this was noted is known by the accounts that the demo made.
CREATE TABLE origin (
    name text PRIMARY KEY,
    at   timestamptz NOT NULL
);
INSERT INTO origin (name, at)
SELECT 'demo', at FROM journal
WHERE  subject_kind = 'account' AND subject_id = 'admin1' AND subject_version = 1 AND actor = 'demo';

-- Devices are counted from this alone, without their states.
CREATE INDEX device_count ON device (unit, municipality, programme, model, custody);

-- Fingerprints of evidence are keyed from here on; those without a key go. A repeat across the upgrade is no repeat.
UPDATE device SET last_evidence = '' WHERE last_evidence <> '';
UPDATE scan SET content = '';
