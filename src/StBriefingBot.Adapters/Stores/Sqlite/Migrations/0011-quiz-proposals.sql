-- Items that were made and not written; a trainer decides.
CREATE TABLE quiz_proposal (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    at TEXT NOT NULL,
    decided_by TEXT,
    item TEXT NOT NULL
);
