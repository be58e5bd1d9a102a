-- What colleagues call a person. Never in the journal, a log or a metric.
ALTER TABLE account ADD COLUMN display_name text;

-- When an account is away: [from_at, until_at). Ended early it gets its end there, before it began its beginning.
CREATE TABLE absence (
    id       uuid PRIMARY KEY,
    account  text NOT NULL REFERENCES account (name),
    from_at  timestamptz NOT NULL,
    until_at timestamptz NOT NULL,
    set_by   text NOT NULL
);
CREATE INDEX absence_account ON absence (account, until_at);
CREATE INDEX absence_until ON absence (until_at);

-- What somebody holds, and what a desk has open by when it is due: neither reads what is over, and the second no row of a ticket.
CREATE INDEX ticket_held ON ticket (assignee, id) WHERE assignee IS NOT NULL AND status NOT IN ('resolved', 'closed');
CREATE INDEX ticket_desk ON ticket (queue, municipality, assignee, reaction_due, solution_due, answered_at, status, id)
    WHERE status NOT IN ('resolved', 'closed');
