-- Which municipality a citizen belonged to, from when until when: each reads the look-up log of its own time.
CREATE TABLE citizen_municipality (
    citizen      uuid NOT NULL,
    municipality text NOT NULL,
    since        timestamptz NOT NULL,
    until        timestamptz
);
CREATE INDEX citizen_municipality_citizen ON citizen_municipality (citizen, since);
INSERT INTO citizen_municipality (citizen, municipality, since, until)
SELECT citizen, municipality, at, lead(at) OVER (PARTITION BY citizen ORDER BY version)
FROM   (SELECT citizen, municipality, at, subject_version AS version,
               lag(municipality) OVER (PARTITION BY citizen ORDER BY subject_version) AS former
        FROM   journal
        WHERE  subject_kind = 'citizen' AND citizen IS NOT NULL AND municipality IS NOT NULL) entry
WHERE  former IS NULL OR former <> municipality;
