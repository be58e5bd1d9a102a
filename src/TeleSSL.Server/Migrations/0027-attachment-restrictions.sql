-- Why a file stays inside the desk: opaque-format, not-understood, not-examined. Files from before were never looked into.
ALTER TABLE ticket_attachment ADD COLUMN restriction text;
UPDATE ticket_attachment SET restriction = 'not-examined' WHERE media_type NOT LIKE 'text/plain%';
