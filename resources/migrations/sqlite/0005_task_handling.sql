-- What people arrange about a task: who does it, until when it waits, what was noted. Apart from the task's own
-- row, which the engine writes anew whenever its run advances. NULL: as the journey says.
CREATE TABLE task_handling (
  task INTEGER PRIMARY KEY REFERENCES task (id),
  owner TEXT,
  team TEXT,
  snoozed_until TEXT,
  snooze_reason TEXT NOT NULL,
  snoozed_by TEXT NOT NULL,
  ticked TEXT NOT NULL -- places of its checklist, a JSON array
) STRICT;

CREATE TABLE task_note (
  id INTEGER PRIMARY KEY,
  task INTEGER NOT NULL REFERENCES task (id),
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1),
  at TEXT NOT NULL,
  by TEXT NOT NULL CHECK (by <> ''),
  text TEXT NOT NULL CHECK (text <> '')
) STRICT;

CREATE INDEX task_note_of_task ON task_note (task, id);

-- Which tasks were touched, newest last, so that a list of a million need not be read again for one of them. Only
-- the last 100,000 are kept: who is further behind reads everything.
CREATE TABLE task_change (
  seq INTEGER PRIMARY KEY,
  task INTEGER NOT NULL
) STRICT;

CREATE TRIGGER task_change_of_new AFTER INSERT ON task BEGIN
  INSERT INTO task_change (task) VALUES (NEW.id);
END;

CREATE TRIGGER task_change_of_old AFTER UPDATE ON task BEGIN
  INSERT INTO task_change (task) VALUES (NEW.id);
END;

CREATE TRIGGER task_change_of_handling AFTER INSERT ON task_handling BEGIN
  INSERT INTO task_change (task) VALUES (NEW.task);
END;

CREATE TRIGGER task_change_of_handling_again AFTER UPDATE ON task_handling BEGIN
  INSERT INTO task_change (task) VALUES (NEW.task);
END;

-- Somebody's new name may stand in many tasks: 0 is all of them.
CREATE TRIGGER task_change_of_person AFTER UPDATE OF name ON person WHEN NEW.name <> OLD.name BEGIN
  INSERT INTO task_change (task) VALUES (0);
END;

CREATE TRIGGER task_change_is_bounded AFTER INSERT ON task_change BEGIN
  DELETE FROM task_change WHERE seq <= NEW.seq - 100000;
END;
