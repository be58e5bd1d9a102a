-- The journal read by topic: each branch of a scope seeks its entries of a kind from the cursor on. Nearly all entries are of
-- devices, so whoever sees all of those walks the journal itself, and every other kind has an index that a device does not pay for.
CREATE INDEX journal_municipality ON journal (municipality, subject_kind, seq) WHERE municipality IS NOT NULL;
CREATE INDEX journal_unit ON journal (unit, subject_kind, seq) WHERE unit IS NOT NULL;
CREATE INDEX journal_kind ON journal (subject_kind, seq) WHERE subject_kind <> 'device';

-- Who views and who types on a ticket, for as long as the row says. Never journaled.
CREATE TABLE presence (
    ticket     uuid NOT NULL,
    connection text NOT NULL,
    account    text NOT NULL,
    typing     boolean NOT NULL,
    until      timestamptz NOT NULL,
    PRIMARY KEY (ticket, connection)
);
CREATE INDEX presence_connection ON presence (connection);
CREATE INDEX presence_until ON presence (until);
