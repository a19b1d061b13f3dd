-- What the library did not answer. The question's words only where somebody lets them be kept; keys are short hashes of what it is about.
CREATE TABLE gap (
    id INTEGER PRIMARY KEY,
    language TEXT NOT NULL,
    keys TEXT NOT NULL,
    asks TEXT NOT NULL,
    terms TEXT NOT NULL,
    turns TEXT,
    turns_of TEXT,
    turns_requested INTEGER NOT NULL DEFAULT 0,
    first_at TEXT NOT NULL,
    last_at TEXT NOT NULL,
    answer_id TEXT,
    closed_at TEXT,
    closed_by TEXT
);

CREATE INDEX gap_open ON gap (last_at) WHERE closed_at IS NULL;

CREATE TABLE gap_asker (
    gap_id INTEGER NOT NULL REFERENCES gap (id) ON DELETE CASCADE,
    speaker_id TEXT NOT NULL,
    answer_id TEXT,
    at TEXT NOT NULL,
    is_request INTEGER NOT NULL,
    PRIMARY KEY (gap_id, speaker_id)
) WITHOUT ROWID;

CREATE INDEX gap_asker_by_speaker ON gap_asker (speaker_id);

-- What people are to be told when they come by.
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    speaker_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    answer_id TEXT NOT NULL,
    about TEXT,
    since TEXT NOT NULL,
    UNIQUE (speaker_id, kind, answer_id)
);

-- Kept answers that the library no longer supports.
CREATE TABLE drifted_answer (
    answer_id TEXT PRIMARY KEY,
    generation INTEGER NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE endorsement (
    answer_id TEXT PRIMARY KEY,
    question_key BLOB NOT NULL UNIQUE,
    passages TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;

-- A judgement against an answer is a piece of work until somebody has dealt with it.
ALTER TABLE judgement ADD COLUMN generation INTEGER;
ALTER TABLE judgement ADD COLUMN passages TEXT;
ALTER TABLE judgement ADD COLUMN resolved_at TEXT;
ALTER TABLE judgement ADD COLUMN resolved_by TEXT;
ALTER TABLE judgement ADD COLUMN resolution TEXT;

CREATE INDEX asked_by_answer ON asked (answer_id);
