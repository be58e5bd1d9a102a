-- A person reads the last characters of a serial aloud. And serials and lots from before may hold characters that no one sees: the
-- columns they are found by lose them (Printed in Domain); the state stays as it was sent.
ALTER TABLE device ADD COLUMN serial_reversed {{sorted}} NOT NULL DEFAULT '';
{{sqlite}}
UPDATE device SET serial_folded = (
    WITH RECURSIVE form(n, c, done) AS (
        SELECT 0, '', ''
        UNION ALL
        SELECT n + 1, substr(device.serial_folded, n + 1, 1), done || CASE
            WHEN unicode(c) IN (173, 847, 1564, 65279) OR unicode(c) BETWEEN 6155 AND 6159 OR unicode(c) BETWEEN 8203 AND 8207
                OR unicode(c) BETWEEN 8234 AND 8238 OR unicode(c) BETWEEN 8288 AND 8303 OR unicode(c) BETWEEN 65024 AND 65039 THEN ''
            WHEN unicode(c) BETWEEN 8208 AND 8213 OR unicode(c) IN (8722, 65112, 65123) THEN '-'
            WHEN unicode(c) BETWEEN 8192 AND 8202 OR unicode(c) IN (160, 5760, 8239, 8287, 12288) THEN ' '
            WHEN unicode(c) BETWEEN 65281 AND 65374 THEN char(unicode(c) - 65248)
            ELSE c END
        FROM form WHERE n <= length(device.serial_folded))
    SELECT done FROM form ORDER BY n DESC LIMIT 1)
WHERE serial_folded GLOB '*[^ -~]*';
UPDATE device SET lot_folded = (
    WITH RECURSIVE form(n, c, done) AS (
        SELECT 0, '', ''
        UNION ALL
        SELECT n + 1, substr(device.lot_folded, n + 1, 1), done || CASE
            WHEN unicode(c) IN (173, 847, 1564, 65279) OR unicode(c) BETWEEN 6155 AND 6159 OR unicode(c) BETWEEN 8203 AND 8207
                OR unicode(c) BETWEEN 8234 AND 8238 OR unicode(c) BETWEEN 8288 AND 8303 OR unicode(c) BETWEEN 65024 AND 65039 THEN ''
            WHEN unicode(c) BETWEEN 8208 AND 8213 OR unicode(c) IN (8722, 65112, 65123) THEN '-'
            WHEN unicode(c) BETWEEN 8192 AND 8202 OR unicode(c) IN (160, 5760, 8239, 8287, 12288) THEN ' '
            WHEN unicode(c) BETWEEN 65281 AND 65374 THEN char(unicode(c) - 65248)
            ELSE c END
        FROM form WHERE n <= length(device.lot_folded))
    SELECT done FROM form ORDER BY n DESC LIMIT 1)
WHERE lot_folded GLOB '*[^ -~]*';
UPDATE device SET serial_reversed = (
    WITH RECURSIVE form(n, done) AS (
        SELECT length(device.serial_folded), ''
        UNION ALL
        SELECT n - 1, done || CASE
            WHEN substr(device.serial_folded, n, 1) GLOB '[!-/:-@[-`{-~ ]' THEN '' ELSE substr(device.serial_folded, n, 1) END
        FROM form WHERE n > 0)
    SELECT done FROM form WHERE n = 0);
{{/sqlite}}
{{postgres}}
UPDATE device SET serial_folded = (
    SELECT coalesce(string_agg(CASE
        WHEN ascii(c) IN (173, 847, 1564, 65279) OR ascii(c) BETWEEN 6155 AND 6159 OR ascii(c) BETWEEN 8203 AND 8207
            OR ascii(c) BETWEEN 8234 AND 8238 OR ascii(c) BETWEEN 8288 AND 8303 OR ascii(c) BETWEEN 65024 AND 65039 THEN ''
        WHEN ascii(c) BETWEEN 8208 AND 8213 OR ascii(c) IN (8722, 65112, 65123) THEN '-'
        WHEN ascii(c) BETWEEN 8192 AND 8202 OR ascii(c) IN (160, 5760, 8239, 8287, 12288) THEN ' '
        WHEN ascii(c) BETWEEN 65281 AND 65374 THEN chr(ascii(c) - 65248)
        ELSE c END, '' ORDER BY n), '')
    FROM unnest(string_to_array(serial_folded, NULL)) WITH ORDINALITY AS one(c, n))
WHERE serial_folded ~ '[^ -~]';
UPDATE device SET lot_folded = (
    SELECT coalesce(string_agg(CASE
        WHEN ascii(c) IN (173, 847, 1564, 65279) OR ascii(c) BETWEEN 6155 AND 6159 OR ascii(c) BETWEEN 8203 AND 8207
            OR ascii(c) BETWEEN 8234 AND 8238 OR ascii(c) BETWEEN 8288 AND 8303 OR ascii(c) BETWEEN 65024 AND 65039 THEN ''
        WHEN ascii(c) BETWEEN 8208 AND 8213 OR ascii(c) IN (8722, 65112, 65123) THEN '-'
        WHEN ascii(c) BETWEEN 8192 AND 8202 OR ascii(c) IN (160, 5760, 8239, 8287, 12288) THEN ' '
        WHEN ascii(c) BETWEEN 65281 AND 65374 THEN chr(ascii(c) - 65248)
        ELSE c END, '' ORDER BY n), '')
    FROM unnest(string_to_array(lot_folded, NULL)) WITH ORDINALITY AS one(c, n))
WHERE lot_folded ~ '[^ -~]';
UPDATE device SET serial_reversed = reverse(translate(serial_folded, ' !"#$%&''()*+,-./:;<=>?@[\]^_`{|}~', ''));
{{/postgres}}
CREATE INDEX device_ending ON device (serial_reversed, id);
CREATE INDEX device_unit_ending ON device (unit, serial_reversed, id);
CREATE INDEX device_municipality_ending ON device (municipality, serial_reversed, id) WHERE municipality IS NOT NULL;
