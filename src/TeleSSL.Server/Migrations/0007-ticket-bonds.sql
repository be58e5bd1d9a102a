-- Who watches which case; made from the case's state, for the list of one's own.
CREATE TABLE ticket_watcher (
    account text NOT NULL,
    ticket  uuid NOT NULL,
    PRIMARY KEY (account, ticket)
);
CREATE INDEX ticket_watcher_ticket ON ticket_watcher (ticket);

ALTER TABLE ticket ADD COLUMN parent uuid;
CREATE INDEX ticket_parent ON ticket (parent, id) WHERE parent IS NOT NULL;

-- The watch finds what another catalogue worked out. Resolved cases close by themselves now: each is looked at once.
CREATE INDEX ticket_watched ON ticket (watched_by, id) WHERE status <> 'closed';
UPDATE ticket SET watched_by = -1 WHERE status = 'resolved';

-- Files on cases, sealed beside the database. The name and the file's own key are one sealed note.
CREATE TABLE ticket_attachment (
    id         uuid PRIMARY KEY,
    ticket     uuid NOT NULL,
    at         timestamptz NOT NULL,
    actor      text NOT NULL,
    visibility text NOT NULL,
    media_type text NOT NULL,
    size       bigint NOT NULL,
    note       uuid NOT NULL,
    removed    text,
    -- kept, going (to be deleted now), gone
    file       text NOT NULL
);
CREATE INDEX ticket_attachment_ticket ON ticket_attachment (ticket, at);
CREATE INDEX ticket_attachment_going ON ticket_attachment (id) WHERE file = 'going';
