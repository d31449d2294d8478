-- What was published. A period is planned when it has begun and published once when it has closed; nothing that is counted
-- later changes it.

CREATE TABLE periods (
  first_week  INTEGER PRIMARY KEY CHECK (first_week BETWEEN 200001 AND 999953 AND first_week % 100 BETWEEN 1 AND 53),
  last_week   INTEGER NOT NULL CHECK (last_week BETWEEN first_week AND 999953 AND last_week % 100 BETWEEN 1 AND 53),
  -- 'before': counted and shown by an earlier version, in tables that these figures could be played against.
  grain       TEXT    NOT NULL CHECK (grain IN ('week', 'month', 'quarter', 'before')),
  by_audience INTEGER NOT NULL CHECK (by_audience IN (0, 1)),
  reason      TEXT    NOT NULL CHECK (reason IN ('size', 'policy')),
  published   INTEGER NOT NULL CHECK (published IN (0, 1))
) STRICT;

CREATE TABLE published_figures (
  first_week INTEGER NOT NULL REFERENCES periods (first_week),
  figure     TEXT    NOT NULL CHECK (figure IN
               ('messages', 'messages-of-audience', 'flags', 'flags-of-rule', 'flags-of-audience', 'outcome', 'wrong-of-rule')),
  name       TEXT    NOT NULL CHECK (CASE
               WHEN figure IN ('messages', 'flags') THEN name = ''
               WHEN figure IN ('messages-of-audience', 'flags-of-audience')
                 THEN name IN ('direct-care', 'clinical-social', 'whole-organisation', 'shared-or-public')
               WHEN figure = 'outcome'
                 THEN name IN ('nudged', 'withheld', 'undeliverable', 'stale', 'edited', 'deleted', 'kept', 'not-a-patient',
                               'consented', 'wrong', 'muted', 'no-more')
               ELSE length(name) BETWEEN 1 AND 40 AND name NOT GLOB '*[^a-z-]*' END),
  -- A number to the nearest 5; or none, and why.
  count      INTEGER CHECK (count >= 0 AND count % 5 = 0),
  hidden     TEXT    CHECK (hidden IN ('small', 'withheld')),
  PRIMARY KEY (first_week, figure, name),
  CHECK ((count IS NULL) <> (hidden IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER published_figures_do_not_change BEFORE UPDATE ON published_figures
BEGIN SELECT RAISE(ABORT, 'published figures do not change'); END;
CREATE TRIGGER published_figures_do_not_go BEFORE DELETE ON published_figures
BEGIN SELECT RAISE(ABORT, 'published figures do not go'); END;
CREATE TRIGGER published_figures_are_complete BEFORE INSERT ON published_figures
WHEN (SELECT published FROM periods WHERE first_week = NEW.first_week) = 1
BEGIN SELECT RAISE(ABORT, 'published periods take nothing in'); END;
CREATE TRIGGER published_periods_do_not_change BEFORE UPDATE ON periods WHEN OLD.published = 1
BEGIN SELECT RAISE(ABORT, 'published periods do not change'); END;
CREATE TRIGGER published_periods_do_not_go BEFORE DELETE ON periods WHEN OLD.published = 1
BEGIN SELECT RAISE(ABORT, 'published periods do not go'); END;

INSERT INTO periods (first_week, last_week, grain, by_audience, reason, published)
SELECT min(week), max(week), 'before', 0, 'size', 1
FROM (SELECT week, platform FROM messages_read UNION ALL SELECT week, platform FROM findings)
WHERE platform <> 'playground'
HAVING count(*) > 0;
