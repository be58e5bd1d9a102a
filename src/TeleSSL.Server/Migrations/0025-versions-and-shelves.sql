-- A version's place in order as a text: versions now have any count of numbers of any size. It was one number, 15 bits for each of four.
-- Zeros at the end are left in: they make no version older than the same without them.
ALTER TABLE device ADD COLUMN app_order {{sorted}};
UPDATE device SET app_order = '1'
    || coalesce('0' || length(CAST(nullif((app_rank >> 45) & 32767, 0) AS text)) || nullif((app_rank >> 45) & 32767, 0), '00')
    || coalesce('0' || length(CAST(nullif((app_rank >> 30) & 32767, 0) AS text)) || nullif((app_rank >> 30) & 32767, 0), '00')
    || coalesce('0' || length(CAST(nullif((app_rank >> 15) & 32767, 0) AS text)) || nullif((app_rank >> 15) & 32767, 0), '00')
    || coalesce('0' || length(CAST(nullif(app_rank & 32767, 0) AS text)) || nullif(app_rank & 32767, 0), '00')
WHERE app_rank IS NOT NULL;
ALTER TABLE device DROP COLUMN app_rank;

-- What lies on a shelf. Most devices do not, so most scans no longer pay for an index of places. "= TRUE" is what DeviceShelves asks.
CREATE INDEX device_stock ON device (location, id) WHERE (custody IN ('in-stock', 'reserved')) = TRUE;
DROP INDEX device_location;
