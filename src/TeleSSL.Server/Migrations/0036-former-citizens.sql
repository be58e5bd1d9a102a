-- Persons registered twice (ADR 73): the id that was merged into another citizen. It answers as that one, and its numbers find that one.
-- Its identity is gone; its key stays in the vault until that one is erased. Its look-ups stay as they were written.
CREATE TABLE former_citizen (
    id         uuid PRIMARY KEY,
    citizen    uuid NOT NULL, -- who it is now; never a former one
    merged_at  timestamptz NOT NULL,
    cpr_hash   text UNIQUE,
    phone_hash text           -- until another number is registered
);
CREATE INDEX former_citizen_citizen ON former_citizen (citizen);
CREATE INDEX former_citizen_phone ON former_citizen (phone_hash) WHERE phone_hash IS NOT NULL;
