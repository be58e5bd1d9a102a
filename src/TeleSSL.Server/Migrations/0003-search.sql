-- A search seeks the serials of each branch of the scope, as a list seeks its ids.
CREATE INDEX device_unit_search ON device (unit, serial_folded, id);
CREATE INDEX device_municipality_search ON device (municipality, serial_folded, id) WHERE municipality IS NOT NULL;
CREATE INDEX device_carrier_search ON device (carrier, serial_folded, id) WHERE carrier IS NOT NULL;
