-- What an admin asked for and another must agree to.
CREATE TABLE approval (
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (action, subject)
) WITHOUT ROWID;
