-- A cookie carries its session's id; whoever signs out ends the session, also for copies of the cookie. Kept for as long as one can live.
CREATE TABLE ended_session (
    id      text PRIMARY KEY,
    account text NOT NULL,
    at      timestamptz NOT NULL
);
CREATE INDEX ended_session_account ON ended_session (account);
CREATE INDEX ended_session_at ON ended_session (at);
