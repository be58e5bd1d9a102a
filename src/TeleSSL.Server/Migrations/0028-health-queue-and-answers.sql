-- Health tickets have a queue of their own: derived from the state, as all columns a ticket is searched by.
{{sqlite}}
UPDATE ticket SET queue = 'health' WHERE json_extract(state, '$.triage') = 'health';
{{/sqlite}}
{{postgres}}
UPDATE ticket SET queue = 'health' WHERE state::json ->> 'triage' = 'health';
{{/postgres}}
DELETE FROM ticket_count;
INSERT INTO ticket_count (queue, municipality, assignee, status, due, partner, count)
SELECT queue, municipality, coalesce(assignee, ''), status, due, coalesce(partner, ''), count(*)
FROM   ticket
GROUP  BY queue, municipality, assignee, status, due, partner;

-- Since when an answer waits to be looked at. Few do, and they are listed by who has the ticket.
ALTER TABLE ticket ADD COLUMN answered_at timestamptz;
CREATE INDEX ticket_answered ON ticket (assignee, id) WHERE answered_at IS NOT NULL;

-- How the clocks stand, for lists. The watch writes it for all tickets that are not closed.
ALTER TABLE ticket ADD COLUMN clocks text;
UPDATE ticket SET watched_by = -1 WHERE status <> 'closed';
