-- A welcome may be answered with "no more". SQLite changes no CHECK, so the counters move to a table that knows the word.

CREATE TABLE findings_with_no_more (
  week     INTEGER NOT NULL CHECK (week BETWEEN 200001 AND 999953 AND week % 100 BETWEEN 1 AND 53),
  platform TEXT    NOT NULL CHECK (platform IN ('slack', 'teams', 'playground')),
  audience TEXT    NOT NULL CHECK (audience IN ('direct-care', 'clinical-social', 'whole-organisation', 'shared-or-public')),
  rule     TEXT    NOT NULL CHECK (length(rule) BETWEEN 1 AND 40 AND rule NOT GLOB '*[^a-z-]*'),
  severity TEXT    NOT NULL CHECK (severity IN ('low', 'medium', 'high')),
  outcome  TEXT    NOT NULL CHECK (outcome IN
             ('nudged', 'withheld', 'undeliverable', 'edited', 'deleted', 'kept', 'not-a-patient', 'consented', 'wrong',
              'no-more')),
  count    INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (week, platform, audience, rule, severity, outcome)
) STRICT, WITHOUT ROWID;

INSERT INTO findings_with_no_more (week, platform, audience, rule, severity, outcome, count)
SELECT week, platform, audience, rule, severity, outcome, count FROM findings;

DROP TABLE findings;
ALTER TABLE findings_with_no_more RENAME TO findings;
