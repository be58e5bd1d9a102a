-- The oldest ready device of a model at a unit is one seek.
CREATE INDEX device_ready ON device (unit, model, id) WHERE custody = 'in-stock' AND blockers = '';
