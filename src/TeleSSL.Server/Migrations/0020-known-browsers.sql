-- A browser's device cookie given before the account was last deactivated counts for nothing, also after it is active again.
ALTER TABLE account ADD COLUMN deactivated_at timestamptz;
