-- What presses is little beside what was: each list of it seeks an index of its own, whoever sees it.
CREATE INDEX ticket_unassigned ON ticket (id) WHERE assignee IS NULL AND status NOT IN ('resolved', 'closed');
CREATE INDEX ticket_due ON ticket (due, id) WHERE due <> 'none';
CREATE INDEX ticket_at_partner ON ticket (partner, id) WHERE partner IS NOT NULL;
