-- What every scan pays for. Old scans are found by walking them once a day, so no scan writes an index of times for that.
DROP INDEX scan_at;
{{sqlite}}
-- A scan stands in the index of its id: one tree instead of two.
CREATE TABLE scan_by_id (
    id      uuid PRIMARY KEY,
    content text NOT NULL,
    device  uuid NOT NULL,
    custody text NOT NULL,
    at      timestamptz NOT NULL
) WITHOUT ROWID;
INSERT INTO scan_by_id (id, content, device, custody, at) SELECT id, content, device, custody, at FROM scan ORDER BY id;
DROP TABLE scan;
ALTER TABLE scan_by_id RENAME TO scan;

-- AUTOINCREMENT would keep the highest seq in a table of its own, for rows that are deleted; of these, none ever is.
CREATE TABLE journal_lean (
    seq                 integer PRIMARY KEY,
    at                  timestamptz NOT NULL,
    occurred_at         timestamptz NOT NULL,
    actor               text NOT NULL,
    actor_organisation  text NOT NULL,
    subject_kind        text NOT NULL,
    subject_id          text NOT NULL,
    subject_version     integer NOT NULL,
    kind                text NOT NULL,
    municipality        text,
    unit                text,
    holder_organisation text,
    citizen             uuid,
    data                text NOT NULL,
    trace               text
);
INSERT INTO journal_lean (seq, at, occurred_at, actor, actor_organisation, subject_kind, subject_id, subject_version, kind,
                          municipality, unit, holder_organisation, citizen, data, trace)
SELECT seq, at, occurred_at, actor, actor_organisation, subject_kind, subject_id, subject_version, kind,
       municipality, unit, holder_organisation, citizen, data, trace
FROM   journal
ORDER  BY seq;
DROP TABLE journal;
ALTER TABLE journal_lean RENAME TO journal;
CREATE UNIQUE INDEX journal_subject ON journal (subject_kind, subject_id, subject_version);
CREATE INDEX journal_citizen ON journal (citizen, seq) WHERE citizen IS NOT NULL;
CREATE INDEX journal_municipality ON journal (municipality, subject_kind, seq) WHERE municipality IS NOT NULL;
CREATE INDEX journal_unit ON journal (unit, subject_kind, seq) WHERE unit IS NOT NULL;
CREATE INDEX journal_kind ON journal (subject_kind, seq) WHERE subject_kind <> 'device';
{{/sqlite}}
