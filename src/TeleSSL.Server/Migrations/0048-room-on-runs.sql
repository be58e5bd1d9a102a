-- How much a vehicle can do for a unit from a day on. Few; its data is the whole.
CREATE TABLE run_capacity (
    id       uuid PRIMARY KEY,
    version  integer NOT NULL,
    unit     text NOT NULL,
    carrier  text NOT NULL,
    vehicle  text NOT NULL,  -- empty: runs that name none
    from_day date NOT NULL,
    data     text NOT NULL,
    UNIQUE (unit, carrier, vehicle, from_day)
);

-- What is in a van: a few hundred lines of the thousands that were.
CREATE INDEX run_line_out ON run_line (stop) WHERE live AND state IN ('on-the-way', 'failed');
