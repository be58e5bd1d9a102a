-- The journal: everything that ever happened, in commit order. Never personal data in it.
CREATE TABLE journal (
    seq                 {{identity}},
    at                  timestamptz NOT NULL,
    occurred_at         timestamptz NOT NULL,
    actor               text NOT NULL,
    actor_organisation  text NOT NULL,
    subject_kind        text NOT NULL,
    subject_id          text NOT NULL,
    subject_version     integer NOT NULL,
    kind                text NOT NULL,
    municipality        text,
    unit                text,
    holder_organisation text,
    citizen             uuid,
    data                text NOT NULL,
    trace               text
);
CREATE UNIQUE INDEX journal_subject ON journal (subject_kind, subject_id, subject_version);
CREATE INDEX journal_citizen ON journal (citizen, seq) WHERE citizen IS NOT NULL;

-- Organisations, agreements, programmes, models, locations, recalls: few rows, read as one picture.
CREATE TABLE catalogue (
    kind    text NOT NULL,
    code    {{sorted}} NOT NULL,
    version integer NOT NULL,
    data    text NOT NULL,
    PRIMARY KEY (kind, code)
);
CREATE TABLE counter (
    name  text PRIMARY KEY,
    value bigint NOT NULL
);
INSERT INTO counter (name, value) VALUES ('catalogue', 1), ('tag', 0);

CREATE TABLE device (
    id               uuid PRIMARY KEY,
    version          integer NOT NULL,
    tag              bigint NOT NULL UNIQUE,
    model            text NOT NULL,
    serial           text NOT NULL,
    serial_folded    {{sorted}} NOT NULL,
    unit             text NOT NULL,
    location         text NOT NULL,
    custody          text NOT NULL,
    blockers         text NOT NULL,
    citizen          uuid,
    municipality     text,
    programme        text,
    carrier          text,
    picked_up        boolean NOT NULL,
    app_rank         bigint,
    calibrated_until date,
    last_step        text,
    last_evidence    text,
    last_at          timestamptz,
    state            text NOT NULL
);
CREATE UNIQUE INDEX device_serial ON device (model, serial);
CREATE INDEX device_search ON device (serial_folded, id);
CREATE INDEX device_unit ON device (unit, id);
CREATE INDEX device_model ON device (model, id);
CREATE INDEX device_location ON device (location, id);
CREATE INDEX device_custody ON device (custody, id);
CREATE INDEX device_municipality ON device (municipality, id) WHERE municipality IS NOT NULL;
CREATE INDEX device_citizen ON device (citizen) WHERE citizen IS NOT NULL;
CREATE INDEX device_carrier ON device (carrier, id) WHERE carrier IS NOT NULL;

-- Which recall stands on which device, or has been closed on it.
CREATE TABLE recall_mark (
    recall uuid NOT NULL,
    device uuid NOT NULL,
    closed boolean NOT NULL,
    PRIMARY KEY (recall, device)
);

-- What makes a repeated call harmless.
CREATE TABLE idempotency (
    key             text PRIMARY KEY,
    content         text NOT NULL,
    at              timestamptz NOT NULL,
    status          integer NOT NULL,
    subject_id      text NOT NULL,
    subject_version integer NOT NULL,
    answer          text
);
CREATE INDEX idempotency_at ON idempotency (at);

CREATE TABLE scan (
    id      uuid PRIMARY KEY,
    content text NOT NULL,
    device  uuid NOT NULL,
    custody text NOT NULL,
    at      timestamptz NOT NULL
);
CREATE INDEX scan_at ON scan (at);
CREATE TABLE unknown_scan (
    id              uuid PRIMARY KEY,
    version         integer NOT NULL,
    codes           text NOT NULL,
    at              timestamptz NOT NULL,
    occurred_at     timestamptz NOT NULL,
    actor           text NOT NULL,
    organisation    text NOT NULL,
    location        text,
    task            text NOT NULL,
    device          uuid,
    resolved_at     timestamptz,
    resolved_by     text
);
CREATE INDEX unknown_scan_open ON unknown_scan (organisation, id) WHERE resolved_at IS NULL;

-- Who may come in, and as what.
CREATE TABLE account (
    name          text PRIMARY KEY,
    password_hash text,
    subject       text UNIQUE,
    version       integer NOT NULL,
    active        boolean NOT NULL
);
CREATE TABLE membership (
    account      text NOT NULL REFERENCES account (name),
    organisation text NOT NULL,
    role         text NOT NULL,
    PRIMARY KEY (account, organisation, role)
);
CREATE TABLE sign_in_failure (
    name         text PRIMARY KEY,
    failures     integer NOT NULL,
    locked_until timestamptz
);
CREATE TABLE cookie_key (
    id     text PRIMARY KEY,
    sealed bytea NOT NULL
);

-- The vault. Identities are sealed with a key per citizen; the keys stand apart from the ordinary backup.
CREATE TABLE citizen (
    id           uuid PRIMARY KEY,
    version      integer NOT NULL,
    municipality text NOT NULL,
    protected    boolean NOT NULL,
    status       text NOT NULL,
    replacement  boolean NOT NULL,
    cpr_hash     text UNIQUE,
    phone_hash   text,
    sealed       bytea
);
CREATE INDEX citizen_phone ON citizen (phone_hash) WHERE phone_hash IS NOT NULL;
CREATE TABLE note (
    id      uuid PRIMARY KEY,
    citizen uuid,
    sealed  bytea NOT NULL
);
CREATE INDEX note_citizen ON note (citizen) WHERE citizen IS NOT NULL;
CREATE TABLE look_up (
    id           uuid PRIMARY KEY,
    citizen      uuid NOT NULL,
    at           timestamptz NOT NULL,
    actor        text NOT NULL,
    organisation text NOT NULL,
    reason       text NOT NULL,
    about        text
);
CREATE INDEX look_up_citizen ON look_up (citizen, id);
CREATE TABLE vault.citizen_key (
    citizen uuid PRIMARY KEY,
    master  text NOT NULL,
    sealed  bytea NOT NULL
);
