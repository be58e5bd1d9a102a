-- Words that the desk writes for everybody, by subject and version. Never personal, so they stand in the open; the journal has the rest.
CREATE TABLE desk_text (
    subject uuid NOT NULL,
    version integer NOT NULL,
    title   text NOT NULL,
    body    text NOT NULL,
    PRIMARY KEY (subject, version)
);

CREATE TABLE canned_reply (
    id           uuid PRIMARY KEY,
    version      integer NOT NULL,
    unit         text NOT NULL,
    key          text NOT NULL,
    category     text,
    retired      boolean NOT NULL,
    text_version integer NOT NULL,
    state        text NOT NULL
);
CREATE UNIQUE INDEX canned_reply_key ON canned_reply (unit, key) WHERE NOT retired;

-- Knowledge. An article's number ties it to its folded words.
INSERT INTO counter (name, value) VALUES ('article', 0);
CREATE TABLE article (
    id           uuid PRIMARY KEY,
    version      integer NOT NULL,
    number       bigint NOT NULL UNIQUE,
    status       text NOT NULL,
    text_version integer NOT NULL,
    state        text NOT NULL
);
CREATE INDEX article_status ON article (status, id);
CREATE TABLE article_link (
    kind    text NOT NULL,
    code    text NOT NULL,
    article uuid NOT NULL,
    PRIMARY KEY (kind, code, article)
);
CREATE INDEX article_link_article ON article_link (article);
{{words:article_words}}
