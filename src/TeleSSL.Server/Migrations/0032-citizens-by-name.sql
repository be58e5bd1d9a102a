-- Citizens are found by the beginnings of their names (ADR 64). Each label is a keyed hash of a beginning, a municipality, and a postal
-- code or birth date; each ref is the citizen's id, enciphered for that label alone. named_citizen has the citizen's labels, sealed.
CREATE TABLE IF NOT EXISTS vault.name_key (
    id     uuid PRIMARY KEY,
    master text NOT NULL,
    sealed bytea NOT NULL
);
CREATE TABLE IF NOT EXISTS vault.named_citizen (
    citizen uuid PRIMARY KEY,
    version integer NOT NULL,
    form    integer NOT NULL,
    sealed  bytea NOT NULL
);
CREATE TABLE IF NOT EXISTS vault.name_label (
    label bigint NOT NULL,
    ref   bytea NOT NULL,
    PRIMARY KEY (label, ref)
){{sqlite}} WITHOUT ROWID{{/sqlite}};

-- Each time somebody searched by name, also when no one was found; the name is not stored. Whoever was shown has a look_up with its id.
CREATE TABLE citizen_find (
    id           uuid PRIMARY KEY,
    at           timestamptz NOT NULL,
    actor        text NOT NULL,
    organisation text NOT NULL,
    reason       text NOT NULL,
    about        text,
    searched_by  text NOT NULL,
    matches      integer NOT NULL
);
ALTER TABLE look_up ADD COLUMN find uuid;
