-- Citizens who are referred to a programme. What is personal is a note that the citizen's key seals.
CREATE TABLE referral (
    id           uuid PRIMARY KEY,
    version      integer NOT NULL,
    number       text NOT NULL UNIQUE,
    citizen      uuid NOT NULL,
    programme    text NOT NULL,
    municipality text NOT NULL,
    unit         text,          -- null while no unit has an agreement
    referrer     text NOT NULL,
    doubles      uuid,          -- the open referral that was there before
    standing     text NOT NULL,
    state        text NOT NULL
);
CREATE UNIQUE INDEX referral_open ON referral (citizen, programme) 
    WHERE standing IN ('received', 'accepted', 'active') AND doubles IS NULL;
CREATE INDEX referral_citizen ON referral (citizen, id);
CREATE INDEX referral_municipality ON referral (municipality, id);
CREATE INDEX referral_referrer ON referral (referrer, id);
CREATE INDEX referral_unit ON referral (unit, id) WHERE unit IS NOT NULL;

INSERT INTO counter (name, value) VALUES ('referral', 0);
