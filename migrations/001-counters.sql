-- Weekly counters. A row is a cell of a table, never a message: nothing here can hold text, a name or an identifier.

CREATE TABLE messages_read (
  week     INTEGER NOT NULL CHECK (week BETWEEN 200001 AND 999953 AND week % 100 BETWEEN 1 AND 53),
  platform TEXT    NOT NULL CHECK (platform IN ('slack', 'teams', 'playground')),
  audience TEXT    NOT NULL CHECK (audience IN ('direct-care', 'clinical-social', 'whole-organisation', 'shared-or-public')),
  count    INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (week, platform, audience)
) STRICT, WITHOUT ROWID;

CREATE TABLE findings (
  week     INTEGER NOT NULL CHECK (week BETWEEN 200001 AND 999953 AND week % 100 BETWEEN 1 AND 53),
  platform TEXT    NOT NULL CHECK (platform IN ('slack', 'teams', 'playground')),
  audience TEXT    NOT NULL CHECK (audience IN ('direct-care', 'clinical-social', 'whole-organisation', 'shared-or-public')),
  rule     TEXT    NOT NULL CHECK (length(rule) BETWEEN 1 AND 40 AND rule NOT GLOB '*[^a-z-]*'),
  severity TEXT    NOT NULL CHECK (severity IN ('low', 'medium', 'high')),
  outcome  TEXT    NOT NULL CHECK (outcome IN
             ('nudged', 'withheld', 'undeliverable', 'edited', 'deleted', 'kept', 'not-a-patient', 'consented', 'wrong')),
  count    INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (week, platform, audience, rule, severity, outcome)
) STRICT, WITHOUT ROWID;
