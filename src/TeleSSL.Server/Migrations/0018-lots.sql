-- A lot in a text is known by this. It is written once, with the device, so no scan pays for its index.
ALTER TABLE device ADD COLUMN lot_folded text;
{{sqlite}}
UPDATE device SET lot_folded = upper(json_extract(state, '$.lot')) WHERE json_extract(state, '$.lot') IS NOT NULL;
{{/sqlite}}
{{postgres}}
UPDATE device SET lot_folded = upper(state::json ->> 'lot') WHERE state::json ->> 'lot' IS NOT NULL;
{{/postgres}}
CREATE INDEX device_lot ON device (lot_folded) WHERE lot_folded IS NOT NULL;
