-- A rule may be muted by its author for a while, and a word that would come too late is not said.

CREATE TABLE findings_with_muted (
  week     INTEGER NOT NULL CHECK (week BETWEEN 200001 AND 999953 AND week % 100 BETWEEN 1 AND 53),
  platform TEXT    NOT NULL CHECK (platform IN ('slack', 'teams', 'playground')),
  audience TEXT    NOT NULL CHECK (audience IN ('direct-care', 'clinical-social', 'whole-organisation', 'shared-or-public')),
  rule     TEXT    NOT NULL CHECK (length(rule) BETWEEN 1 AND 40 AND rule NOT GLOB '*[^a-z-]*'),
  severity TEXT    NOT NULL CHECK (severity IN ('low', 'medium', 'high')),
  outcome  TEXT    NOT NULL CHECK (outcome IN
             ('nudged', 'withheld', 'undeliverable', 'stale', 'edited', 'deleted', 'kept', 'not-a-patient', 'consented',
              'wrong', 'muted', 'no-more')),
  count    INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (week, platform, audience, rule, severity, outcome)
) STRICT, WITHOUT ROWID;

INSERT INTO findings_with_muted (week, platform, audience, rule, severity, outcome, count)
SELECT week, platform, audience, rule, severity, outcome, count FROM findings;

DROP TABLE findings;
ALTER TABLE findings_with_muted RENAME TO findings;
