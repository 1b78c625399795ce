-- Version 1 of a gradebook. Points are decimal texts, times are ISO-8601 in UTC, hashes are lower-case hex SHA-256.

CREATE TABLE rubric (
    sha256     TEXT PRIMARY KEY,
    title      TEXT NOT NULL,
    text       TEXT NOT NULL,
    first_used TEXT NOT NULL
) STRICT;

-- One row: what the class is about.
CREATE TABLE class_settings (
    only_row       INTEGER PRIMARY KEY CHECK (only_row = 1),
    title          TEXT NOT NULL,
    mission        TEXT NOT NULL,
    rubric_sha256  TEXT NOT NULL REFERENCES rubric (sha256),
    pseudonym_seed INTEGER NOT NULL,
    created_at     TEXT NOT NULL
) STRICT;

-- The criteria of the rubric in force, so that a change of their terms is noticed.
CREATE TABLE criterion (
    id       TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    by_hand  INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
    out_of   TEXT NOT NULL,
    levels   TEXT NOT NULL
) STRICT;

CREATE TABLE roster_member (
    student  TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name     TEXT,
    due      TEXT,
    excused  INTEGER NOT NULL CHECK (excused IN (0, 1))
) STRICT;

-- The bytes handed in, compressed with gzip, once for each content.
CREATE TABLE ledger_file (
    sha256     TEXT PRIMARY KEY,
    size       INTEGER NOT NULL,
    compressed BLOB NOT NULL
) STRICT;

-- What was handed in by whom. Nothing is removed: an older submission keeps its row and is no longer current.
CREATE TABLE submission (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    student     TEXT NOT NULL,
    source      TEXT NOT NULL,
    sha256      TEXT REFERENCES ledger_file (sha256),
    is_current  INTEGER NOT NULL CHECK (is_current IN (0, 1)),
    received_at TEXT NOT NULL,
    provenance  TEXT NOT NULL
) STRICT;
CREATE INDEX submission_of_student ON submission (student, source);

-- Layer 1, automatic: a row a student as the grading said it last. The source tells unreadable files of one name apart.
CREATE TABLE automatic_result (
    student       TEXT NOT NULL,
    source        TEXT NOT NULL,
    name          TEXT,
    track         TEXT,
    state         TEXT NOT NULL,
    penalty       TEXT,
    ledger_sha256 TEXT,
    details       TEXT NOT NULL,
    rubric_sha256 TEXT NOT NULL,
    graded_at     TEXT NOT NULL,
    PRIMARY KEY (student, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE automatic_criterion (
    student   TEXT NOT NULL,
    source    TEXT NOT NULL,
    position  INTEGER NOT NULL,
    criterion TEXT NOT NULL,
    outcome   TEXT NOT NULL,
    points    TEXT,
    out_of    TEXT NOT NULL,
    reason    TEXT NOT NULL,
    PRIMARY KEY (student, source, position),
    FOREIGN KEY (student, source) REFERENCES automatic_result (student, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Layers 2 and 3 and the words around them: whatever a person decided. A criterion of '' means the student as a whole.
CREATE TABLE marking (
    student       TEXT NOT NULL,
    criterion     TEXT NOT NULL,
    layer         TEXT NOT NULL CHECK (layer IN ('HAND', 'OVERRIDE', 'PENALTY', 'COMMENT', 'NOTE', 'IDENTITY')),
    points        TEXT,
    text          TEXT NOT NULL,
    marker        TEXT NOT NULL,
    marked_at     TEXT NOT NULL,
    rubric_sha256 TEXT NOT NULL,
    ledger_sha256 TEXT,
    review        TEXT,
    PRIMARY KEY (student, criterion, layer),
    CHECK ((points IS NOT NULL) = (layer IN ('HAND', 'OVERRIDE', 'PENALTY'))),
    CHECK (text <> '' OR layer = 'HAND')
) STRICT, WITHOUT ROWID;

CREATE TABLE reusable_comment (
    criterion TEXT NOT NULL,
    text      TEXT NOT NULL CHECK (text <> ''),
    added_at  TEXT NOT NULL,
    PRIMARY KEY (criterion, text)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    at            TEXT NOT NULL,
    marker        TEXT NOT NULL,
    action        TEXT NOT NULL,
    layer         TEXT NOT NULL,
    student       TEXT NOT NULL,
    criterion     TEXT NOT NULL,
    old           TEXT,
    new           TEXT,
    rubric_sha256 TEXT,
    simulator     TEXT,
    ledger_sha256 TEXT
) STRICT;
CREATE INDEX audit_of_student ON audit (student);

CREATE TRIGGER audit_is_never_updated BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE (ABORT, 'The audit trail is append-only: an entry is never changed.');
END;

CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN
    SELECT RAISE (ABORT, 'The audit trail is append-only: an entry is never removed.');
END;

-- INSERT OR REPLACE would get past the two above.
CREATE TRIGGER audit_is_never_replaced BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
BEGIN
    SELECT RAISE (ABORT, 'The audit trail is append-only: an entry is never replaced.');
END;
