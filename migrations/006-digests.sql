-- Which period's digest went to a platform, so that it is posted once, however many servers share this file. Where it was
-- posted and who looks there is not kept.

CREATE TABLE digests (
  first_week INTEGER NOT NULL REFERENCES periods (first_week),
  platform   TEXT    NOT NULL CHECK (platform IN ('slack', 'teams')),
  -- 'claimed': somebody is at it; 'waiting': the platform did not take it; 'sent': there is nothing more to do.
  state      TEXT    NOT NULL CHECK (state IN ('claimed', 'waiting', 'sent')),
  -- Posts of which nobody knows the end, the one in hand included: after two there is no third.
  claims     INTEGER NOT NULL CHECK (claims BETWEEN 0 AND 2),
  -- Nobody else tries before (seconds since the epoch).
  until      INTEGER NOT NULL,
  PRIMARY KEY (first_week, platform)
) STRICT, WITHOUT ROWID;
