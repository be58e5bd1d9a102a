-- The caller's number, sealed with a text key of the call, so that a missed call can be called back. It goes with the hash.
ALTER TABLE phone_call ADD COLUMN phone uuid;
