-- Sealed rows. `address` is a keyed hash of a name and `content` is encrypted under the same key (AES-256-GCM: one byte
-- of version, 12 of nonce, 16 of tag, then the words), so that without the key the file tells of nobody.

CREATE TABLE sealed (
  kind    TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40 AND kind NOT GLOB '*[^a-z-]*'),
  address BLOB NOT NULL CHECK (length(address) = 32),
  content BLOB NOT NULL CHECK (length(content) >= 29),
  PRIMARY KEY (kind, address)
) STRICT, WITHOUT ROWID;
