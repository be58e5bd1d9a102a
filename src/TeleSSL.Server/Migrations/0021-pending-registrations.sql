-- That a citizen outside a registrar's sight is known, was said to this account for this municipality on this day.
CREATE TABLE known_answer (
    day          date NOT NULL,
    account      text NOT NULL,
    municipality text NOT NULL,
    PRIMARY KEY (day, account)
);
-- Registrations that wait for a lead. The content is a note; it and the hash are gone once settled.
CREATE TABLE pending_registration (
    id           uuid PRIMARY KEY,
    version      integer NOT NULL,
    kind         text NOT NULL,
    at           timestamptz NOT NULL,
    actor        text NOT NULL,
    organisation text NOT NULL,
    municipality text NOT NULL,
    state        text NOT NULL,
    reason       text,
    settled_at   timestamptz,
    settled_by   text,
    citizen      uuid,
    cpr_hash     text,
    note         uuid
);
CREATE INDEX pending_registration_organisation ON pending_registration (organisation, id);
CREATE INDEX pending_registration_state ON pending_registration (state, id);
CREATE INDEX pending_registration_hash ON pending_registration (cpr_hash) WHERE cpr_hash IS NOT NULL;
