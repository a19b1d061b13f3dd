-- Rounds of questions, each saved over the version it was read in.
CREATE TABLE quiz_round (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    is_open INTEGER NOT NULL,
    state TEXT NOT NULL
) WITHOUT ROWID;

CREATE UNIQUE INDEX quiz_round_open ON quiz_round (person_id) WHERE is_open = 1;

-- Every answer, once per question of a round.
CREATE TABLE quiz_attempt (
    round_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    person_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    topic TEXT NOT NULL,
    language TEXT NOT NULL,
    verdict TEXT NOT NULL,
    share REAL NOT NULL,
    chosen INTEGER,
    taken_ms INTEGER NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (round_id, number, person_id)
) WITHOUT ROWID;

CREATE INDEX quiz_attempt_by_person ON quiz_attempt (person_id, at);
CREATE INDEX quiz_attempt_by_item ON quiz_attempt (item_id);

-- How well a person remembers an item.
CREATE TABLE quiz_memory (
    person_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    stability REAL NOT NULL,
    difficulty REAL NOT NULL,
    reviewed_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    reviews INTEGER NOT NULL,
    lapses INTEGER NOT NULL,
    PRIMARY KEY (person_id, item_id)
) WITHOUT ROWID;
