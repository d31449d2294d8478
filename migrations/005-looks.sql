-- How often the trends were looked at in a week. Who looked is not kept.

CREATE TABLE looks (
  week  INTEGER PRIMARY KEY CHECK (week BETWEEN 200001 AND 999953 AND week % 100 BETWEEN 1 AND 53),
  count INTEGER NOT NULL CHECK (count > 0)
) STRICT;
