-- Whether a batch took only single people out of a held file. Such a batch says nothing about everybody else, so it is
-- never what the next file is compared with.
ALTER TABLE batch ADD COLUMN partial INTEGER NOT NULL DEFAULT 0 CHECK (partial IN (0, 1));
