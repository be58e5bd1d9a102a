-- From when until when a citizen had a device, and what went wrong on the way: one row from the reservation until the device is back.
CREATE TABLE holding (
    device       uuid NOT NULL,
    version      integer NOT NULL, -- the device's, when it began
    citizen      uuid NOT NULL,
    municipality text NOT NULL,    -- this, the unit and the programme as they are or were at the end
    unit         text NOT NULL,
    programme    text,
    since        timestamptz NOT NULL,
    delivered_at timestamptz,
    in_use_at    timestamptz,
    failed_at    timestamptz,      -- the last delivery, while no other has begun
    fetch_from   date,             -- while a pick-up is ordered
    left_at      timestamptz,
    ended_at     timestamptz,
    PRIMARY KEY (device, version)
);
CREATE UNIQUE INDEX holding_open ON holding (device) WHERE ended_at IS NULL;
CREATE INDEX holding_citizen ON holding (citizen, ended_at) WHERE ended_at IS NOT NULL;

-- Citizens in order, of a municipality and of a unit, without those of the store.
CREATE INDEX device_holder ON device (municipality, citizen) WHERE citizen IS NOT NULL;
CREATE INDEX device_unit_holder ON device (unit, citizen) WHERE citizen IS NOT NULL;

-- What the journal says of those before. An entry that ends a stay is filed under the citizen who had the device.
INSERT INTO holding (device, version, citizen, municipality, unit, programme, since, delivered_at, in_use_at, failed_at, left_at, ended_at)
WITH entry AS (
    SELECT {{sqlite}}upper(subject_id){{/sqlite}}{{postgres}}CAST(subject_id AS uuid){{/postgres}} AS device,
           subject_id, subject_version AS version, citizen, kind, occurred_at AS at,
           sum(CASE WHEN kind = 'stock-control.reserve' THEN 1 ELSE 0 END) OVER (PARTITION BY subject_id ORDER BY subject_version) AS stay
    FROM   journal
    WHERE  subject_kind = 'device' AND citizen IS NOT NULL),
stay AS (
    SELECT device, subject_id, citizen, min(version) AS version, max(version) AS last, min(at) AS since, max(at) AS last_at,
           max(CASE WHEN kind = 'delivery.handed-over' THEN at END) AS delivered_at,
           max(CASE WHEN kind = 'setup' THEN at END) AS in_use_at,
           max(CASE WHEN kind = 'delivery.failed' THEN version END) AS failed,
           max(CASE WHEN kind = 'delivery.failed' THEN at END) AS failed_at,
           max(CASE WHEN kind IN ('delivery.dispatched', 'delivery.handed-over', 'replacement') THEN version END) AS dispatched,
           max(CASE WHEN kind = 'takedown.picked-up' THEN at END) AS left_at,
           min(CASE WHEN kind IN ('takedown.arrived', 'stock-control.release', 'stock-control.lost', 'stock-control.found',
                                  'stock-control.retire') THEN at END) AS ended_at,
           max(max(version)) OVER (PARTITION BY device) AS newest
    FROM   entry
    GROUP  BY device, subject_id, citizen, stay)
SELECT s.device, s.version, s.citizen, coalesce(l.municipality, ''), coalesce(l.unit, ''),
       {{sqlite}}json_extract(f.data, '$.state.programme'){{/sqlite}}{{postgres}}CAST(f.data AS jsonb) #>> '{state,programme}'{{/postgres}},
       s.since, s.delivered_at, s.in_use_at,
       CASE WHEN s.failed > coalesce(s.dispatched, 0) THEN s.failed_at END,
       s.left_at,
       CASE WHEN s.last = s.newest AND d.citizen = s.citizen AND d.custody NOT IN ('lost', 'retired') THEN NULL
            ELSE coalesce(s.ended_at, s.last_at) END
FROM   stay s
JOIN   device d ON d.id = s.device
JOIN   journal f ON f.subject_kind = 'device' AND f.subject_id = s.subject_id AND f.subject_version = s.version
JOIN   journal l ON l.subject_kind = 'device' AND l.subject_id = s.subject_id AND l.subject_version = s.last;

UPDATE holding SET fetch_from = (
    SELECT {{sqlite}}substr(json_extract(d.state, '$.assignment.from'), 1, 10){{/sqlite}}
           {{postgres}}CAST(substr(CAST(d.state AS jsonb) #>> '{assignment,from}', 1, 10) AS date){{/postgres}}
    FROM   device d
    WHERE  d.id = holding.device AND d.carrier IS NOT NULL
    AND    {{sqlite}}json_extract(d.state, '$.assignment.purpose'){{/sqlite}}
           {{postgres}}CAST(d.state AS jsonb) #>> '{assignment,purpose}'{{/postgres}} = 'fetch')
WHERE  ended_at IS NULL;

-- A look-up of the names of a list: one entry, and whose names it was about.
CREATE TABLE list_look_up (
    id           uuid PRIMARY KEY,
    at           timestamptz NOT NULL,
    actor        text NOT NULL,
    organisation text NOT NULL,
    reason       text NOT NULL,
    citizens     integer NOT NULL,
    fingerprint  text NOT NULL -- of the ids
);
CREATE INDEX list_look_up_actor ON list_look_up (actor, id);
CREATE TABLE list_look_up_citizen (
    list         uuid NOT NULL,
    citizen      uuid NOT NULL,
    municipality text NOT NULL, -- the citizen's then
    PRIMARY KEY (list, citizen)
);
CREATE INDEX list_look_up_citizen_citizen ON list_look_up_citizen (citizen, list);
CREATE INDEX list_look_up_citizen_municipality ON list_look_up_citizen (municipality, list);

-- The same of a single look-up, so that a municipality reads the log of all its citizens from one index.
ALTER TABLE look_up ADD COLUMN municipality text;
UPDATE look_up SET municipality = (
    SELECT m.municipality FROM citizen_municipality m
    WHERE  m.citizen = look_up.citizen AND m.since <= look_up.at AND (m.until IS NULL OR look_up.at < m.until)
    ORDER  BY m.since DESC LIMIT 1);
CREATE INDEX look_up_municipality ON look_up (municipality, id) WHERE municipality IS NOT NULL;
CREATE INDEX look_up_actor ON look_up (actor, id);
