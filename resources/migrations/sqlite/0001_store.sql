-- The first schema; resources/docs/store.md explains the tables.
--
-- Instants are UTC text as in '2026-07-30T07:42:00.000Z', which sorts by time; days are '2026-07-30'; JSON is
-- compact text. Small numbers such as `state` are the values of the enums in models/engine and models/services.
-- Tables that grow with each step of a run have no secondary index but a partial one on what is still open: an
-- index would cost more than everything else of a commit.

-- What the store is. One row.
CREATE TABLE store (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  store_id TEXT NOT NULL CHECK (length(store_id) = 32),
  practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
  clock TEXT,
  stopped INTEGER NOT NULL DEFAULT 0 CHECK (stopped IN (0, 1)),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  next_person INTEGER NOT NULL DEFAULT 1,
  next_batch INTEGER NOT NULL DEFAULT 1,
  CHECK (practice = 1 OR clock IS NULL)
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who may do what.
CREATE TABLE user (
  name TEXT PRIMARY KEY CHECK (name <> ''),
  display_name TEXT NOT NULL,
  person INTEGER REFERENCES person (id),
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE user_role (
  user TEXT NOT NULL REFERENCES user (name),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (user, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE team (
  key TEXT PRIMARY KEY CHECK (key <> ''),
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE team_member (
  team TEXT NOT NULL REFERENCES team (key),
  user TEXT NOT NULL REFERENCES user (name),
  PRIMARY KEY (team, user)
) STRICT, WITHOUT ROWID;

-- Where and when people work.
CREATE TABLE calendar (
  name TEXT PRIMARY KEY,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE location (
  key TEXT PRIMARY KEY, -- '' is the store's default
  name TEXT NOT NULL,
  zone TEXT NOT NULL CHECK (zone <> ''),
  calendar TEXT NOT NULL REFERENCES calendar (name)
) STRICT, WITHOUT ROWID;

-- What can be given, and what is said about it.
CREATE TABLE item (
  key TEXT PRIMARY KEY CHECK (key <> ''),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  system TEXT NOT NULL,
  details TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE kit (
  key TEXT PRIMARY KEY CHECK (key <> ''),
  name TEXT NOT NULL,
  rules TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE message_template (
  key TEXT NOT NULL CHECK (key <> ''),
  language TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (key, language)
) STRICT, WITHOUT ROWID;

-- HR feeds and what was read from them.
CREATE TABLE mapping (
  name TEXT PRIMARY KEY CHECK (name <> ''),
  rules TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE feed (
  name TEXT PRIMARY KEY CHECK (name <> ''),
  mapping TEXT NOT NULL,
  settings TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE batch (
  id INTEGER PRIMARY KEY,
  feed TEXT NOT NULL REFERENCES feed (name),
  mapping TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  read_at TEXT NOT NULL,
  exported_at TEXT,
  is_full INTEGER NOT NULL CHECK (is_full IN (0, 1)),
  ends_with_newline INTEGER NOT NULL CHECK (ends_with_newline IN (0, 1)),
  rows INTEGER NOT NULL,
  usable INTEGER NOT NULL,
  applied INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  held INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  leavers INTEGER NOT NULL,
  lifecycle TEXT NOT NULL,
  verdict INTEGER NOT NULL CHECK (verdict BETWEEN 0 AND 2),
  guard TEXT NOT NULL,
  reason TEXT NOT NULL,
  release_count INTEGER NOT NULL,
  needs_second_person INTEGER NOT NULL CHECK (needs_second_person IN (0, 1)),
  problems TEXT NOT NULL,
  releases INTEGER REFERENCES batch (id)
) STRICT;

CREATE INDEX batch_of_feed ON batch (feed, verdict, id);
CREATE INDEX batch_with_leavers ON batch (read_at) WHERE leavers > 0;

CREATE TABLE batch_line (
  batch INTEGER NOT NULL REFERENCES batch (id),
  line INTEGER NOT NULL,
  number TEXT NOT NULL,
  outcome TEXT NOT NULL,
  lifecycle TEXT NOT NULL,
  problems TEXT NOT NULL,
  PRIMARY KEY (batch, line, number) -- line 0: about somebody whom no line names
) STRICT, WITHOUT ROWID;

-- Held employee numbers that a person let through, until a batch has taken them.
CREATE TABLE release (
  feed TEXT NOT NULL REFERENCES feed (name),
  number TEXT NOT NULL,
  last_day TEXT,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (feed, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  feed TEXT NOT NULL REFERENCES feed (name),
  number TEXT NOT NULL CHECK (number <> ''),
  name TEXT NOT NULL,
  stage TEXT NOT NULL,
  start_date TEXT,
  last_day TEXT,
  missed INTEGER NOT NULL DEFAULT 0,
  manager_unknown INTEGER NOT NULL DEFAULT 0 CHECK (manager_unknown IN (0, 1)),
  facts TEXT NOT NULL,
  UNIQUE (number, feed)
) STRICT;

CREATE TABLE fact (
  person INTEGER NOT NULL REFERENCES person (id),
  batch INTEGER NOT NULL REFERENCES batch (id),
  line INTEGER NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  PRIMARY KEY (person, batch, line, name)
) STRICT, WITHOUT ROWID;

-- Journeys as published. Neither bytes nor number of a version ever change.
CREATE TABLE journey_version (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL CHECK (key <> ''),
  version INTEGER NOT NULL CHECK (version > 0),
  name TEXT NOT NULL,
  lifecycle TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  published_by TEXT NOT NULL,
  published_at TEXT NOT NULL,
  bytes BLOB NOT NULL,
  UNIQUE (key, version)
) STRICT;

CREATE TRIGGER journey_version_is_new BEFORE INSERT ON journey_version
WHEN EXISTS (SELECT 1 FROM journey_version WHERE id = NEW.id OR (key = NEW.key AND version = NEW.version)) BEGIN
  SELECT RAISE(ABORT, 'a published journey version is never replaced');
END;

CREATE TRIGGER journey_version_stays BEFORE UPDATE ON journey_version BEGIN
  SELECT RAISE(ABORT, 'a published journey version never changes');
END;

CREATE TRIGGER journey_version_is_kept BEFORE DELETE ON journey_version BEGIN
  SELECT RAISE(ABORT, 'a published journey version is kept');
END;

CREATE TABLE journey_call (
  version INTEGER NOT NULL REFERENCES journey_version (id),
  key TEXT NOT NULL,
  called INTEGER NOT NULL REFERENCES journey_version (id),
  PRIMARY KEY (version, key)
) STRICT, WITHOUT ROWID;

-- Target systems. Their secrets are elsewhere; `config` refers to them.
CREATE TABLE system (
  name TEXT PRIMARY KEY CHECK (name <> ''),
  connector TEXT NOT NULL,
  config TEXT NOT NULL,
  paused INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE binding (
  logical_name TEXT PRIMARY KEY CHECK (logical_name <> ''),
  system TEXT NOT NULL REFERENCES system (name)
) STRICT, WITHOUT ROWID;

-- Runs. Rows below a run have the key run * 2^32 + number (or place), so that all rows of a run lie together and
-- are found without an index.
CREATE TABLE run (
  id INTEGER PRIMARY KEY CHECK (id < 2147483648),
  person INTEGER NOT NULL REFERENCES person (id),
  version INTEGER NOT NULL REFERENCES journey_version (id),
  journey TEXT NOT NULL,
  lifecycle TEXT NOT NULL,
  lifecycle_event TEXT NOT NULL,
  status INTEGER NOT NULL DEFAULT 0 CHECK (status BETWEEN 0 AND 3),
  next_place INTEGER NOT NULL DEFAULT 1,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  state BLOB NOT NULL,
  UNIQUE (person, journey, lifecycle_event)
) STRICT;

CREATE INDEX run_active ON run (id) WHERE status = 0;

-- The inboxes. `sender` makes appending twice one event.
CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES run (id),
  place INTEGER NOT NULL,
  sender TEXT NOT NULL UNIQUE CHECK (sender <> ''),
  at TEXT NOT NULL,
  body TEXT NOT NULL,
  user TEXT NOT NULL,
  channel TEXT NOT NULL,
  reason TEXT NOT NULL,
  applied INTEGER NOT NULL CHECK (applied IN (0, 1)),
  CHECK (id = run * 4294967296 + place)
) STRICT;

CREATE INDEX event_unapplied ON event (id) WHERE applied = 0;

CREATE TABLE step (
  run INTEGER NOT NULL REFERENCES run (id),
  path TEXT NOT NULL,
  node TEXT NOT NULL,
  entered_at TEXT NOT NULL,
  left_at TEXT,
  end INTEGER CHECK (end BETWEEN 0 AND 4),
  PRIMARY KEY (run, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE effect (
  id INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES run (id),
  number INTEGER NOT NULL,
  key TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES person (id),
  node TEXT NOT NULL,
  path TEXT NOT NULL,
  logical_system TEXT NOT NULL,
  system TEXT NOT NULL,
  verb TEXT NOT NULL,
  item TEXT NOT NULL,
  params TEXT NOT NULL,
  on_failure INTEGER NOT NULL CHECK (on_failure BETWEEN 0 AND 1),
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 6),
  waits_for TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  not_before TEXT NOT NULL,
  deadline TEXT NOT NULL,
  before_image TEXT NOT NULL,
  plan TEXT NOT NULL,
  external_ref TEXT NOT NULL,
  observed TEXT NOT NULL,
  changed INTEGER NOT NULL CHECK (changed IN (0, 1)),
  error_class TEXT NOT NULL,
  error TEXT NOT NULL,
  CHECK (id = run * 4294967296 + number)
) STRICT;

CREATE INDEX effect_open ON effect (id) WHERE state < 3;

CREATE TABLE effect_try (
  effect INTEGER NOT NULL REFERENCES effect (id),
  attempt INTEGER NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT NOT NULL,
  phase TEXT NOT NULL,
  error_class TEXT NOT NULL,
  error TEXT NOT NULL,
  observed TEXT NOT NULL,
  PRIMARY KEY (effect, attempt)
) STRICT, WITHOUT ROWID;

CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES run (id),
  number INTEGER NOT NULL,
  person INTEGER NOT NULL REFERENCES person (id),
  node TEXT NOT NULL,
  path TEXT NOT NULL,
  title TEXT NOT NULL,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
  team TEXT NOT NULL,
  assignee TEXT NOT NULL,
  due_rule TEXT NOT NULL,
  entered_at TEXT NOT NULL,
  due_at TEXT,
  code TEXT NOT NULL,
  args TEXT NOT NULL,
  details TEXT NOT NULL,
  outcome TEXT NOT NULL,
  "values" TEXT NOT NULL,
  closed_at TEXT,
  closed_by TEXT NOT NULL,
  CHECK (id = run * 4294967296 + number)
) STRICT;

CREATE INDEX task_open ON task (due_at) WHERE state = 0;

CREATE TABLE timer (
  id INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES run (id),
  number INTEGER NOT NULL,
  person INTEGER NOT NULL REFERENCES person (id),
  node TEXT NOT NULL,
  purpose INTEGER NOT NULL CHECK (purpose BETWEEN 0 AND 2),
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
  rule TEXT NOT NULL,
  entered TEXT NOT NULL,
  due_at TEXT NOT NULL,
  wall TEXT NOT NULL,
  zone TEXT NOT NULL,
  zone_data TEXT NOT NULL,
  CHECK (id = run * 4294967296 + number)
) STRICT;

CREATE INDEX timer_set ON timer (due_at) WHERE state = 0;

-- The ledger: what somebody should have, and what was seen. Which state that is follows from the two.
CREATE TABLE access_grant (
  person INTEGER NOT NULL REFERENCES person (id),
  item TEXT NOT NULL,
  system TEXT NOT NULL,
  wanted INTEGER NOT NULL CHECK (wanted IN (0, 1)),
  seen INTEGER CHECK (seen IN (0, 1)),
  seen_at TEXT,
  given_by_run INTEGER REFERENCES run (id),
  given_by_effect INTEGER NOT NULL,
  given_at TEXT,
  taken_by_run INTEGER REFERENCES run (id),
  taken_by_effect INTEGER NOT NULL,
  taken_at TEXT,
  params TEXT NOT NULL,
  PRIMARY KEY (person, item, system)
) STRICT, WITHOUT ROWID;

CREATE TABLE observation (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  item TEXT NOT NULL,
  system TEXT NOT NULL,
  at TEXT NOT NULL,
  seen INTEGER NOT NULL CHECK (seen IN (0, 1)),
  observed TEXT NOT NULL
) STRICT;

CREATE INDEX observation_of_person ON observation (person, id);

CREATE TABLE alert (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  code TEXT NOT NULL,
  args TEXT NOT NULL,
  at TEXT NOT NULL,
  ended_at TEXT
) STRICT;

CREATE UNIQUE INDEX alert_open ON alert (subject, code) WHERE ended_at IS NULL;

-- Who did what, when and on whose authority. Rows are added and never touched again.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  user TEXT NOT NULL CHECK (user <> ''),
  channel TEXT NOT NULL,
  reason TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action <> ''),
  subject TEXT NOT NULL,
  details TEXT NOT NULL
) STRICT;

CREATE TRIGGER audit_is_new BEFORE INSERT ON audit
WHEN NEW.id > 0 AND EXISTS (SELECT 1 FROM audit WHERE id = NEW.id) BEGIN
  SELECT RAISE(ABORT, 'an audit row is never replaced');
END;

CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN
  SELECT RAISE(ABORT, 'an audit row never changes');
END;

CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit BEGIN
  SELECT RAISE(ABORT, 'an audit row is kept');
END;
