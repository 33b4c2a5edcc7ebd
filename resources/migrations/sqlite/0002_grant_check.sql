-- The read-backs that are still to come of grants that were proven: durable, and nobody's step. A row goes when
-- the last one is done or the grant is taken away.
CREATE TABLE grant_check (
  person INTEGER NOT NULL REFERENCES person (id),
  item TEXT NOT NULL,
  system TEXT NOT NULL,
  run INTEGER NOT NULL REFERENCES run (id),
  effect INTEGER NOT NULL,
  verb TEXT NOT NULL,
  params TEXT NOT NULL,
  external_ref TEXT NOT NULL,
  proven_at TEXT NOT NULL,
  stage INTEGER NOT NULL,
  due_at TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  PRIMARY KEY (person, item, system)
) STRICT, WITHOUT ROWID;
