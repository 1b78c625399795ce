-- Version 2: the time each marker spent with each student.

CREATE TABLE time_used (
    student TEXT NOT NULL,
    marker  TEXT NOT NULL,
    millis  INTEGER NOT NULL CHECK (millis >= 0),
    PRIMARY KEY (student, marker)
) STRICT, WITHOUT ROWID;
