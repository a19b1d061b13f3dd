-- The new generation that waits for a decision; at most one.
CREATE TABLE held_reindex (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    newer_than INTEGER NOT NULL,
    candidate INTEGER,
    base INTEGER,
    is_refused INTEGER NOT NULL
);

-- Who did what. Each entry carries the hash of itself and the one before it, so that a change or a gap shows.
CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL
);
