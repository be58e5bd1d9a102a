-- When a call that no end is reported of is lost. The first round of the call watch corrects those that last now.
ALTER TABLE phone_call ADD COLUMN loses_at timestamptz;
UPDATE phone_call SET loses_at = at WHERE standing IN ('ringing', 'answered');
CREATE INDEX phone_call_losing ON phone_call (loses_at) WHERE loses_at IS NOT NULL;

-- Which form the words of the articles have. A start that knows a newer one makes them anew.
INSERT INTO counter (name, value) VALUES ('article-words', 1);
