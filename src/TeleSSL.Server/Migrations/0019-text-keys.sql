-- The key of all texts of a ticket or a report, wherever they lie. It is sealed by the master key, or by the key of the citizen whom
-- the subject is about; then master is null. A part (a merged ticket, a handled report) goes with the subject it is part of.
-- On SQLite these come first, in a file of their own: the next start may find them there and the rest not.
CREATE TABLE IF NOT EXISTS vault.text_key (
    id      uuid PRIMARY KEY,
    subject uuid NOT NULL UNIQUE,
    kind    text NOT NULL,
    part_of uuid,
    citizen uuid,
    master  text,
    sealed  bytea NOT NULL,
    CHECK ((citizen IS NULL) <> (master IS NULL))
);
{{sqlite}}
CREATE INDEX IF NOT EXISTS vault.text_key_citizen ON text_key (citizen) WHERE citizen IS NOT NULL;
CREATE INDEX IF NOT EXISTS vault.text_key_part ON text_key (part_of) WHERE part_of IS NOT NULL;
{{/sqlite}}{{postgres}}
CREATE INDEX text_key_citizen ON vault.text_key (citizen) WHERE citizen IS NOT NULL;
CREATE INDEX text_key_part ON vault.text_key (part_of) WHERE part_of IS NOT NULL;
{{/postgres}}
-- The text key that seals the note; then it has no citizen of its own.
ALTER TABLE note ADD COLUMN text_key uuid;
CREATE INDEX note_text_key ON note (text_key) WHERE text_key IS NOT NULL;

-- Answers to counts had the codes that no one knew as they were read, and a health card's is a CPR number.
{{sqlite}}
UPDATE idempotency SET answer = substr(answer, 1, instr(answer, '"unknown":') - 1) || '"unknown":[]}'
WHERE  answer LIKE '{"found":%"unknown":[%';
{{/sqlite}}{{postgres}}
UPDATE idempotency SET answer = substr(answer, 1, strpos(answer, '"unknown":') - 1) || '"unknown":[]}'
WHERE  answer LIKE '{"found":%"unknown":[%';
{{/postgres}}
