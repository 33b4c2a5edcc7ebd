-- The file of a batch that a guard holds, kept until somebody decides: whoever may release it need not find the file
-- again, and what is released is what was looked at. Batches held before this have no file here.
CREATE TABLE hold (
  batch INTEGER PRIMARY KEY REFERENCES batch (id),
  bytes BLOB,
  decision INTEGER NOT NULL DEFAULT 0 CHECK (decision BETWEEN 0 AND 2), -- open, released, rejected
  CHECK (decision = 0 OR bytes IS NULL)
) STRICT;

INSERT INTO hold (batch) SELECT id FROM batch WHERE verdict = 1;
