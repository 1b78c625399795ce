-- Version 3: who a marker said somebody is, whose ledgers come under an id that the class does not have.

CREATE TABLE matched_student (
    handed_in_as TEXT PRIMARY KEY,
    student      TEXT NOT NULL,
    marker       TEXT NOT NULL,
    matched_at   TEXT NOT NULL,
    CHECK (handed_in_as <> student)
) STRICT, WITHOUT ROWID;
