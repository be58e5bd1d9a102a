-- A fault report is written before it is answered; a ticket is opened from it afterwards.
ALTER TABLE fault_report ADD COLUMN device uuid;                          -- what the code named
ALTER TABLE fault_report ADD COLUMN citizen uuid;                         -- who had it, when the report made no ticket
ALTER TABLE fault_report ADD COLUMN proven boolean NOT NULL DEFAULT FALSE; -- the code was read off the label
ALTER TABLE fault_report ADD COLUMN due boolean NOT NULL DEFAULT FALSE;    -- a ticket has still to be opened, or not
ALTER TABLE fault_report ADD COLUMN why text;                             -- the code of the refusal, when no ticket was opened
CREATE INDEX fault_report_device ON fault_report (device, id) WHERE NOT proven;
CREATE INDEX fault_report_due ON fault_report (id) WHERE due;

-- What strangers did on a day in Denmark: how many tickets they opened, and how many reports came after the limit.
CREATE TABLE fault_report_day (
    day     date PRIMARY KEY,
    tickets integer NOT NULL,
    over    integer NOT NULL
);
