-- The step that a unit must look into: refused at the door, or accepted although it is stopped since. Most devices have none.
ALTER TABLE device ADD COLUMN attention text;
CREATE INDEX device_attention ON device (unit, id) WHERE attention IS NOT NULL;

-- What a unit's carriers have: a few hundred of its devices.
CREATE INDEX device_carried ON device (unit, id) WHERE carrier IS NOT NULL;
