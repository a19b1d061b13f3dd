-- Tokens that language models used, by day and by a hash of day and person; kept for two days.
CREATE TABLE IF NOT EXISTS model_use (
    day TEXT NOT NULL,
    person BLOB NOT NULL,
    tokens INTEGER NOT NULL,
    PRIMARY KEY (day, person)
) WITHOUT ROWID;
