-- Answers as they were given, without the asker's words.
CREATE TABLE answer (
    id TEXT PRIMARY KEY,
    fingerprint BLOB NOT NULL UNIQUE,
    at TEXT NOT NULL,
    language TEXT NOT NULL,
    composer TEXT NOT NULL,
    abstained INTEGER NOT NULL,
    generation INTEGER,
    text TEXT NOT NULL,
    short_answer TEXT,
    sentences TEXT NOT NULL,
    notes TEXT NOT NULL,
    nearest TEXT NOT NULL,
    trace TEXT
);

CREATE TABLE citation (
    answer_id TEXT NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
    marker INTEGER NOT NULL,
    source_id TEXT NOT NULL,
    passage_id TEXT NOT NULL,
    locator TEXT NOT NULL,
    title TEXT NOT NULL,
    issuer TEXT,
    date TEXT,
    url TEXT,
    quote TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    PRIMARY KEY (answer_id, marker)
) WITHOUT ROWID;

-- A reindex asks which kept answers cite a passage.
CREATE INDEX citation_by_passage ON citation (passage_id);

-- Only people who chose something have a row.
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    keeps_questions INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE asked (
    speaker_id TEXT NOT NULL,
    answer_id TEXT NOT NULL,
    at TEXT NOT NULL,
    question TEXT,
    PRIMARY KEY (speaker_id, answer_id)
) WITHOUT ROWID;

CREATE TABLE judgement (
    answer_id TEXT NOT NULL,
    speaker_id TEXT NOT NULL,
    is_helpful INTEGER NOT NULL,
    reason TEXT,
    at TEXT NOT NULL,
    PRIMARY KEY (answer_id, speaker_id)
) WITHOUT ROWID;

CREATE INDEX judgement_by_speaker ON judgement (speaker_id);
CREATE INDEX judgement_by_time ON judgement (at);

CREATE TABLE source_request (
    id INTEGER PRIMARY KEY,
    speaker_id TEXT NOT NULL,
    text TEXT NOT NULL,
    answer_id TEXT,
    at TEXT NOT NULL
);

CREATE INDEX source_request_by_speaker ON source_request (speaker_id);
