-- Who of the sign-in's authority an account belongs to. A subject means something to its authority only, so that one stands with it.
CREATE TABLE account_subject (
    account   text PRIMARY KEY REFERENCES account (name),
    authority text NOT NULL,
    subject   text NOT NULL,
    UNIQUE (authority, subject)
);
