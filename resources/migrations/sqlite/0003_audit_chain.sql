-- The audit becomes a chain: each row carries a SHA-256 over the hash of the row before it and its own bytes, so that
-- nobody can change, remove or insert a row without every later hash saying so. resources/docs/audit.md has the form.
-- Rows of older stores get their hash from the program, in the transaction of this step.
ALTER TABLE audit ADD COLUMN hash BLOB CHECK (length(hash) = 32);

DROP TRIGGER audit_stays;

CREATE TRIGGER audit_stays BEFORE UPDATE ON audit WHEN OLD.hash IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'an audit row never changes');
END;
