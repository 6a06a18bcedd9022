-- Tarkka library, version 1.
-- Instants are nanoseconds since 1970-01-01T00:00Z. Every table is STRICT and every column of the
-- four-eyes tables is NOT NULL: one NULL would switch a foreign key off.

-- What cannot be changed ---------------------------------------------------------------------

CREATE TABLE ledger (
  seq  INTEGER PRIMARY KEY,
  idem TEXT NOT NULL UNIQUE,
  prev BLOB NOT NULL CHECK (length(prev) = 32),
  hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
  body BLOB NOT NULL
) STRICT;

-- Texts that may have to be erased; the ledger holds SHA-256(salt || bytes), so that it can still be
-- verified without them. No event of the ledger says yet that a text was erased, so none may be.
CREATE TABLE blob (
  hash  TEXT NOT NULL PRIMARY KEY,
  salt  BLOB NOT NULL,
  bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Canonical bytes of everything that was ever submitted, by their SHA-256.
CREATE TABLE frozen (
  hash     TEXT NOT NULL PRIMARY KEY,
  kind     TEXT NOT NULL,
  code     TEXT NOT NULL,
  title    TEXT NOT NULL,
  language TEXT NOT NULL,
  verifies TEXT NOT NULL,
  bytes    BLOB NOT NULL,
  -- Code and title as the search of records compares them, a space before each word.
  folded   TEXT NOT NULL,
  -- Alike for every spelling of the code, and of the code that it verifies.
  code_key     TEXT NOT NULL,
  verifies_key TEXT NOT NULL
) STRICT;

-- Pictures, by their SHA-256.
CREATE TABLE media (
  hash  TEXT NOT NULL PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

-- Where printed sheets are filled in by pen, as canonical JSON, by its SHA-256.
CREATE TABLE layout (
  hash  TEXT NOT NULL PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

-- People -------------------------------------------------------------------------------------

CREATE TABLE person (
  id       TEXT NOT NULL PRIMARY KEY,
  name     TEXT NOT NULL,
  initials TEXT NOT NULL,
  colour   TEXT NOT NULL,
  roles    TEXT NOT NULL,
  active   INTEGER NOT NULL CHECK (active IN (0, 1)),
  added    INTEGER NOT NULL,
  -- Which row gave the person this name.
  named    INTEGER NOT NULL REFERENCES ledger (seq),
  seq      INTEGER NOT NULL REFERENCES ledger (seq)
) STRICT;

CREATE TABLE credential (
  id        TEXT NOT NULL PRIMARY KEY,
  person    TEXT NOT NULL REFERENCES person (id),
  one_time  INTEGER NOT NULL CHECK (one_time IN (0, 1)),
  issued_by TEXT NOT NULL,
  issued    INTEGER NOT NULL,
  seq       INTEGER NOT NULL REFERENCES ledger (seq)
) STRICT;
CREATE INDEX credential_of ON credential (person, seq);

-- Not from the ledger: the encoded hash of the PIN in force, and failed tries.
CREATE TABLE secret (
  person     TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
  credential TEXT NOT NULL REFERENCES credential (id),
  encoded    TEXT NOT NULL
) STRICT;

-- Not from the ledger: who is chosen by which badge, as HMAC-SHA256 of its code under the library's
-- key, so that one badge has one hash and no two people have one badge.
CREATE TABLE badge_key (
  one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  bytes BLOB NOT NULL CHECK (length(bytes) = 32)
) STRICT;

CREATE TABLE badge (
  person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
  hash   BLOB NOT NULL UNIQUE CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE failure (
  person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
  in_row INTEGER NOT NULL,
  last   INTEGER NOT NULL
) STRICT;

-- Every event that carries a signature.
CREATE TABLE signature (
  seq        INTEGER PRIMARY KEY REFERENCES ledger (seq),
  person     TEXT NOT NULL REFERENCES person (id),
  meaning    TEXT NOT NULL,
  credential TEXT NOT NULL REFERENCES credential (id)
) STRICT;

-- The library --------------------------------------------------------------------------------

CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL,
  seq   INTEGER NOT NULL REFERENCES ledger (seq)
) STRICT, WITHOUT ROWID;

-- Documents ----------------------------------------------------------------------------------

-- Not from the ledger: what exists, and drafts as last saved.
CREATE TABLE document (
  number     INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  collection TEXT NOT NULL,
  owner      TEXT NOT NULL REFERENCES person (id),
  created    INTEGER NOT NULL,
  -- Months from one review to the next; 0 for none.
  review     INTEGER NOT NULL CHECK (review >= 0),
  sample     INTEGER NOT NULL CHECK (sample IN (0, 1))
) STRICT;

CREATE TABLE draft (
  document TEXT NOT NULL PRIMARY KEY REFERENCES document (id),
  revision INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  code     TEXT NOT NULL,
  -- Alike for every spelling of the code.
  code_key TEXT NOT NULL,
  title    TEXT NOT NULL,
  language TEXT NOT NULL,
  hash     TEXT NOT NULL,
  bytes    BLOB NOT NULL,
  author   TEXT NOT NULL REFERENCES person (id),
  saved    INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX draft_code ON draft (code_key) WHERE code_key <> '';

-- How a draft came to be what it is, so that its changes can be undone after the program was closed.
-- It is nobody's record: it goes when the draft is submitted or deleted.
CREATE TABLE draft_trail (
  document TEXT NOT NULL PRIMARY KEY REFERENCES draft (document) ON DELETE CASCADE,
  -- The number of the first turn, how many turns stand, and the text that they led to.
  first    INTEGER NOT NULL CHECK (first >= 0),
  made     INTEGER NOT NULL CHECK (made >= 0),
  hash     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_turn (
  document TEXT NOT NULL REFERENCES draft_trail (document) ON DELETE CASCADE,
  number   INTEGER NOT NULL,
  -- Characters from the beginning of the canonical JSON of the draft.
  at       INTEGER NOT NULL CHECK (at >= 0),
  removed  TEXT NOT NULL,
  added    TEXT NOT NULL,
  -- A step's id, or a section's place.
  before   ANY NOT NULL,
  after    ANY NOT NULL,
  PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;

-- What a template says in the empty fields of a draft: part of no wording, and nobody's record. It
-- outlives a draft that is sent back, and goes when a revision is approved.
CREATE TABLE draft_guidance (
  document TEXT NOT NULL PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
  bytes    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The shop's own templates.
CREATE TABLE template (
  id       TEXT NOT NULL PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (trim(name) <> ''),
  bytes    BLOB NOT NULL,
  guidance BLOB NOT NULL,
  person   TEXT NOT NULL REFERENCES person (id),
  kept     INTEGER NOT NULL
) STRICT;

-- Everyone who saved the draft.
CREATE TABLE draft_writer (
  document TEXT NOT NULL REFERENCES document (id),
  person   TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (document, person)
) STRICT, WITHOUT ROWID;

-- A code belongs to its document for ever, from the first submission on; only a sample that was
-- removed gives its codes back.
CREATE TABLE code (
  code     TEXT NOT NULL,
  -- Alike for every spelling of the code.
  key      TEXT NOT NULL CHECK (key <> ''),
  document TEXT NOT NULL REFERENCES document (id),
  seq      INTEGER NOT NULL REFERENCES ledger (seq),
  PRIMARY KEY (key, document)
) STRICT;

-- How many people approve each revision of a document, as an owner signed; the newest holds, and
-- one does where none is.
CREATE TABLE approvals_set (
  seq       INTEGER PRIMARY KEY REFERENCES ledger (seq),
  document  TEXT NOT NULL REFERENCES document (id),
  approvals INTEGER NOT NULL CHECK (approvals BETWEEN 1 AND 9),
  person    TEXT NOT NULL REFERENCES person (id)
) STRICT;
CREATE INDEX approvals_set_of ON approvals_set (document);

CREATE TABLE submitted (
  seq       INTEGER PRIMARY KEY REFERENCES ledger (seq),
  document  TEXT NOT NULL REFERENCES document (id),
  revision  INTEGER NOT NULL,
  hash      TEXT NOT NULL REFERENCES frozen (hash),
  author    TEXT NOT NULL REFERENCES person (id),
  -- How many people approve it.
  approvals INTEGER NOT NULL CHECK (approvals >= 1),
  UNIQUE (seq, document, revision, hash, author)
) STRICT;

CREATE INDEX submitted_of ON submitted (document, revision);

-- Everyone who wrote what was submitted, whoever submitted it among them.
CREATE TABLE written (
  seq    INTEGER NOT NULL REFERENCES submitted (seq),
  person TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (seq, person)
) STRICT, WITHOUT ROWID;

-- None of the authors approves, unless the shop has one person; nobody approves twice.
CREATE TABLE approved (
  seq        INTEGER PRIMARY KEY REFERENCES ledger (seq),
  submission INTEGER NOT NULL,
  document   TEXT NOT NULL,
  revision   INTEGER NOT NULL,
  hash       TEXT NOT NULL,
  author     TEXT NOT NULL,
  person     TEXT NOT NULL REFERENCES person (id),
  alone      INTEGER NOT NULL CHECK (alone IN (0, 1)),
  at         INTEGER NOT NULL,
  -- When it comes into force: at once, or later.
  due        INTEGER NOT NULL,
  CHECK (person <> author OR alone = 1),
  CHECK (due >= at),
  UNIQUE (submission, person),
  FOREIGN KEY (submission, document, revision, hash, author)
    REFERENCES submitted (seq, document, revision, hash, author)
) STRICT;

CREATE INDEX approved_of ON approved (document, revision);

-- Requests for changes, and what was called back before it came into force; their reasons are in
-- the ledger.
CREATE TABLE sent_back (
  seq         INTEGER PRIMARY KEY REFERENCES ledger (seq),
  document    TEXT NOT NULL REFERENCES document (id),
  revision    INTEGER NOT NULL,
  hash        TEXT NOT NULL REFERENCES frozen (hash),
  submission  INTEGER NOT NULL UNIQUE REFERENCES submitted (seq),
  person      TEXT NOT NULL REFERENCES person (id),
  called_back INTEGER NOT NULL CHECK (called_back IN (0, 1)),
  at          INTEGER NOT NULL
) STRICT;
CREATE INDEX sent_back_of ON sent_back (document);

-- What is said about a revision while it is reviewed; the words are in the ledger.
CREATE TABLE comment (
  id       TEXT NOT NULL PRIMARY KEY,
  seq      INTEGER NOT NULL UNIQUE REFERENCES ledger (seq),
  document TEXT NOT NULL REFERENCES document (id),
  revision INTEGER NOT NULL,
  hash     TEXT NOT NULL REFERENCES frozen (hash),
  -- Empty for the whole document.
  step     TEXT NOT NULL,
  person   TEXT NOT NULL REFERENCES person (id)
) STRICT;
CREATE INDEX comment_of ON comment (document);

CREATE TABLE comment_said (
  seq     INTEGER PRIMARY KEY REFERENCES ledger (seq),
  comment TEXT NOT NULL REFERENCES comment (id),
  kind    TEXT NOT NULL CHECK (kind IN ('written', 'answered', 'resolved', 'reopened')),
  person  TEXT NOT NULL REFERENCES person (id),
  at      INTEGER NOT NULL
) STRICT;
CREATE INDEX comment_said_of ON comment_said (comment);

-- Canonical bytes of every translation that was ever approved, by their SHA-256.
CREATE TABLE frozen_translation (
  hash     TEXT NOT NULL PRIMARY KEY,
  content  TEXT NOT NULL REFERENCES frozen (hash),
  language TEXT NOT NULL,
  bytes    BLOB NOT NULL,
  UNIQUE (hash, content, language)
) STRICT;

-- Not from the ledger: translations in work, as last saved, and everyone who changed them.
CREATE TABLE translation_draft (
  document TEXT NOT NULL REFERENCES document (id),
  language TEXT NOT NULL,
  hash     TEXT NOT NULL,
  bytes    BLOB NOT NULL,
  saved    INTEGER NOT NULL,
  PRIMARY KEY (document, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE translation_writer (
  document TEXT NOT NULL REFERENCES document (id),
  language TEXT NOT NULL,
  person   TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (document, language, person)
) STRICT, WITHOUT ROWID;

-- Everyone who wrote what was approved; written before the approval, which looks at them.
CREATE TABLE translator (
  seq    INTEGER NOT NULL REFERENCES ledger (seq),
  person TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (seq, person)
) STRICT, WITHOUT ROWID;

-- A translation is of one wording. None of its translators approves, unless the shop has one person.
CREATE TABLE translation (
  seq      INTEGER PRIMARY KEY REFERENCES ledger (seq),
  document TEXT NOT NULL REFERENCES document (id),
  revision INTEGER NOT NULL,
  content  TEXT NOT NULL,
  language TEXT NOT NULL,
  hash     TEXT NOT NULL,
  person   TEXT NOT NULL REFERENCES person (id),
  alone    INTEGER NOT NULL CHECK (alone IN (0, 1)),
  approved INTEGER NOT NULL,
  FOREIGN KEY (hash, content, language) REFERENCES frozen_translation (hash, content, language)
) STRICT;
CREATE INDEX translation_of ON translation (document, language);
CREATE INDEX translation_content ON translation (content, language);

-- Where each revision stands; a draft that was never submitted is in draft only.
CREATE TABLE revision (
  document       TEXT NOT NULL REFERENCES document (id),
  number         INTEGER NOT NULL,
  state          TEXT NOT NULL,
  hash           TEXT NOT NULL REFERENCES frozen (hash),
  author         TEXT NOT NULL REFERENCES person (id),
  change_summary TEXT NOT NULL,
  read_again     INTEGER NOT NULL CHECK (read_again IN (0, 1)),
  submitted      INTEGER NOT NULL,
  approver       TEXT REFERENCES person (id),
  approved       INTEGER,
  -- When one that is approved for later comes into force. It does so without anybody's doing, so
  -- whoever reads compares it with the clock; the first row of the ledger from then on settles it.
  due            INTEGER,
  effective      INTEGER,
  reviewed       INTEGER,
  changed        INTEGER NOT NULL,
  PRIMARY KEY (document, number),
  CHECK (state IN ('draft', 'inReview', 'approved', 'effective', 'superseded', 'withdrawn')),
  CHECK (due IS NULL OR state = 'draft' OR due >= approved),
  CHECK (effective IS NULL OR state IN ('draft', 'inReview') OR effective >= approved)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX revision_effective ON revision (document) WHERE state = 'effective';
CREATE UNIQUE INDEX revision_waiting ON revision (document) WHERE state = 'approved';
CREATE INDEX revision_due ON revision (due) WHERE state = 'approved';
CREATE INDEX revision_hash ON revision (hash);

-- Who has to read a document; the newest naming holds.
CREATE TABLE readers_named (
  seq      INTEGER PRIMARY KEY REFERENCES ledger (seq),
  document TEXT NOT NULL REFERENCES document (id),
  -- Whoever works in the shop, now or later.
  everyone INTEGER NOT NULL CHECK (everyone IN (0, 1)),
  person   TEXT NOT NULL REFERENCES person (id)
) STRICT;
CREATE INDEX readers_named_of ON readers_named (document);

CREATE TABLE reader (
  seq    INTEGER NOT NULL REFERENCES readers_named (seq),
  person TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (seq, person)
) STRICT, WITHOUT ROWID;

-- Read and understood: one signature a person and revision.
CREATE TABLE acknowledged (
  seq         INTEGER PRIMARY KEY REFERENCES ledger (seq),
  document    TEXT NOT NULL REFERENCES document (id),
  revision    INTEGER NOT NULL,
  hash        TEXT NOT NULL REFERENCES frozen (hash),
  person      TEXT NOT NULL REFERENCES person (id),
  -- NULL when the source was read.
  translation TEXT REFERENCES frozen_translation (hash),
  at          INTEGER NOT NULL,
  UNIQUE (document, revision, person)
) STRICT;

-- Manuals as they were last kept. One that was removed stays as a row without words, so that the
-- rule about who may change it holds for that too.
CREATE TABLE manual (
  id           TEXT NOT NULL PRIMARY KEY,
  title        TEXT NOT NULL,
  introduction TEXT NOT NULL,
  removed      INTEGER NOT NULL CHECK (removed IN (0, 1)),
  person       TEXT NOT NULL REFERENCES person (id),
  sample       INTEGER NOT NULL CHECK (sample IN (0, 1)),
  seq          INTEGER NOT NULL REFERENCES ledger (seq),
  CHECK (removed = 1 OR trim(title) <> '')
) STRICT;

-- A heading or a document, in its place; a document stands once in a manual.
CREATE TABLE manual_part (
  manual   TEXT NOT NULL REFERENCES manual (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position > 0),
  heading  TEXT CHECK (trim(heading) <> ''),
  document TEXT REFERENCES document (id),
  PRIMARY KEY (manual, position),
  UNIQUE (manual, document),
  CHECK ((heading IS NULL) <> (document IS NULL))
) STRICT;
CREATE INDEX manual_part_of ON manual_part (document);

-- Printed sheets, by the id in their footer. The layout lies beside the ledger and does not follow
-- from it, so that its hash is no foreign key: verification looks whether it is there.
CREATE TABLE sheet (
  id      TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  what    TEXT NOT NULL,
  which   TEXT NOT NULL,
  run     TEXT,
  person  TEXT NOT NULL,
  at      INTEGER NOT NULL,
  layout  TEXT,
  -- Of a controlled copy: whose copies are counted, its number, and who keeps it or where.
  copy_of TEXT,
  copy    INTEGER CHECK (copy > 0),
  holder  TEXT,
  -- Which of how many pages were printed, where it was not all of them.
  part    TEXT CHECK (part <> ''),
  part_of INTEGER CHECK (part_of > 0),
  seq     INTEGER NOT NULL UNIQUE REFERENCES ledger (seq),
  UNIQUE (copy_of, copy),
  CHECK ((part IS NULL) = (part_of IS NULL)),
  CHECK ((copy_of IS NULL) = (copy IS NULL) AND (copy IS NULL) = (holder IS NULL))
) STRICT;

-- The revisions that stand on a sheet: several of a manual.
CREATE TABLE sheet_of (
  sheet    TEXT NOT NULL REFERENCES sheet (id),
  document TEXT NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY (sheet, document, revision)
) STRICT;
CREATE INDEX sheet_of_document ON sheet_of (document);

-- What became of a sheet; the newest row tells. A sheet that is void cannot be returned, unless
-- somebody said that it is out after all.
CREATE TABLE sheet_end (
  sheet  TEXT NOT NULL REFERENCES sheet (id),
  state  TEXT NOT NULL CHECK (state IN ('returned', 'void', 'out')),
  note   TEXT NOT NULL,
  person TEXT NOT NULL,
  at     INTEGER NOT NULL,
  seq    INTEGER NOT NULL UNIQUE REFERENCES ledger (seq),
  PRIMARY KEY (sheet, seq),
  CHECK (state = 'returned' OR trim(note) <> '')
) STRICT;

-- Runs ---------------------------------------------------------------------------------------

CREATE TABLE run (
  id       TEXT NOT NULL PRIMARY KEY,
  document TEXT NOT NULL,
  revision INTEGER NOT NULL,
  hash     TEXT NOT NULL REFERENCES frozen (hash),
  subject  TEXT NOT NULL,
  -- Alike for every spelling of the subject.
  subject_key TEXT NOT NULL,
  -- As the search compares it: in small letters, without accents.
  subject_folded TEXT NOT NULL,
  verifies TEXT NOT NULL,
  -- When the newest checklist of this document for the subject was completed before this run.
  verified_before INTEGER NOT NULL,
  person   TEXT NOT NULL REFERENCES person (id),
  started  INTEGER NOT NULL,
  sample   INTEGER NOT NULL CHECK (sample IN (0, 1)),
  seq      INTEGER NOT NULL UNIQUE REFERENCES ledger (seq),
  FOREIGN KEY (document, revision) REFERENCES revision (document, number)
) STRICT;
CREATE INDEX run_verifies ON run (verifies);
-- Before the next one: of two that serve alike SQLite takes the newer, and the view verified wants it.
CREATE INDEX run_subject ON run (subject_key);
CREATE INDEX run_checklist ON run (subject_key) WHERE verifies <> '';
CREATE INDEX run_document ON run (document, subject_key);
CREATE INDEX run_started ON run (started, seq);
CREATE INDEX run_wording ON run (hash);

CREATE TABLE run_event (
  run    TEXT NOT NULL REFERENCES run (id),
  seq    INTEGER NOT NULL UNIQUE REFERENCES ledger (seq),
  type   TEXT NOT NULL,
  person TEXT NOT NULL,
  -- 1 where something is handed to check with the word that all is done.
  finishes INTEGER NOT NULL DEFAULT 0 CHECK (finishes IN (0, 1)),
  PRIMARY KEY (run, seq)
) STRICT, WITHOUT ROWID;

-- Which translation was in front of whoever did something to a run; nothing when it was the source.
CREATE TABLE translation_read (
  seq      INTEGER PRIMARY KEY REFERENCES ledger (seq),
  run      TEXT NOT NULL REFERENCES run (id),
  language TEXT NOT NULL,
  hash     TEXT NOT NULL REFERENCES frozen_translation (hash)
) STRICT;

CREATE TABLE performed (
  run     TEXT NOT NULL REFERENCES run (id),
  step    TEXT NOT NULL,
  unit    INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
  entry   INTEGER NOT NULL,
  person  TEXT NOT NULL REFERENCES person (id),
  content TEXT NOT NULL,
  seq     INTEGER NOT NULL UNIQUE REFERENCES ledger (seq),
  not_applicable INTEGER NOT NULL CHECK (not_applicable IN (0, 1)),
  PRIMARY KEY (run, step, unit, attempt, entry),
  UNIQUE (run, step, unit, attempt, entry, person, content)
) STRICT;
CREATE INDEX performed_by ON performed (person, run);

CREATE TABLE checked (
  seq     INTEGER PRIMARY KEY REFERENCES ledger (seq),
  run     TEXT NOT NULL,
  step    TEXT NOT NULL,
  unit    INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
  entry   INTEGER NOT NULL,
  doer    TEXT NOT NULL,
  person  TEXT NOT NULL REFERENCES person (id),
  content TEXT NOT NULL,
  outcome TEXT NOT NULL,
  independent INTEGER NOT NULL CHECK (independent IN (0, 1)),
  CHECK (person <> doer),
  FOREIGN KEY (run, step, unit, attempt, entry, doer, content)
    REFERENCES performed (run, step, unit, attempt, entry, person, content)
) STRICT;
CREATE INDEX checked_entry ON checked (run, step, unit, attempt, entry);
CREATE INDEX checked_by ON checked (person, run);

-- To whom both results of a difference were shown, so that they decide.
CREATE TABLE shown (
  run     TEXT NOT NULL,
  step    TEXT NOT NULL,
  unit    INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
  entry   INTEGER NOT NULL,
  person  TEXT NOT NULL REFERENCES person (id),
  seq     INTEGER PRIMARY KEY REFERENCES ledger (seq),
  FOREIGN KEY (run, step, unit, attempt, entry)
    REFERENCES performed (run, step, unit, attempt, entry)
) STRICT;
CREATE INDEX shown_of ON shown (run, step, unit, attempt);

-- Entries that were withdrawn or replaced by a correction.
CREATE TABLE void (
  run     TEXT NOT NULL,
  step    TEXT NOT NULL,
  unit    INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
  entry   INTEGER NOT NULL,
  cause   TEXT NOT NULL CHECK (cause IN ('withdrawn', 'corrected')),
  seq     INTEGER NOT NULL UNIQUE REFERENCES ledger (seq),
  PRIMARY KEY (run, step, unit, attempt, entry),
  FOREIGN KEY (run, step, unit, attempt, entry)
    REFERENCES performed (run, step, unit, attempt, entry)
) STRICT;

-- Pieces of a section, as they were drawn; the newest draw of a section counts. Acceptance −1 where
-- no lot is judged.
CREATE TABLE sample_drawn (
  run        TEXT NOT NULL REFERENCES run (id),
  section    INTEGER NOT NULL CHECK (section > 0),
  how        TEXT NOT NULL,
  level      TEXT NOT NULL,
  aql        TEXT NOT NULL,
  lot        INTEGER NOT NULL,
  inspection TEXT NOT NULL,
  size       INTEGER NOT NULL CHECK (size > 0),
  acceptance INTEGER NOT NULL,
  seq        INTEGER NOT NULL UNIQUE REFERENCES ledger (seq),
  PRIMARY KEY (run, seq)
) STRICT;

CREATE TABLE unit (
  run     TEXT NOT NULL REFERENCES run (id),
  unit    INTEGER NOT NULL CHECK (unit > 0),
  section INTEGER NOT NULL,
  piece   INTEGER NOT NULL,
  seq     INTEGER NOT NULL REFERENCES ledger (seq),
  PRIMARY KEY (run, unit)
) STRICT;

-- Pieces that were taken out of their sample.
CREATE TABLE unit_removed (
  run    TEXT NOT NULL,
  unit   INTEGER NOT NULL,
  person TEXT NOT NULL REFERENCES person (id),
  seq    INTEGER NOT NULL REFERENCES ledger (seq),
  PRIMARY KEY (run, unit),
  FOREIGN KEY (run, unit) REFERENCES unit (run, unit)
) STRICT;

-- Verdicts on lots; the newest of a section counts.
CREATE TABLE lot_judged (
  run           TEXT NOT NULL REFERENCES run (id),
  section       INTEGER NOT NULL,
  attempt       INTEGER NOT NULL,
  nonconforming INTEGER NOT NULL,
  accepted      INTEGER NOT NULL CHECK (accepted IN (0, 1)),
  seq           INTEGER NOT NULL UNIQUE REFERENCES ledger (seq),
  PRIMARY KEY (run, seq)
) STRICT;

-- Checks pinned when the run started or a piece was added, or asked for by a not-applicable.
CREATE TABLE required_check (
  seq      INTEGER NOT NULL REFERENCES ledger (seq),
  run      TEXT NOT NULL REFERENCES run (id),
  step     TEXT NOT NULL,
  unit     INTEGER NOT NULL,
  policy   TEXT NOT NULL,
  position INTEGER NOT NULL,
  -- Whether the step is asked only under a condition.
  conditional INTEGER NOT NULL CHECK (conditional IN (0, 1)),
  PRIMARY KEY (run, step, unit, seq)
) STRICT, WITHOUT ROWID;

-- Required checks that a condition hid when the run was completed, and the entries from which that
-- follows. Verification evaluates the condition again.
CREATE TABLE condition_not_met (
  run    TEXT NOT NULL REFERENCES run (id),
  step   TEXT NOT NULL,
  unit   INTEGER NOT NULL,
  person TEXT NOT NULL,
  seq    INTEGER PRIMARY KEY REFERENCES ledger (seq)
) STRICT;
CREATE INDEX condition_not_met_of ON condition_not_met (run, step, unit);

CREATE TABLE condition_because (
  seq     INTEGER NOT NULL REFERENCES condition_not_met (seq),
  run     TEXT NOT NULL,
  step    TEXT NOT NULL,
  unit    INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
  entry   INTEGER NOT NULL,
  PRIMARY KEY (seq, step, unit, attempt, entry),
  FOREIGN KEY (run, step, unit, attempt, entry)
    REFERENCES performed (run, step, unit, attempt, entry)
) STRICT;

CREATE TABLE attempt_start (
  run      TEXT NOT NULL REFERENCES run (id),
  attempt  INTEGER NOT NULL,
  position INTEGER NOT NULL,
  -- The only piece of its section that is done again, 0 for all.
  unit     INTEGER NOT NULL,
  seq      INTEGER NOT NULL UNIQUE REFERENCES ledger (seq),
  PRIMARY KEY (run, attempt)
) STRICT;

-- The newest entry that stands where a check is required, in the attempts that still count: rework
-- from an earlier or the same position sets the attempts before it aside.
CREATE VIEW required_entry AS
SELECT r.seq AS required, p.*
FROM required_check r JOIN performed p ON p.run = r.run AND p.step = r.step AND p.unit = r.unit
WHERE p.attempt >= coalesce((SELECT max(a.attempt) FROM attempt_start a
    WHERE a.run = r.run AND a.position <= r.position AND NOT EXISTS (SELECT 1 FROM unit x
      JOIN unit y ON y.run = x.run AND y.section = x.section AND y.unit <> x.unit
      WHERE x.run = a.run AND x.unit = a.unit AND y.unit = r.unit)), 1)
  AND NOT EXISTS (SELECT 1 FROM void v WHERE v.run = p.run AND v.step = p.step
    AND v.unit = p.unit AND v.attempt = p.attempt AND v.entry = p.entry)
  AND NOT EXISTS (SELECT 1 FROM performed q
    WHERE q.run = p.run AND q.step = p.step AND q.unit = p.unit
      AND (q.attempt, q.entry) > (p.attempt, p.entry)
      AND NOT EXISTS (SELECT 1 FROM void w WHERE w.run = q.run AND w.step = q.step
        AND w.unit = q.unit AND w.attempt = q.attempt AND w.entry = q.entry));

CREATE TABLE hold (
  run            TEXT NOT NULL REFERENCES run (id),
  nonconformance TEXT NOT NULL,
  cause          TEXT NOT NULL,
  -- The entry that caused it; entry 0 when a button did.
  step           TEXT NOT NULL,
  unit           INTEGER NOT NULL,
  attempt        INTEGER NOT NULL,
  entry          INTEGER NOT NULL,
  seq            INTEGER NOT NULL UNIQUE REFERENCES ledger (seq),
  PRIMARY KEY (run, nonconformance)
) STRICT;

CREATE TABLE hold_decided (
  run            TEXT NOT NULL,
  nonconformance TEXT NOT NULL,
  disposition    TEXT NOT NULL,
  person         TEXT NOT NULL,
  seq            INTEGER NOT NULL UNIQUE REFERENCES ledger (seq),
  PRIMARY KEY (run, nonconformance),
  FOREIGN KEY (run, nonconformance) REFERENCES hold (run, nonconformance)
) STRICT;

-- What somebody does so that a nonconformance does not happen again; due is a day such as 2026-05-14.
CREATE TABLE action (
  run            TEXT NOT NULL,
  nonconformance TEXT NOT NULL,
  action         TEXT NOT NULL,
  owner          TEXT NOT NULL REFERENCES person (id),
  due            TEXT NOT NULL,
  person         TEXT NOT NULL,
  seq            INTEGER NOT NULL UNIQUE REFERENCES ledger (seq),
  PRIMARY KEY (run, nonconformance, action),
  FOREIGN KEY (run, nonconformance) REFERENCES hold (run, nonconformance)
) STRICT;

CREATE TABLE action_closed (
  run            TEXT NOT NULL,
  nonconformance TEXT NOT NULL,
  action         TEXT NOT NULL,
  person         TEXT NOT NULL,
  seq            INTEGER NOT NULL UNIQUE REFERENCES ledger (seq),
  PRIMARY KEY (run, nonconformance, action),
  FOREIGN KEY (run, nonconformance, action) REFERENCES action (run, nonconformance, action)
) STRICT;

-- Nonconformances that a second person closed.
CREATE TABLE hold_closed (
  run            TEXT NOT NULL,
  nonconformance TEXT NOT NULL,
  person         TEXT NOT NULL REFERENCES person (id),
  seq            INTEGER NOT NULL UNIQUE REFERENCES ledger (seq),
  PRIMARY KEY (run, nonconformance),
  FOREIGN KEY (run, nonconformance) REFERENCES hold_decided (run, nonconformance)
) STRICT;

-- A run handed to another worker, and the taker's own signature for it.
CREATE TABLE handed_over (
  run   TEXT NOT NULL REFERENCES run (id),
  giver TEXT NOT NULL REFERENCES person (id),
  taker TEXT NOT NULL REFERENCES person (id),
  seq   INTEGER PRIMARY KEY REFERENCES ledger (seq),
  CHECK (giver <> taker),
  UNIQUE (run, seq, taker)
) STRICT;

CREATE TABLE taken_over (
  run    TEXT NOT NULL,
  handed INTEGER NOT NULL UNIQUE,
  person TEXT NOT NULL REFERENCES person (id),
  seq    INTEGER PRIMARY KEY REFERENCES ledger (seq),
  FOREIGN KEY (run, handed, person) REFERENCES handed_over (run, seq, taker)
) STRICT;

CREATE TABLE run_end (
  run    TEXT NOT NULL REFERENCES run (id),
  kind   TEXT NOT NULL CHECK (kind IN ('completed', 'released', 'abandoned')),
  person TEXT NOT NULL,
  seq    INTEGER NOT NULL UNIQUE REFERENCES ledger (seq),
  PRIMARY KEY (run, kind)
) STRICT;

-- Every run that a checklist's run verifies: all those of its subject. Pending are those that had
-- not ended when the subject was last verified.
CREATE VIEW verified AS
SELECT r.id AS checklist, v.id AS run, v.seq AS seq, v.started AS started,
  NOT EXISTS (SELECT 1 FROM run_end e WHERE e.run = v.id AND e.seq < r.verified_before) AS pending
FROM run r
JOIN run n ON n.id = r.verifies
JOIN run v ON v.document = +n.document AND v.subject_key = +n.subject_key
-- A checklist's run has the subject of what it verifies. The plus signs make SQLite look, from a run,
-- for the checklists of its subject, few or none, and not for every run that the subject ever had.
WHERE r.verifies <> '' AND r.subject_key = v.subject_key;

-- Where each run stands, as lists show it: the fold of its events.
CREATE TABLE run_state (
  run      TEXT NOT NULL PRIMARY KEY REFERENCES run (id),
  state    TEXT NOT NULL,
  last_seq INTEGER NOT NULL REFERENCES ledger (seq),
  last     INTEGER NOT NULL,
  ended    INTEGER,
  answered INTEGER NOT NULL,
  steps    INTEGER NOT NULL,
  waiting  INTEGER NOT NULL,
  holds    INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  -- Completed, and to be released by a second person before it may leave.
  to_release INTEGER NOT NULL CHECK (to_release IN (0, 1)),
  -- The work is over, and a second person's check is missing.
  unchecked  INTEGER NOT NULL CHECK (unchecked IN (0, 1))
) STRICT;
CREATE INDEX run_state_state ON run_state (state);
CREATE INDEX run_state_to_release ON run_state (run) WHERE to_release = 1;
CREATE INDEX run_state_unchecked ON run_state (run) WHERE unchecked = 1;
CREATE INDEX run_state_reworked ON run_state (run) WHERE attempts > 1;

-- What came of steps, as far as everybody may know it: nothing that a blind check withholds, so that
-- no list can be asked for it. Steps that merely went well have no row.
CREATE TABLE run_mark (
  run  TEXT NOT NULL REFERENCES run (id),
  step TEXT NOT NULL,
  mark TEXT NOT NULL,
  PRIMARY KEY (run, step, mark)
) STRICT, WITHOUT ROWID;
CREATE INDEX run_mark_of ON run_mark (mark, step);

-- Entries that were handed to check and lack a counting check.
CREATE TABLE waiting (
  run     TEXT NOT NULL REFERENCES run (id),
  step    TEXT NOT NULL,
  unit    INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
  entry   INTEGER NOT NULL,
  policy  TEXT NOT NULL,
  doer    TEXT NOT NULL,
  handed  INTEGER NOT NULL,
  -- Why it is checked once more, empty for the first time; and how often somebody could not.
  again   TEXT NOT NULL,
  tried   INTEGER NOT NULL,
  seq     INTEGER NOT NULL,
  PRIMARY KEY (run, step, unit, attempt, entry)
) STRICT, WITHOUT ROWID;

-- Search: code, title and text of what a row of the library shows; rowid is document.number.
CREATE VIRTUAL TABLE search USING fts5 (
  code, title, body,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '1 2 3'
);

-- Its words, for one that is nowhere and may be another mistyped.
CREATE VIRTUAL TABLE search_word USING fts5vocab (search, row);

-- What was written about runs, as far as everybody may know it; rowid is run.seq.
CREATE VIRTUAL TABLE record_search USING fts5 (
  words,
  tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE record_word USING fts5vocab (record_search, row);

-- Four eyes ----------------------------------------------------------------------------------
-- The words after "tarkka:" are for ever: the program turns them into sentences.

CREATE TRIGGER ledger_next BEFORE INSERT ON ledger BEGIN
  SELECT CASE
    WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM ledger)
      THEN RAISE(ABORT, 'tarkka:sequence')
    WHEN NEW.prev IS NOT coalesce((SELECT hash FROM ledger ORDER BY seq DESC LIMIT 1), zeroblob(32))
      THEN RAISE(ABORT, 'tarkka:previous')
  END;
END;

CREATE TRIGGER signature_rules BEFORE INSERT ON signature BEGIN
  SELECT CASE
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND active = 1)
      THEN RAISE(ABORT, 'tarkka:not-active')
    WHEN NOT EXISTS (SELECT 1 FROM credential WHERE id = NEW.credential AND person = NEW.person)
      THEN RAISE(ABORT, 'tarkka:foreign-credential')
    WHEN EXISTS (SELECT 1 FROM credential WHERE id = NEW.credential AND one_time = 1)
      THEN RAISE(ABORT, 'tarkka:one-time-credential')
    WHEN EXISTS (SELECT 1 FROM credential later JOIN credential used ON used.id = NEW.credential
        WHERE later.person = NEW.person AND later.seq > used.seq)
      THEN RAISE(ABORT, 'tarkka:old-credential')
  END;
END;

-- The PINs of the sample's people are published: where a shop has people of its own, these work on
-- the sample alone.
CREATE TRIGGER badge_rules BEFORE INSERT ON badge
  WHEN EXISTS (SELECT 1 FROM badge WHERE hash = NEW.hash AND person <> NEW.person)
  BEGIN SELECT RAISE(ABORT, 'tarkka:badge-in-use'); END;
CREATE TRIGGER badge_changed BEFORE UPDATE ON badge
  WHEN EXISTS (SELECT 1 FROM badge WHERE hash = NEW.hash AND person <> OLD.person)
  BEGIN SELECT RAISE(ABORT, 'tarkka:badge-in-use'); END;

CREATE TRIGGER approvals_set_rules BEFORE INSERT ON approvals_set BEGIN
  SELECT CASE
    WHEN NEW.person GLOB 'sample-*' AND NEW.document NOT GLOB 'sample-*'
        AND EXISTS (SELECT 1 FROM person WHERE id NOT GLOB 'sample-*')
      THEN RAISE(ABORT, 'tarkka:sample-person')
    WHEN NOT EXISTS (SELECT 1 FROM signature
        WHERE seq = NEW.seq AND person = NEW.person AND meaning = 'decided')
      THEN RAISE(ABORT, 'tarkka:not-signed')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND active = 1
        AND instr(roles, 'owner'))
      THEN RAISE(ABORT, 'tarkka:role-needed')
  END;
END;

CREATE TRIGGER submitted_rules BEFORE INSERT ON submitted BEGIN
  SELECT CASE
    WHEN NEW.author GLOB 'sample-*' AND NEW.document NOT GLOB 'sample-*'
        AND EXISTS (SELECT 1 FROM person WHERE id NOT GLOB 'sample-*')
      THEN RAISE(ABORT, 'tarkka:sample-person')
    WHEN NOT EXISTS (SELECT 1 FROM signature
        WHERE seq = NEW.seq AND person = NEW.author AND meaning = 'authored')
      THEN RAISE(ABORT, 'tarkka:not-signed')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.author AND active = 1
        AND (instr(roles, 'author') OR instr(roles, 'owner')))
      THEN RAISE(ABORT, 'tarkka:role-needed')
    WHEN NEW.approvals IS NOT coalesce((SELECT approvals FROM approvals_set
        WHERE document = NEW.document ORDER BY seq DESC LIMIT 1), 1)
      THEN RAISE(ABORT, 'tarkka:approvals')
    -- The code that is taken is the code of what is submitted.
    WHEN NOT EXISTS (SELECT 1 FROM frozen f
        JOIN code c ON c.key = f.code_key AND c.document = NEW.document WHERE f.hash = NEW.hash)
      THEN RAISE(ABORT, 'tarkka:other-code')
  END;
END;

CREATE TRIGGER approved_rules BEFORE INSERT ON approved BEGIN
  SELECT CASE
    WHEN NEW.person GLOB 'sample-*' AND NEW.document NOT GLOB 'sample-*'
        AND EXISTS (SELECT 1 FROM person WHERE id NOT GLOB 'sample-*')
      THEN RAISE(ABORT, 'tarkka:sample-person')
    WHEN NOT EXISTS (SELECT 1 FROM signature
        WHERE seq = NEW.seq AND person = NEW.person AND meaning = 'approved')
      THEN RAISE(ABORT, 'tarkka:not-signed')
    WHEN NOT EXISTS (SELECT 1 FROM written WHERE seq = NEW.submission AND person = NEW.author)
      THEN RAISE(ABORT, 'tarkka:not-submitted')
    WHEN EXISTS (SELECT 1 FROM written WHERE seq = NEW.submission AND person = NEW.person)
        AND (NEW.alone IS NOT 1 OR (SELECT count(*) FROM person WHERE active = 1) <> 1)
      THEN RAISE(ABORT, 'tarkka:author-approves')
    WHEN NOT EXISTS (SELECT 1 FROM written WHERE seq = NEW.submission AND person = NEW.person)
        AND NEW.alone IS NOT 0
      THEN RAISE(ABORT, 'tarkka:not-alone')
    -- Whoever was added, or given a PIN by an author, while it is in review is the author's hand.
    WHEN EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND seq > NEW.submission)
      THEN RAISE(ABORT, 'tarkka:added-during-review')
    WHEN EXISTS (SELECT 1 FROM credential c
        JOIN written w ON w.seq = NEW.submission AND w.person = c.issued_by
        WHERE c.person = NEW.person AND c.issued_by <> NEW.person AND c.seq > NEW.submission)
      THEN RAISE(ABORT, 'tarkka:credential-from-author')
    WHEN NEW.submission IS NOT (SELECT max(seq) FROM submitted
        WHERE document = NEW.document AND revision = NEW.revision AND hash = NEW.hash
          AND author = NEW.author)
      THEN RAISE(ABORT, 'tarkka:not-submitted')
    WHEN EXISTS (SELECT 1 FROM sent_back WHERE submission = NEW.submission)
      THEN RAISE(ABORT, 'tarkka:not-submitted')
    WHEN (SELECT state FROM revision WHERE document = NEW.document AND number = NEW.revision)
        IS NOT 'inReview'
      THEN RAISE(ABORT, 'tarkka:not-submitted')
    WHEN NEW.due < NEW.at THEN RAISE(ABORT, 'tarkka:effective-before-approval')
    -- From when it is in force, says whoever approves last.
    WHEN NEW.due > NEW.at AND NEW.alone = 0
        AND (SELECT count(*) FROM approved WHERE submission = NEW.submission) + 1
          < (SELECT approvals FROM submitted WHERE seq = NEW.submission)
      THEN RAISE(ABORT, 'tarkka:approvals')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND active = 1
        AND (instr(roles, 'author') OR instr(roles, 'owner')))
      THEN RAISE(ABORT, 'tarkka:role-needed')
  END;
END;

-- What is sent back is in review; what is called back is approved and not in force yet.
CREATE TRIGGER sent_back_rules BEFORE INSERT ON sent_back BEGIN
  SELECT CASE
    WHEN NEW.person GLOB 'sample-*' AND NEW.document NOT GLOB 'sample-*'
        AND EXISTS (SELECT 1 FROM person WHERE id NOT GLOB 'sample-*')
      THEN RAISE(ABORT, 'tarkka:sample-person')
    WHEN NOT EXISTS (SELECT 1 FROM signature
        WHERE seq = NEW.seq AND person = NEW.person AND meaning = 'decided')
      THEN RAISE(ABORT, 'tarkka:not-signed')
    WHEN (SELECT length(body) FROM ledger WHERE seq = NEW.seq) IS NOT 0 AND NOT EXISTS (SELECT 1
        FROM (SELECT iif(length(body) > 0, CAST(body AS TEXT), '{}') AS said
            FROM ledger WHERE seq = NEW.seq) JOIN blob b ON b.hash = said ->> '$.event.reason.blob'
        WHERE trim(CAST(b.bytes AS TEXT), char(9, 10, 13, 32)) <> '')
      THEN RAISE(ABORT, 'tarkka:reason-missing')
    WHEN NEW.submission IS NOT (SELECT max(seq) FROM submitted
        WHERE document = NEW.document AND revision = NEW.revision AND hash = NEW.hash)
      THEN RAISE(ABORT, 'tarkka:not-submitted')
    WHEN NEW.called_back = 0 AND NOT EXISTS (SELECT 1 FROM revision
        WHERE document = NEW.document AND number = NEW.revision AND state = 'inReview')
      THEN RAISE(ABORT, 'tarkka:not-submitted')
    WHEN NEW.called_back = 1 AND NOT EXISTS (SELECT 1 FROM revision
        WHERE document = NEW.document AND number = NEW.revision AND state = 'approved'
          AND due > NEW.at)
      THEN RAISE(ABORT, 'tarkka:not-waiting')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND active = 1
        AND (instr(roles, 'author') OR instr(roles, 'owner')))
      THEN RAISE(ABORT, 'tarkka:role-needed')
  END;
END;

-- A setting is what its event says; the head of the shop's paper and whether the sample is there are
-- an owner's.
CREATE TRIGGER setting_new BEFORE INSERT ON setting BEGIN
  SELECT CASE
    WHEN (SELECT length(body) FROM ledger WHERE seq = NEW.seq) IS NOT 0 AND NOT EXISTS (SELECT 1
        FROM (SELECT iif(length(body) > 0, CAST(body AS TEXT), '{}') AS said
            FROM ledger WHERE seq = NEW.seq)
        WHERE said ->> '$.type' = 'created' AND NEW.name = 'shop'
            AND coalesce(said ->> '$.event.shop', '') = NEW.value
          OR said ->> '$.type' = 'setting-changed'
            AND said ->> '$.event.name' = NEW.name
            AND coalesce(said ->> '$.event.value', '') = NEW.value
            AND (NOT (NEW.name GLOB 'paper-*' OR NEW.name = 'sample' AND NEW.value = 'removed')
              OR EXISTS (SELECT 1 FROM person WHERE id = said ->> '$.person' AND active = 1
                AND instr(roles, 'owner'))))
      THEN RAISE(ABORT, 'tarkka:not-recorded')
  END;
END;
CREATE TRIGGER setting_change BEFORE UPDATE ON setting BEGIN
  SELECT CASE
    WHEN (SELECT length(body) FROM ledger WHERE seq = NEW.seq) IS NOT 0 AND NOT EXISTS (SELECT 1
        FROM (SELECT iif(length(body) > 0, CAST(body AS TEXT), '{}') AS said
            FROM ledger WHERE seq = NEW.seq)
        WHERE said ->> '$.type' = 'created' AND NEW.name = 'shop'
            AND coalesce(said ->> '$.event.shop', '') = NEW.value
          OR said ->> '$.type' = 'setting-changed'
            AND said ->> '$.event.name' = NEW.name
            AND coalesce(said ->> '$.event.value', '') = NEW.value
            AND (NOT (NEW.name GLOB 'paper-*' OR NEW.name = 'sample' AND NEW.value = 'removed')
              OR EXISTS (SELECT 1 FROM person WHERE id = said ->> '$.person' AND active = 1
                AND instr(roles, 'owner'))))
      THEN RAISE(ABORT, 'tarkka:not-recorded')
  END;
END;

CREATE TRIGGER comment_rules BEFORE INSERT ON comment BEGIN
  SELECT CASE
    WHEN NEW.person GLOB 'sample-*' AND NEW.document NOT GLOB 'sample-*'
        AND EXISTS (SELECT 1 FROM person WHERE id NOT GLOB 'sample-*')
      THEN RAISE(ABORT, 'tarkka:sample-person')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND active = 1)
      THEN RAISE(ABORT, 'tarkka:not-active')
    WHEN NOT EXISTS (SELECT 1 FROM revision WHERE document = NEW.document
        AND number = NEW.revision AND hash = NEW.hash AND state = 'inReview')
      THEN RAISE(ABORT, 'tarkka:not-submitted')
  END;
END;

-- An author, an owner or whoever wrote a comment resolves it, once until it is opened again.
CREATE TRIGGER comment_said_rules BEFORE INSERT ON comment_said BEGIN
  SELECT CASE
    WHEN NEW.person GLOB 'sample-*' AND EXISTS (SELECT 1 FROM comment
          WHERE id = NEW.comment AND document NOT GLOB 'sample-*')
        AND EXISTS (SELECT 1 FROM person WHERE id NOT GLOB 'sample-*')
      THEN RAISE(ABORT, 'tarkka:sample-person')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND active = 1)
      THEN RAISE(ABORT, 'tarkka:not-active')
    WHEN (SELECT length(body) FROM ledger WHERE seq = NEW.seq) IS NOT 0 AND NOT EXISTS (SELECT 1
        FROM (SELECT iif(length(body) > 0, CAST(body AS TEXT), '{}') AS said
            FROM ledger WHERE seq = NEW.seq) JOIN comment c ON c.id = NEW.comment
        WHERE said ->> '$.event.document' = c.document AND said ->> '$.event.revision' = c.revision
          AND said ->> '$.event.content' = c.hash)
      THEN RAISE(ABORT, 'tarkka:unknown-comment')
    WHEN (NEW.kind = 'written') IS NOT (SELECT seq = NEW.seq FROM comment WHERE id = NEW.comment)
      THEN RAISE(ABORT, 'tarkka:unknown-comment')
    WHEN NEW.kind IN ('resolved', 'reopened')
        AND (NEW.kind = 'reopened') IS NOT coalesce((SELECT kind = 'resolved' FROM comment_said
          WHERE comment = NEW.comment AND kind IN ('resolved', 'reopened')
          ORDER BY seq DESC LIMIT 1), 0)
      THEN RAISE(ABORT, 'tarkka:unknown-comment')
    WHEN NEW.kind IN ('resolved', 'reopened')
        AND NOT EXISTS (SELECT 1 FROM comment WHERE id = NEW.comment AND person = NEW.person)
        AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person
          AND (instr(roles, 'author') OR instr(roles, 'owner')))
      THEN RAISE(ABORT, 'tarkka:role-needed')
  END;
END;

CREATE TRIGGER translation_rules BEFORE INSERT ON translation BEGIN
  SELECT CASE
    WHEN NEW.person GLOB 'sample-*' AND NEW.document NOT GLOB 'sample-*'
        AND EXISTS (SELECT 1 FROM person WHERE id NOT GLOB 'sample-*')
      THEN RAISE(ABORT, 'tarkka:sample-person')
    WHEN NOT EXISTS (SELECT 1 FROM signature
        WHERE seq = NEW.seq AND person = NEW.person AND meaning = 'approved')
      THEN RAISE(ABORT, 'tarkka:not-signed')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND active = 1
        AND (instr(roles, 'author') OR instr(roles, 'owner')))
      THEN RAISE(ABORT, 'tarkka:role-needed')
    WHEN NOT EXISTS (SELECT 1 FROM submitted WHERE document = NEW.document
        AND revision = NEW.revision AND hash = NEW.content)
      THEN RAISE(ABORT, 'tarkka:not-submitted')
    -- A translation that nobody wrote would let its translator approve it.
    WHEN NOT EXISTS (SELECT 1 FROM translator WHERE seq = NEW.seq)
      THEN RAISE(ABORT, 'tarkka:not-submitted')
    WHEN EXISTS (SELECT 1 FROM translator WHERE seq = NEW.seq AND person = NEW.person)
        AND (NEW.alone IS NOT 1 OR (SELECT count(*) FROM person WHERE active = 1) <> 1)
      THEN RAISE(ABORT, 'tarkka:translator-approves')
    WHEN NOT EXISTS (SELECT 1 FROM translator WHERE seq = NEW.seq AND person = NEW.person)
        AND NEW.alone IS NOT 0
      THEN RAISE(ABORT, 'tarkka:not-alone')
  END;
END;

CREATE TRIGGER translation_read_rules BEFORE INSERT ON translation_read BEGIN
  SELECT CASE
    WHEN NOT EXISTS (SELECT 1 FROM translation t JOIN run r ON r.hash = t.content
        WHERE r.id = NEW.run AND t.hash = NEW.hash AND t.language = NEW.language)
      THEN RAISE(ABORT, 'tarkka:unknown-translation')
  END;
END;

CREATE TRIGGER revision_new BEFORE INSERT ON revision WHEN NEW.state <> 'inReview' BEGIN
  SELECT RAISE(ABORT, 'tarkka:not-submitted');
END;

CREATE TRIGGER revision_delete BEFORE DELETE ON revision BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

-- A revision goes from state to state as document control says, and by no other way.
CREATE TRIGGER revision_change BEFORE UPDATE ON revision BEGIN
  SELECT CASE
    WHEN NEW.document <> OLD.document OR NEW.number <> OLD.number
      THEN RAISE(ABORT, 'tarkka:append-only')
    -- How it comes into force, the next rule says.
    WHEN NEW.state NOT IN (OLD.state, 'effective') AND (OLD.state || '>' || NEW.state) NOT IN (
        'draft>inReview', 'inReview>draft', 'inReview>approved', 'approved>draft',
        'effective>superseded', 'effective>withdrawn')
      THEN RAISE(ABORT, 'tarkka:not-approved')
    -- What was submitted changes with a new submission only.
    WHEN OLD.state <> 'draft' AND (NEW.hash <> OLD.hash OR NEW.author <> OLD.author
        OR NEW.change_summary <> OLD.change_summary OR NEW.read_again <> OLD.read_again
        OR NEW.submitted <> OLD.submitted)
      THEN RAISE(ABORT, 'tarkka:append-only')
    -- What was approved, and from when, stays so while it stands.
    WHEN OLD.state IN ('approved', 'effective', 'superseded', 'withdrawn')
        AND (NEW.approved IS NOT OLD.approved OR NEW.approver IS NOT OLD.approver)
      THEN RAISE(ABORT, 'tarkka:append-only')
    WHEN OLD.state IN ('effective', 'superseded', 'withdrawn')
        AND (NEW.effective IS NOT OLD.effective OR NEW.due IS NOT OLD.due)
      THEN RAISE(ABORT, 'tarkka:append-only')
  END;
END;

CREATE TRIGGER revision_effective_only_approved BEFORE UPDATE ON revision
WHEN NEW.state IN ('approved', 'effective') BEGIN
  SELECT CASE
    WHEN NOT EXISTS (SELECT 1 FROM submitted s
        WHERE s.seq = (SELECT max(seq) FROM submitted
            WHERE document = NEW.document AND revision = NEW.number)
          AND s.hash = NEW.hash
          AND (EXISTS (SELECT 1 FROM approved WHERE submission = s.seq AND alone = 1)
            OR (SELECT count(*) FROM approved WHERE submission = s.seq) >= s.approvals))
      THEN RAISE(ABORT, 'tarkka:not-approved')
    WHEN NEW.state = 'effective' AND OLD.state = 'approved' AND OLD.due IS NOT NULL
        AND (NEW.due IS NOT OLD.due OR NEW.effective IS NOT OLD.due)
      THEN RAISE(ABORT, 'tarkka:not-due')
    -- What has no later day is in force from its approval on, in the same breath.
    WHEN NEW.state = 'effective' AND OLD.state = 'approved' AND OLD.due IS NULL
        AND NEW.effective IS NOT OLD.approved
      THEN RAISE(ABORT, 'tarkka:not-approved')
    WHEN NEW.state = 'effective' AND OLD.state NOT IN ('approved', 'effective')
      THEN RAISE(ABORT, 'tarkka:not-approved')
  END;
END;

-- What is in force gives way to what is approved and due, and to nothing else.
CREATE TRIGGER revision_superseded BEFORE UPDATE ON revision WHEN NEW.state = 'superseded' BEGIN
  SELECT CASE
    WHEN OLD.state <> 'effective' THEN RAISE(ABORT, 'tarkka:not-effective')
    WHEN NOT EXISTS (SELECT 1 FROM revision n WHERE n.document = NEW.document
        AND n.number > NEW.number AND n.state = 'approved'
        AND (n.due IS NULL OR n.due <= NEW.changed))
      THEN RAISE(ABORT, 'tarkka:not-approved')
  END;
END;

CREATE TRIGGER revision_withdrawn BEFORE UPDATE ON revision WHEN NEW.state = 'withdrawn' BEGIN
  SELECT CASE
    WHEN OLD.state <> 'effective' THEN RAISE(ABORT, 'tarkka:not-effective')
    WHEN EXISTS (SELECT 1 FROM revision WHERE document = NEW.document AND state = 'approved')
      THEN RAISE(ABORT, 'tarkka:waiting')
    WHEN NOT EXISTS (SELECT 1 FROM signature s JOIN person p ON p.id = s.person
        WHERE s.seq = (SELECT max(seq) FROM ledger) AND s.meaning = 'decided')
      THEN RAISE(ABORT, 'tarkka:not-signed')
    WHEN NOT EXISTS (SELECT 1 FROM signature s JOIN person p ON p.id = s.person
        WHERE s.seq = (SELECT max(seq) FROM ledger) AND p.active = 1 AND instr(p.roles, 'owner'))
      THEN RAISE(ABORT, 'tarkka:role-needed')
    WHEN (SELECT length(body) FROM ledger WHERE seq = (SELECT max(seq) FROM ledger)) IS NOT 0 AND NOT EXISTS (SELECT 1
        FROM (SELECT iif(length(body) > 0, CAST(body AS TEXT), '{}') AS said
            FROM ledger WHERE seq = (SELECT max(seq) FROM ledger)) JOIN blob b ON b.hash = said ->> '$.event.reason.blob'
        WHERE trim(CAST(b.bytes AS TEXT), char(9, 10, 13, 32)) <> '')
      THEN RAISE(ABORT, 'tarkka:reason-missing')
  END;
END;

CREATE TRIGGER revision_reviewed BEFORE UPDATE ON revision
WHEN NEW.reviewed IS NOT NULL AND NEW.reviewed IS NOT OLD.reviewed BEGIN
  SELECT CASE
    WHEN NEW.state <> 'effective' THEN RAISE(ABORT, 'tarkka:not-effective')
    WHEN NOT EXISTS (SELECT 1 FROM signature
        WHERE seq = (SELECT max(seq) FROM ledger) AND meaning = 'decided')
      THEN RAISE(ABORT, 'tarkka:not-signed')
    WHEN NOT EXISTS (SELECT 1 FROM signature s JOIN person p ON p.id = s.person
        WHERE s.seq = (SELECT max(seq) FROM ledger) AND p.active = 1
          AND (instr(p.roles, 'author') OR instr(p.roles, 'owner')))
      THEN RAISE(ABORT, 'tarkka:role-needed')
  END;
END;

CREATE TRIGGER readers_named_rules BEFORE INSERT ON readers_named BEGIN
  SELECT CASE
    WHEN NEW.person GLOB 'sample-*' AND NEW.document NOT GLOB 'sample-*'
        AND EXISTS (SELECT 1 FROM person WHERE id NOT GLOB 'sample-*')
      THEN RAISE(ABORT, 'tarkka:sample-person')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND active = 1
        AND (instr(roles, 'author') OR instr(roles, 'owner')))
      THEN RAISE(ABORT, 'tarkka:role-needed')
  END;
END;

CREATE TRIGGER acknowledged_rules BEFORE INSERT ON acknowledged BEGIN
  SELECT CASE
    WHEN NEW.person GLOB 'sample-*' AND NEW.document NOT GLOB 'sample-*'
        AND EXISTS (SELECT 1 FROM person WHERE id NOT GLOB 'sample-*')
      THEN RAISE(ABORT, 'tarkka:sample-person')
    WHEN NOT EXISTS (SELECT 1 FROM signature
        WHERE seq = NEW.seq AND person = NEW.person AND meaning = 'acknowledged')
      THEN RAISE(ABORT, 'tarkka:not-signed')
    WHEN NOT EXISTS (SELECT 1 FROM revision WHERE document = NEW.document
        AND number = NEW.revision AND hash = NEW.hash AND state = 'effective')
      THEN RAISE(ABORT, 'tarkka:not-effective')
    WHEN EXISTS (SELECT 1 FROM revision WHERE document = NEW.document AND state = 'approved'
        AND due <= NEW.at)
      THEN RAISE(ABORT, 'tarkka:not-effective')
    WHEN NEW.translation IS NOT NULL AND NOT EXISTS (SELECT 1 FROM translation
        WHERE content = NEW.hash AND hash = NEW.translation)
      THEN RAISE(ABORT, 'tarkka:unknown-translation')
  END;
END;

-- A manual is what its newest event of the ledger says, part by part, and changes by nothing else.
-- Verification makes projections again beside a ledger whose bodies are empty: it has read them.
CREATE TRIGGER manual_rules BEFORE INSERT ON manual BEGIN
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM manual WHERE id = NEW.id)
      THEN RAISE(ABORT, 'tarkka:exists')
    WHEN (SELECT length(body) FROM ledger WHERE seq = NEW.seq) IS NOT 0 AND NOT EXISTS (SELECT 1
        FROM (SELECT iif(length(body) > 0, CAST(body AS TEXT), '{}') AS said
            FROM ledger WHERE seq = NEW.seq)
        WHERE said ->> '$.type' = iif(NEW.removed, 'manual-removed', 'manual-kept')
          AND said ->> '$.person' = NEW.person
          AND said ->> '$.event.manual' = NEW.id
          AND coalesce(said ->> '$.event.title', '') = NEW.title
          AND coalesce(said ->> '$.event.introduction', '') = NEW.introduction)
      THEN RAISE(ABORT, 'tarkka:not-recorded')
    WHEN NEW.person GLOB 'sample-*' AND NEW.id NOT GLOB 'sample-*'
        AND EXISTS (SELECT 1 FROM person WHERE id NOT GLOB 'sample-*')
      THEN RAISE(ABORT, 'tarkka:sample-person')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND active = 1
        AND (instr(roles, 'author') OR instr(roles, 'owner')))
      THEN RAISE(ABORT, 'tarkka:role-needed')
  END;
END;

CREATE TRIGGER manual_change BEFORE UPDATE ON manual BEGIN
  SELECT RAISE(ABORT, 'tarkka:not-recorded');
END;

-- It goes only to be written anew by an event that was just recorded.
CREATE TRIGGER manual_gone BEFORE DELETE ON manual
WHEN (SELECT length(body) FROM ledger ORDER BY seq DESC LIMIT 1) IS NOT 0 AND NOT EXISTS (SELECT 1
    FROM (SELECT seq, iif(length(body) > 0, CAST(body AS TEXT), '{}') AS said
        FROM ledger ORDER BY seq DESC LIMIT 1)
    WHERE seq > OLD.seq
      AND said ->> '$.type' IN ('manual-kept', 'manual-removed')
      AND said ->> '$.event.manual' = OLD.id) BEGIN
  SELECT RAISE(ABORT, 'tarkka:not-recorded');
END;

-- What was never submitted can be deleted, and a manual must not name what is gone.
CREATE TRIGGER manual_part_rules BEFORE INSERT ON manual_part BEGIN
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM manual_part WHERE manual = NEW.manual
        AND (position = NEW.position OR document = NEW.document))
      THEN RAISE(ABORT, 'tarkka:exists')
    WHEN NEW.document IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM submitted WHERE document = NEW.document)
      THEN RAISE(ABORT, 'tarkka:never-submitted')
    WHEN (SELECT length(l.body) FROM manual m JOIN ledger l ON l.seq = m.seq
          WHERE m.id = NEW.manual) IS NOT 0 AND NOT EXISTS (SELECT 1
        FROM (SELECT json_extract(iif(length(l.body) > 0, CAST(l.body AS TEXT), '{}'),
              '$.event.parts[' || (NEW.position - 1) || ']') AS part
            FROM manual m JOIN ledger l ON l.seq = m.seq WHERE m.id = NEW.manual)
        WHERE nullif(part ->> '$.heading', '') IS NEW.heading
          AND nullif(part ->> '$.of', '') IS NEW.document)
      THEN RAISE(ABORT, 'tarkka:not-recorded')
  END;
END;

CREATE TRIGGER manual_part_change BEFORE UPDATE ON manual_part BEGIN
  SELECT RAISE(ABORT, 'tarkka:not-recorded');
END;

-- With its manual, which is then gone already.
CREATE TRIGGER manual_part_gone BEFORE DELETE ON manual_part
WHEN EXISTS (SELECT 1 FROM manual WHERE id = OLD.manual) BEGIN
  SELECT RAISE(ABORT, 'tarkka:not-recorded');
END;

-- A sheet is what its event of the ledger says; copies are counted without a gap.
CREATE TRIGGER sheet_rules BEFORE INSERT ON sheet BEGIN
  SELECT CASE
    WHEN (SELECT length(body) FROM ledger WHERE seq = NEW.seq) IS NOT 0 AND NOT EXISTS (SELECT 1
        FROM (SELECT iif(length(body) > 0, CAST(body AS TEXT), '{}') AS said
            FROM ledger WHERE seq = NEW.seq)
        WHERE said ->> '$.type' = 'printed'
          AND said ->> '$.person' = NEW.person
          AND said ->> '$.event.sheet' = NEW.id
          AND said ->> '$.event.what' = NEW.what
          AND coalesce(said ->> '$.event.which', '') = NEW.which
          AND said ->> '$.event.as.run' IS NEW.run
          AND said ->> '$.event.layout' IS NEW.layout
          AND said ->> '$.event.copy.of' IS NEW.copy_of
          AND said ->> '$.event.copy.number' IS NEW.copy
          AND said ->> '$.event.part.pages' IS NEW.part
          AND said ->> '$.event.part.of' IS NEW.part_of)
      THEN RAISE(ABORT, 'tarkka:not-recorded')
    -- A command prints in nobody's name.
    WHEN NEW.person <> 'tarkka' AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person)
      THEN RAISE(ABORT, 'tarkka:not-active')
    WHEN NEW.copy <> 1 + coalesce(
        (SELECT max(copy) FROM sheet WHERE copy_of = NEW.copy_of), 0)
      THEN RAISE(ABORT, 'tarkka:copy-number')
  END;
END;
CREATE TRIGGER sheet_once BEFORE INSERT ON sheet
WHEN EXISTS (SELECT 1 FROM sheet WHERE id = NEW.id OR seq = NEW.seq
  OR copy_of = NEW.copy_of AND copy = NEW.copy) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER sheet_update BEFORE UPDATE ON sheet BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER sheet_delete BEFORE DELETE ON sheet BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

-- A controlled copy is of what is in force; whatever was due by then is settled before it.
CREATE TRIGGER sheet_of_rules BEFORE INSERT ON sheet_of BEGIN
  SELECT CASE
    WHEN (SELECT length(l.body) FROM sheet s JOIN ledger l ON l.seq = s.seq
          WHERE s.id = NEW.sheet) IS NOT 0 AND NOT EXISTS (SELECT 1
        FROM (SELECT iif(length(l.body) > 0, CAST(l.body AS TEXT), '{}') AS said
            FROM sheet s JOIN ledger l ON l.seq = s.seq WHERE s.id = NEW.sheet)
        WHERE (said ->> '$.event.as.document' = NEW.document
            AND said ->> '$.event.as.revision' = NEW.revision)
          OR EXISTS (SELECT 1 FROM json_each(said, '$.event.holds') one
            WHERE one.value ->> '$.document' = NEW.document
              AND one.value ->> '$.revision' = NEW.revision))
      THEN RAISE(ABORT, 'tarkka:not-recorded')
    WHEN (SELECT copy FROM sheet WHERE id = NEW.sheet) IS NOT NULL AND NOT EXISTS (SELECT 1
        FROM revision WHERE document = NEW.document AND number = NEW.revision
          AND state = 'effective')
      THEN RAISE(ABORT, 'tarkka:copy-revision')
  END;
END;
CREATE TRIGGER sheet_of_once BEFORE INSERT ON sheet_of
WHEN EXISTS (SELECT 1 FROM sheet_of
  WHERE sheet = NEW.sheet AND document = NEW.document AND revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER sheet_of_update BEFORE UPDATE ON sheet_of BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER sheet_of_delete BEFORE DELETE ON sheet_of BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

-- Whoever is active says what became of a sheet; that it came back, a command may say as well, to
-- which nobody signs in.
CREATE TRIGGER sheet_end_rules BEFORE INSERT ON sheet_end BEGIN
  SELECT CASE
    WHEN NOT EXISTS (SELECT 1 FROM sheet WHERE id = NEW.sheet)
      THEN RAISE(ABORT, 'tarkka:unknown-sheet')
    WHEN NEW.state = 'returned' AND (SELECT state FROM sheet_end
        WHERE sheet = NEW.sheet ORDER BY seq DESC LIMIT 1) = 'void'
      THEN RAISE(ABORT, 'tarkka:sheet-void')
    WHEN (SELECT length(body) FROM ledger WHERE seq = NEW.seq) IS NOT 0 AND NOT EXISTS (SELECT 1
        FROM (SELECT iif(length(body) > 0, CAST(body AS TEXT), '{}') AS said
            FROM ledger WHERE seq = NEW.seq)
        WHERE said ->> '$.type' = CASE NEW.state
            WHEN 'void' THEN 'sheet-voided'
            WHEN 'returned' THEN 'sheet-returned'
            ELSE 'sheet-out-again' END
          AND said ->> '$.person' = NEW.person
          AND said ->> '$.event.sheet' = NEW.sheet)
      THEN RAISE(ABORT, 'tarkka:not-recorded')
    WHEN NEW.person GLOB 'sample-*'
        AND EXISTS (SELECT 1 FROM person WHERE id NOT GLOB 'sample-*')
        AND NOT EXISTS (SELECT 1 FROM sheet_of
          WHERE sheet = NEW.sheet AND document GLOB 'sample-*')
      THEN RAISE(ABORT, 'tarkka:sample-person')
    WHEN NOT (NEW.person = 'tarkka' AND NEW.state = 'returned')
        AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND active = 1)
      THEN RAISE(ABORT, 'tarkka:not-active')
  END;
END;
CREATE TRIGGER sheet_end_once BEFORE INSERT ON sheet_end
WHEN EXISTS (SELECT 1 FROM sheet_end WHERE seq = NEW.seq)
  OR coalesce((SELECT state FROM sheet_end
    WHERE sheet = NEW.sheet ORDER BY seq DESC LIMIT 1), 'out') = NEW.state BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER sheet_end_update BEFORE UPDATE ON sheet_end BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER sheet_end_delete BEFORE DELETE ON sheet_end BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER layout_once BEFORE INSERT ON layout
WHEN EXISTS (SELECT 1 FROM layout WHERE hash = NEW.hash) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER layout_update BEFORE UPDATE ON layout BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER layout_delete BEFORE DELETE ON layout BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER run_rules BEFORE INSERT ON run BEGIN
  SELECT CASE
    WHEN NEW.person GLOB 'sample-*'
        AND (NEW.id NOT GLOB 'sample-*' OR NEW.verifies <> '' AND NEW.verifies NOT GLOB 'sample-*')
        AND EXISTS (SELECT 1 FROM person WHERE id NOT GLOB 'sample-*')
      THEN RAISE(ABORT, 'tarkka:sample-person')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND active = 1)
      THEN RAISE(ABORT, 'tarkka:not-active')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person
        AND (instr(roles, 'worker') OR instr(roles, 'checker') OR instr(roles, 'owner')))
      THEN RAISE(ABORT, 'tarkka:role-needed')
    WHEN NOT EXISTS (SELECT 1 FROM revision WHERE document = NEW.document
        AND number = NEW.revision AND hash = NEW.hash AND state = 'effective')
      THEN RAISE(ABORT, 'tarkka:not-effective')
    WHEN EXISTS (SELECT 1 FROM revision WHERE document = NEW.document AND state = 'approved'
        AND due <= NEW.started)
      THEN RAISE(ABORT, 'tarkka:not-effective')
    WHEN EXISTS (SELECT 1 FROM frozen WHERE hash = NEW.hash AND kind = 'policy')
      THEN RAISE(ABORT, 'tarkka:policy-not-run')
    WHEN NEW.verifies <> '' AND (SELECT verifies FROM frozen WHERE hash = NEW.hash) = ''
      THEN RAISE(ABORT, 'tarkka:unknown-run')
    WHEN (SELECT verifies FROM frozen WHERE hash = NEW.hash) <> '' AND NOT EXISTS (SELECT 1
        FROM frozen f JOIN code c ON c.key = f.verifies_key JOIN run v ON v.document = c.document
        WHERE f.hash = NEW.hash AND v.id = NEW.verifies AND v.subject_key = NEW.subject_key
          AND NOT EXISTS (SELECT 1 FROM run_end WHERE run = v.id AND kind = 'abandoned'))
      THEN RAISE(ABORT, 'tarkka:verified-run-missing')
    WHEN NEW.verified_before > 0 AND NEW.verified_before > coalesce((SELECT max(e.seq)
        FROM run d JOIN run_end e ON e.run = d.id AND e.kind = 'completed'
        WHERE d.document = NEW.document AND d.subject_key = NEW.subject_key), 0)
      THEN RAISE(ABORT, 'tarkka:verified-run-missing')
  END;
END;

-- What holds for whatever is done to a run.
CREATE TRIGGER run_event_rules BEFORE INSERT ON run_event BEGIN
  SELECT CASE
    WHEN NEW.type NOT IN ('released', 'action-assigned', 'action-closed', 'nonconformance-closed')
        AND EXISTS (SELECT 1 FROM run_end WHERE run = NEW.run)
        -- A run that was abandoned on hold leaves something to decide.
        AND NOT (NEW.type IN ('nonconformance-raised', 'disposition-decided', 'hold-released')
          AND EXISTS (SELECT 1 FROM run_end WHERE run = NEW.run AND kind = 'abandoned'))
      THEN RAISE(ABORT, 'tarkka:run-ended')
    WHEN NEW.person GLOB 'sample-*' AND NEW.run NOT GLOB 'sample-*'
        AND EXISTS (SELECT 1 FROM person WHERE id NOT GLOB 'sample-*')
      THEN RAISE(ABORT, 'tarkka:sample-person')
    -- Whoever made what is verified has no part in judging it but to say something.
    WHEN NEW.type NOT IN ('note-added', 'action-closed') AND EXISTS (SELECT 1
        FROM verified v CROSS JOIN performed p ON p.run = v.run
        WHERE v.checklist = NEW.run AND p.person = NEW.person)
      THEN RAISE(ABORT, 'tarkka:contributed-to-verified')
    WHEN NEW.type NOT IN ('note-added', 'action-closed', 'run-started') AND EXISTS (SELECT 1
        FROM verified v JOIN person w ON w.id = NEW.person AND w.seq > v.seq
        WHERE v.checklist = NEW.run AND v.pending)
      THEN RAISE(ABORT, 'tarkka:added-during-run')
    WHEN NEW.type NOT IN ('note-added', 'action-closed', 'run-started') AND EXISTS (SELECT 1 FROM verified v
        JOIN credential c ON c.person = NEW.person AND c.seq > v.seq AND c.issued_by <> NEW.person
        CROSS JOIN performed p ON p.run = v.run AND p.person = c.issued_by
        WHERE v.checklist = NEW.run AND v.pending)
      THEN RAISE(ABORT, 'tarkka:credential-from-contributor')
  END;
END;

CREATE TRIGGER performed_rules BEFORE INSERT ON performed BEGIN
  SELECT CASE
    WHEN NEW.person GLOB 'sample-*' AND NEW.run NOT GLOB 'sample-*'
        AND EXISTS (SELECT 1 FROM person WHERE id NOT GLOB 'sample-*')
      THEN RAISE(ABORT, 'tarkka:sample-person')
    WHEN EXISTS (SELECT 1 FROM run_end WHERE run = NEW.run) THEN RAISE(ABORT, 'tarkka:run-ended')
    WHEN NEW.unit <> 0 AND (NOT EXISTS (SELECT 1 FROM unit WHERE run = NEW.run AND unit = NEW.unit)
        OR EXISTS (SELECT 1 FROM unit_removed WHERE run = NEW.run AND unit = NEW.unit))
      THEN RAISE(ABORT, 'tarkka:unknown-unit')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND active = 1)
      THEN RAISE(ABORT, 'tarkka:not-active')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person
        AND (instr(roles, 'worker') OR instr(roles, 'checker') OR instr(roles, 'owner')))
      THEN RAISE(ABORT, 'tarkka:role-needed')
    WHEN EXISTS (SELECT 1 FROM checked
        WHERE person = NEW.person AND run = NEW.run AND attempt = NEW.attempt)
      THEN RAISE(ABORT, 'tarkka:checked-it')
    -- CROSS, so that the few linked runs are asked and not all that the person ever did.
    WHEN EXISTS (SELECT 1 FROM verified v CROSS JOIN performed p ON p.run = v.run
        WHERE v.checklist = NEW.run AND p.person = NEW.person)
      THEN RAISE(ABORT, 'tarkka:contributed-to-verified')
    WHEN EXISTS (SELECT 1 FROM verified v JOIN person w ON w.id = NEW.person AND w.seq > v.seq
        WHERE v.checklist = NEW.run AND v.pending)
      THEN RAISE(ABORT, 'tarkka:added-during-run')
    WHEN EXISTS (SELECT 1 FROM verified v
        JOIN credential c ON c.person = NEW.person AND c.seq > v.seq AND c.issued_by <> NEW.person
        CROSS JOIN performed p ON p.run = v.run AND p.person = c.issued_by
        WHERE v.checklist = NEW.run AND v.pending)
      THEN RAISE(ABORT, 'tarkka:credential-from-contributor')
    WHEN EXISTS (SELECT 1 FROM verified v CROSS JOIN performed p ON p.run = v.checklist
        WHERE v.run = NEW.run AND p.person = NEW.person)
      THEN RAISE(ABORT, 'tarkka:verifies-it')
    WHEN EXISTS (SELECT 1 FROM verified v CROSS JOIN checked c ON c.run = v.checklist
        WHERE v.run = NEW.run AND c.person = NEW.person)
      THEN RAISE(ABORT, 'tarkka:verifies-it')
  END;
END;

CREATE TRIGGER checked_rules BEFORE INSERT ON checked BEGIN
  SELECT CASE
    WHEN NEW.person GLOB 'sample-*' AND NEW.run NOT GLOB 'sample-*'
        AND EXISTS (SELECT 1 FROM person WHERE id NOT GLOB 'sample-*')
      THEN RAISE(ABORT, 'tarkka:sample-person')
    WHEN NEW.person = NEW.doer THEN RAISE(ABORT, 'tarkka:same-person')
    WHEN EXISTS (SELECT 1 FROM run_end WHERE run = NEW.run) THEN RAISE(ABORT, 'tarkka:run-ended')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND active = 1)
      THEN RAISE(ABORT, 'tarkka:not-active')
    WHEN NOT EXISTS (SELECT 1 FROM signature WHERE seq = NEW.seq AND person = NEW.person
        AND meaning IN ('checked', 'witnessed'))
      THEN RAISE(ABORT, 'tarkka:not-signed')
    WHEN EXISTS (SELECT 1 FROM performed
        WHERE run = NEW.run AND attempt = NEW.attempt AND person = NEW.person)
      THEN RAISE(ABORT, 'tarkka:contributed')
    WHEN EXISTS (SELECT 1 FROM verified v CROSS JOIN performed p ON p.run = v.run
        WHERE v.checklist = NEW.run AND p.person = NEW.person)
      THEN RAISE(ABORT, 'tarkka:contributed-to-verified')
    WHEN EXISTS (SELECT 1 FROM verified v JOIN person w ON w.id = NEW.person AND w.seq > v.seq
        WHERE v.checklist = NEW.run AND v.pending)
      THEN RAISE(ABORT, 'tarkka:added-during-run')
    WHEN EXISTS (SELECT 1 FROM verified v
        JOIN credential c ON c.person = NEW.person AND c.seq > v.seq AND c.issued_by <> NEW.person
        CROSS JOIN performed p ON p.run = v.run AND p.person = c.issued_by
        WHERE v.checklist = NEW.run AND v.pending)
      THEN RAISE(ABORT, 'tarkka:credential-from-contributor')
    WHEN EXISTS (SELECT 1 FROM person w JOIN run r ON r.id = NEW.run
        WHERE w.id = NEW.person AND w.seq > r.seq)
      THEN RAISE(ABORT, 'tarkka:added-during-run')
    WHEN EXISTS (SELECT 1 FROM credential c JOIN run r ON r.id = NEW.run
        WHERE c.person = NEW.person AND c.seq > r.seq AND c.issued_by <> NEW.person
          AND EXISTS (SELECT 1 FROM performed p WHERE p.run = r.id AND p.person = c.issued_by))
      THEN RAISE(ABORT, 'tarkka:credential-from-contributor')
    WHEN NOT EXISTS (SELECT 1 FROM performed WHERE run = NEW.run AND step = NEW.step
        AND unit = NEW.unit AND attempt = NEW.attempt AND entry = NEW.entry)
      THEN RAISE(ABORT, 'tarkka:unknown-entry')
    WHEN NOT EXISTS (SELECT 1 FROM performed WHERE run = NEW.run AND step = NEW.step
        AND unit = NEW.unit AND attempt = NEW.attempt AND entry = NEW.entry
        AND person = NEW.doer)
      THEN RAISE(ABORT, 'tarkka:false-doer')
    WHEN NOT EXISTS (SELECT 1 FROM performed WHERE run = NEW.run AND step = NEW.step
        AND unit = NEW.unit AND attempt = NEW.attempt AND entry = NEW.entry
        AND person = NEW.doer AND content = NEW.content)
      THEN RAISE(ABORT, 'tarkka:changed-content')
    WHEN EXISTS (SELECT 1 FROM void WHERE run = NEW.run AND step = NEW.step
        AND unit = NEW.unit AND attempt = NEW.attempt AND entry = NEW.entry)
      THEN RAISE(ABORT, 'tarkka:superseded-entry')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person
        AND (instr(roles, 'checker') OR instr(roles, 'owner')))
      THEN RAISE(ABORT, 'tarkka:role-needed')
    -- Both results were shown to whoever differed, so they measure blind no more in this attempt.
    -- Only where it was decided that both measure again do they, and not that same entry.
    WHEN NEW.outcome IN ('agrees', 'differs') AND EXISTS (SELECT 1 FROM checked c
        WHERE c.run = NEW.run AND c.step = NEW.step AND c.unit = NEW.unit
          AND c.attempt = NEW.attempt AND c.person = NEW.person AND c.outcome = 'differs'
          AND (c.entry = NEW.entry OR NOT EXISTS (SELECT 1 FROM hold h JOIN hold_decided d
            ON d.run = h.run AND d.nonconformance = h.nonconformance
            WHERE h.run = c.run AND h.step = c.step AND h.unit = c.unit
              AND h.attempt = c.attempt AND h.entry = c.entry
              AND d.disposition = 'measureAgain')))
      THEN RAISE(ABORT, 'tarkka:result-was-shown')
    WHEN NEW.outcome IN ('agrees', 'differs') AND EXISTS (SELECT 1 FROM shown
        WHERE run = NEW.run AND step = NEW.step AND unit = NEW.unit AND attempt = NEW.attempt
          AND person = NEW.person)
      THEN RAISE(ABORT, 'tarkka:result-was-shown')
    -- A blind result is independent once: whoever measured there before knows what to expect.
    WHEN NEW.independent = 1 AND (NEW.outcome NOT IN ('agrees', 'differs')
        OR EXISTS (SELECT 1 FROM checked WHERE run = NEW.run AND step = NEW.step
          AND unit = NEW.unit AND person = NEW.person))
      THEN RAISE(ABORT, 'tarkka:not-independent')
  END;
END;

CREATE TRIGGER sample_drawn_rules BEFORE INSERT ON sample_drawn BEGIN
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM run_end WHERE run = NEW.run) THEN RAISE(ABORT, 'tarkka:run-ended')
    -- A sample is not drawn anew when what it shows is known.
    WHEN EXISTS (SELECT 1 FROM unit u JOIN performed p ON p.run = u.run AND p.unit = u.unit
        WHERE u.run = NEW.run AND u.section = NEW.section)
      THEN RAISE(ABORT, 'tarkka:already-answered')
    -- Nor is a smaller one drawn: what was drawn before goes first, and by that leaves no check.
    WHEN EXISTS (SELECT 1 FROM unit u WHERE u.run = NEW.run AND u.section = NEW.section
        AND NOT EXISTS (SELECT 1 FROM unit_removed d WHERE d.run = u.run AND d.unit = u.unit))
      THEN RAISE(ABORT, 'tarkka:unknown-unit')
  END;
END;

CREATE TRIGGER unit_rules BEFORE INSERT ON unit BEGIN
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM run_end WHERE run = NEW.run) THEN RAISE(ABORT, 'tarkka:run-ended')
    WHEN NOT EXISTS (SELECT 1 FROM sample_drawn WHERE run = NEW.run AND section = NEW.section)
      THEN RAISE(ABORT, 'tarkka:not-repeated')
  END;
END;

-- A piece that nothing was ever entered for goes without more; one that has entries, withdrawn ones
-- too, only with a signature, and where a check was required of it, with that of a second person.
CREATE TRIGGER unit_removed_rules BEFORE INSERT ON unit_removed BEGIN
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM run_end WHERE run = NEW.run) THEN RAISE(ABORT, 'tarkka:run-ended')
    WHEN NOT EXISTS (SELECT 1 FROM unit WHERE run = NEW.run AND unit = NEW.unit)
      THEN RAISE(ABORT, 'tarkka:unknown-unit')
    WHEN EXISTS (SELECT 1 FROM performed p WHERE p.run = NEW.run AND p.unit = NEW.unit)
        AND NOT EXISTS (SELECT 1 FROM signature WHERE seq = NEW.seq AND person = NEW.person
          AND (meaning = 'checked' OR meaning = 'performed' AND NOT EXISTS (SELECT 1
            FROM required_check r WHERE r.run = NEW.run AND r.unit = NEW.unit)))
      THEN RAISE(ABORT, 'tarkka:not-signed')
    WHEN EXISTS (SELECT 1 FROM required_check r WHERE r.run = NEW.run AND r.unit = NEW.unit)
        AND EXISTS (SELECT 1 FROM performed p WHERE p.run = NEW.run AND p.unit = NEW.unit
          AND p.person = NEW.person)
      THEN RAISE(ABORT, 'tarkka:same-person')
    WHEN EXISTS (SELECT 1 FROM required_check r WHERE r.run = NEW.run AND r.unit = NEW.unit)
        AND EXISTS (SELECT 1 FROM performed p JOIN performed q ON q.run = p.run
            AND q.attempt = p.attempt AND q.person = NEW.person
          WHERE p.run = NEW.run AND p.unit = NEW.unit)
      THEN RAISE(ABORT, 'tarkka:contributed')
    -- The verdict on its lot would tell a blind result that nobody checked: what stands for it, and
    -- what was entered last though it was taken back. What is made anew or gone is measured no more.
    WHEN (SELECT d.acceptance FROM unit u JOIN sample_drawn d ON d.run = u.run
          AND d.section = u.section WHERE u.run = NEW.run AND u.unit = NEW.unit
          ORDER BY d.seq DESC LIMIT 1) >= 0
        AND EXISTS (SELECT 1 FROM performed p JOIN required_check r ON r.run = p.run
            AND r.step = p.step AND r.unit = p.unit AND r.policy = 'blind'
          WHERE p.run = NEW.run AND p.unit = NEW.unit AND p.not_applicable = 0
            AND (NOT EXISTS (SELECT 1 FROM void v WHERE v.run = p.run AND v.step = p.step
                AND v.unit = p.unit AND v.attempt = p.attempt AND v.entry = p.entry)
              OR NOT EXISTS (SELECT 1 FROM performed l WHERE l.run = p.run AND l.step = p.step
                AND l.unit = p.unit AND l.seq > p.seq))
            AND NOT EXISTS (SELECT 1 FROM checked c WHERE c.run = p.run AND c.step = p.step
              AND c.unit = p.unit AND c.attempt = p.attempt AND c.entry = p.entry
              AND c.outcome IN ('agrees', 'witnessed', 'passed'))
            AND NOT EXISTS (SELECT 1 FROM hold h JOIN hold_decided d ON d.run = h.run
                AND d.nonconformance = h.nonconformance
                AND d.disposition IN ('rework', 'scrap', 'return')
              WHERE h.run = p.run AND h.step = p.step AND h.unit = p.unit
                AND h.attempt = p.attempt AND h.entry = p.entry))
      THEN RAISE(ABORT, 'tarkka:blind-unchecked')
  END;
END;

CREATE TRIGGER lot_judged_rules BEFORE INSERT ON lot_judged BEGIN
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM run_end WHERE run = NEW.run) THEN RAISE(ABORT, 'tarkka:run-ended')
    WHEN NOT EXISTS (SELECT 1 FROM sample_drawn WHERE run = NEW.run AND section = NEW.section)
      THEN RAISE(ABORT, 'tarkka:not-repeated')
    -- Accepted is what has no more nonconforming pieces than the plan allows, and nothing else.
    WHEN NEW.accepted IS NOT (NEW.nonconforming <= (SELECT d.acceptance FROM sample_drawn d
        WHERE d.run = NEW.run AND d.section = NEW.section ORDER BY d.seq DESC LIMIT 1))
      THEN RAISE(ABORT, 'tarkka:lot-not-judged')
  END;
END;

CREATE TRIGGER shown_rules BEFORE INSERT ON shown BEGIN
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM run_end WHERE run = NEW.run) THEN RAISE(ABORT, 'tarkka:run-ended')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND active = 1)
      THEN RAISE(ABORT, 'tarkka:not-active')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person
        AND (instr(roles, 'author') OR instr(roles, 'owner')))
      THEN RAISE(ABORT, 'tarkka:role-needed')
  END;
END;

CREATE TRIGGER void_rules BEFORE INSERT ON void
WHEN EXISTS (SELECT 1 FROM run_end WHERE run = NEW.run) BEGIN
  SELECT RAISE(ABORT, 'tarkka:run-ended');
END;

CREATE TRIGGER hold_rules BEFORE INSERT ON hold BEGIN
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM run_end WHERE run = NEW.run) THEN RAISE(ABORT, 'tarkka:run-ended')
    WHEN NEW.cause = 'raised' AND NOT EXISTS (SELECT 1 FROM run_event e
        JOIN person p ON p.id = e.person AND p.roles <> '' WHERE e.seq = NEW.seq)
      THEN RAISE(ABORT, 'tarkka:role-needed')
  END;
END;

CREATE TRIGGER attempt_start_rules BEFORE INSERT ON attempt_start
WHEN EXISTS (SELECT 1 FROM run_end WHERE run = NEW.run) BEGIN
  SELECT RAISE(ABORT, 'tarkka:run-ended');
END;

CREATE TRIGGER required_check_rules BEFORE INSERT ON required_check
WHEN EXISTS (SELECT 1 FROM run_end WHERE run = NEW.run) BEGIN
  SELECT RAISE(ABORT, 'tarkka:run-ended');
END;

-- Only what stands under a condition in the approved wording can be hidden by one, and somebody signs.
CREATE TRIGGER condition_not_met_rules BEFORE INSERT ON condition_not_met BEGIN
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM run_end WHERE run = NEW.run) THEN RAISE(ABORT, 'tarkka:run-ended')
    WHEN NOT EXISTS (SELECT 1 FROM required_check WHERE run = NEW.run AND step = NEW.step
        AND unit = NEW.unit AND conditional = 1)
      THEN RAISE(ABORT, 'tarkka:not-conditional')
    WHEN NOT EXISTS (SELECT 1 FROM signature WHERE seq = NEW.seq AND person = NEW.person)
      THEN RAISE(ABORT, 'tarkka:not-signed')
  END;
END;

CREATE TRIGGER condition_because_rules BEFORE INSERT ON condition_because
WHEN EXISTS (SELECT 1 FROM void WHERE run = NEW.run AND step = NEW.step AND unit = NEW.unit
  AND attempt = NEW.attempt AND entry = NEW.entry) BEGIN
  SELECT RAISE(ABORT, 'tarkka:superseded-entry');
END;

CREATE TRIGGER hold_decided_rules BEFORE INSERT ON hold_decided BEGIN
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM run_end WHERE run = NEW.run
        AND (kind <> 'abandoned' OR NEW.disposition IN ('rework', 'measureAgain')))
      THEN RAISE(ABORT, 'tarkka:run-ended')
    WHEN NEW.disposition = 'useAsIs' AND (SELECT count(*) FROM person WHERE active = 1) <> 1
        AND EXISTS (SELECT 1 FROM hold h JOIN performed p ON p.run = h.run AND p.person = NEW.person
          WHERE h.run = NEW.run AND h.nonconformance = NEW.nonconformance AND (h.entry = 0
            OR p.step = h.step AND p.unit = h.unit AND p.attempt = h.attempt))
      THEN RAISE(ABORT, 'tarkka:own-concession')
    WHEN NEW.disposition = 'measureAgain' AND NOT EXISTS (SELECT 1 FROM hold h
        JOIN checked c ON c.run = h.run AND c.step = h.step AND c.unit = h.unit
          AND c.attempt = h.attempt AND c.entry = h.entry AND c.outcome = 'differs'
        WHERE h.run = NEW.run AND h.nonconformance = NEW.nonconformance
          AND h.cause = 'resultsDiffer' AND NOT EXISTS (SELECT 1 FROM checked g
            WHERE g.run = h.run AND g.step = h.step AND g.unit = h.unit
              AND g.attempt = h.attempt AND g.entry = h.entry AND g.outcome = 'agrees'))
      THEN RAISE(ABORT, 'tarkka:no-difference')
    -- Only the typing was wrong: the entry is corrected, and the correction stands and holds nothing.
    WHEN NEW.disposition = 'enteredWrongly' AND NOT EXISTS (SELECT 1 FROM hold h
        JOIN void c ON c.run = h.run AND c.step = h.step AND c.unit = h.unit
          AND c.attempt = h.attempt AND c.entry >= h.entry AND c.cause = 'corrected'
        JOIN performed p ON p.run = c.run AND p.step = c.step AND p.unit = c.unit
          AND p.attempt = c.attempt AND p.entry = c.entry + 1 AND p.not_applicable = 0
        WHERE h.run = NEW.run AND h.nonconformance = NEW.nonconformance AND h.entry > 0
          AND NOT EXISTS (SELECT 1 FROM void v WHERE v.run = p.run AND v.step = p.step
            AND v.unit = p.unit AND v.attempt = p.attempt AND v.entry = p.entry)
          AND NOT EXISTS (SELECT 1 FROM performed q WHERE q.run = p.run AND q.step = p.step
            AND q.unit = p.unit AND q.seq > p.seq)
          AND NOT EXISTS (SELECT 1 FROM hold b WHERE b.run = p.run AND b.step = p.step
            AND b.unit = p.unit AND b.attempt = p.attempt AND b.entry = p.entry))
      THEN RAISE(ABORT, 'tarkka:not-corrected')
    WHEN NEW.disposition = 'enteredWrongly' AND EXISTS (SELECT 1 FROM hold h
        JOIN performed p ON p.run = h.run AND p.step = h.step AND p.unit = h.unit
          AND p.attempt = h.attempt AND p.person = NEW.person
        WHERE h.run = NEW.run AND h.nonconformance = NEW.nonconformance)
      THEN RAISE(ABORT, 'tarkka:own-correction')
    WHEN NEW.disposition = 'enteredWrongly' AND EXISTS (SELECT 1 FROM person w
        JOIN run r ON r.id = NEW.run WHERE w.id = NEW.person AND w.seq > r.seq)
      THEN RAISE(ABORT, 'tarkka:added-during-run')
    WHEN NEW.disposition = 'enteredWrongly' AND EXISTS (SELECT 1 FROM credential c
        JOIN run r ON r.id = NEW.run
        WHERE c.person = NEW.person AND c.seq > r.seq AND c.issued_by <> NEW.person
          AND EXISTS (SELECT 1 FROM performed p WHERE p.run = r.id AND p.person = c.issued_by))
      THEN RAISE(ABORT, 'tarkka:credential-from-contributor')
    -- What lets no fault stand is decided by whoever works or checks, anything else by an author.
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND (instr(roles, 'owner')
        OR CASE NEW.disposition WHEN 'rework' THEN instr(roles, 'worker')
          WHEN 'measureAgain' THEN instr(roles, 'worker') OR instr(roles, 'checker')
          WHEN 'enteredWrongly' THEN instr(roles, 'checker') OR instr(roles, 'author')
          ELSE instr(roles, 'author') END))
      THEN RAISE(ABORT, 'tarkka:role-needed')
    WHEN NOT EXISTS (SELECT 1 FROM signature
        WHERE seq = NEW.seq AND person = NEW.person AND meaning = 'decided')
      THEN RAISE(ABORT, 'tarkka:not-signed')
  END;
END;

CREATE TRIGGER action_rules BEFORE INSERT ON action BEGIN
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM hold_closed
        WHERE run = NEW.run AND nonconformance = NEW.nonconformance)
      THEN RAISE(ABORT, 'tarkka:nonconformance-closed')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.owner AND active = 1)
      THEN RAISE(ABORT, 'tarkka:not-active')
    WHEN NOT EXISTS (SELECT 1 FROM signature
        WHERE seq = NEW.seq AND person = NEW.person AND meaning = 'decided')
      THEN RAISE(ABORT, 'tarkka:not-signed')
  END;
END;

CREATE TRIGGER action_closed_rules BEFORE INSERT ON action_closed BEGIN
  SELECT CASE
    WHEN NOT EXISTS (SELECT 1 FROM action WHERE run = NEW.run
        AND nonconformance = NEW.nonconformance AND action = NEW.action)
      THEN RAISE(ABORT, 'tarkka:unknown-action')
    WHEN NOT EXISTS (SELECT 1 FROM signature
        WHERE seq = NEW.seq AND person = NEW.person AND meaning = 'decided')
      THEN RAISE(ABORT, 'tarkka:not-signed')
  END;
END;

CREATE TRIGGER hold_closed_rules BEFORE INSERT ON hold_closed BEGIN
  SELECT CASE
    WHEN NOT EXISTS (SELECT 1 FROM hold_decided
        WHERE run = NEW.run AND nonconformance = NEW.nonconformance)
      THEN RAISE(ABORT, 'tarkka:on-hold')
    WHEN EXISTS (SELECT 1 FROM hold_decided WHERE run = NEW.run
        AND nonconformance = NEW.nonconformance AND person = NEW.person)
      THEN RAISE(ABORT, 'tarkka:same-person')
    WHEN EXISTS (SELECT 1 FROM action a WHERE a.run = NEW.run
        AND a.nonconformance = NEW.nonconformance
        AND NOT EXISTS (SELECT 1 FROM action_closed c WHERE c.run = a.run
          AND c.nonconformance = a.nonconformance AND c.action = a.action))
      THEN RAISE(ABORT, 'tarkka:action-open')
    WHEN NOT EXISTS (SELECT 1 FROM signature
        WHERE seq = NEW.seq AND person = NEW.person AND meaning = 'decided')
      THEN RAISE(ABORT, 'tarkka:not-signed')
  END;
END;

CREATE TRIGGER handed_over_rules BEFORE INSERT ON handed_over BEGIN
  SELECT CASE
    WHEN NEW.giver = NEW.taker THEN RAISE(ABORT, 'tarkka:same-person')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.taker AND active = 1)
      THEN RAISE(ABORT, 'tarkka:not-active')
    WHEN NOT EXISTS (SELECT 1 FROM signature WHERE seq = NEW.seq AND person = NEW.giver
        AND meaning = 'performed')
      THEN RAISE(ABORT, 'tarkka:not-signed')
  END;
END;

CREATE TRIGGER taken_over_rules BEFORE INSERT ON taken_over BEGIN
  SELECT CASE
    WHEN NOT EXISTS (SELECT 1 FROM handed_over
        WHERE run = NEW.run AND seq = NEW.handed AND taker = NEW.person)
      THEN RAISE(ABORT, 'tarkka:not-handed-to-them')
    WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person
        AND (instr(roles, 'worker') OR instr(roles, 'checker') OR instr(roles, 'owner')))
      THEN RAISE(ABORT, 'tarkka:role-needed')
    WHEN NOT EXISTS (SELECT 1 FROM signature WHERE seq = NEW.seq AND person = NEW.person
        AND meaning = 'performed')
      THEN RAISE(ABORT, 'tarkka:not-signed')
  END;
END;

CREATE TRIGGER run_end_rules BEFORE INSERT ON run_end BEGIN
  SELECT CASE
    WHEN NEW.person GLOB 'sample-*' AND NEW.run NOT GLOB 'sample-*'
        AND EXISTS (SELECT 1 FROM person WHERE id NOT GLOB 'sample-*')
      THEN RAISE(ABORT, 'tarkka:sample-person')
    WHEN NEW.kind = 'released' AND NOT EXISTS (SELECT 1 FROM run_end
        WHERE run = NEW.run AND kind = 'completed')
      THEN RAISE(ABORT, 'tarkka:not-completed')
    WHEN NEW.kind <> 'released' AND EXISTS (SELECT 1 FROM run_end WHERE run = NEW.run)
      THEN RAISE(ABORT, 'tarkka:run-ended')
    WHEN NEW.kind = 'completed' AND EXISTS (SELECT 1 FROM hold h WHERE h.run = NEW.run
        AND NOT EXISTS (SELECT 1 FROM hold_decided d
          WHERE d.run = h.run AND d.nonconformance = h.nonconformance))
      THEN RAISE(ABORT, 'tarkka:on-hold')
    -- What was looked at before it leaves is what leaves, piece by piece.
    WHEN NEW.kind = 'completed' AND EXISTS (SELECT 1 FROM required_check r
        JOIN (SELECT seq FROM performed WHERE run = NEW.run AND step <> 'final-check'
          UNION ALL SELECT seq FROM unit WHERE run = NEW.run
          UNION ALL SELECT seq FROM unit_removed WHERE run = NEW.run) p
        WHERE r.run = NEW.run AND r.step = 'final-check'
          AND p.seq > (SELECT max(f.seq) FROM performed f WHERE f.run = r.run
            AND f.step = r.step AND NOT EXISTS (SELECT 1 FROM void v WHERE v.run = f.run
              AND v.step = f.step AND v.unit = f.unit AND v.attempt = f.attempt
              AND v.entry = f.entry)))
      THEN RAISE(ABORT, 'tarkka:final-check-old')
    WHEN NEW.kind = 'completed' AND EXISTS (SELECT 1 FROM performed p
        WHERE p.run = NEW.run AND p.not_applicable = 1
          AND NOT EXISTS (SELECT 1 FROM void v WHERE v.run = p.run AND v.step = p.step
            AND v.unit = p.unit AND v.attempt = p.attempt AND v.entry = p.entry)
          AND NOT EXISTS (SELECT 1 FROM unit_removed d WHERE d.run = p.run AND d.unit = p.unit)
          AND NOT EXISTS (SELECT 1 FROM required_check r WHERE r.run = p.run
            AND r.step = p.step AND r.unit = p.unit))
      THEN RAISE(ABORT, 'tarkka:checks-missing')
    -- A plan wants all its pieces, and a verdict on them; without a plan there is at least one.
    WHEN NEW.kind = 'completed' AND EXISTS (SELECT 1 FROM sample_drawn s WHERE s.run = NEW.run
        AND iif(s.acceptance < 0, 1, s.size) > (SELECT count(*) FROM unit u WHERE u.run = s.run
          AND u.section = s.section AND NOT EXISTS (SELECT 1 FROM unit_removed d
            WHERE d.run = u.run AND d.unit = u.unit))
        AND NOT EXISTS (SELECT 1 FROM sample_drawn t WHERE t.run = s.run
          AND t.section = s.section AND t.seq > s.seq))
      THEN RAISE(ABORT, 'tarkka:sample-too-small')
    WHEN NEW.kind = 'completed' AND EXISTS (SELECT 1 FROM sample_drawn s WHERE s.run = NEW.run
        AND s.acceptance >= 0 AND NOT EXISTS (SELECT 1 FROM lot_judged j WHERE j.run = s.run
          AND j.section = s.section AND j.seq > s.seq)
        AND NOT EXISTS (SELECT 1 FROM sample_drawn t WHERE t.run = s.run
          AND t.section = s.section AND t.seq > s.seq))
      THEN RAISE(ABORT, 'tarkka:lot-not-judged')
    -- A check that was pinned at the start or with a piece that is still in its sample, or asked for
    -- by a not-applicable that still stands, must count for the entry that stands.
    WHEN NEW.kind = 'completed' AND EXISTS (SELECT 1 FROM required_check r WHERE r.run = NEW.run
        AND NOT EXISTS (SELECT 1 FROM unit_removed d WHERE d.run = r.run AND d.unit = r.unit)
        AND (r.seq = (SELECT s.seq FROM run s WHERE s.id = r.run)
          OR r.seq = (SELECT u.seq FROM unit u WHERE u.run = r.run AND u.unit = r.unit)
          OR EXISTS (SELECT 1 FROM required_entry e WHERE e.run = r.run AND e.step = r.step
            AND e.unit = r.unit AND e.required = r.seq AND e.not_applicable = 1))
        AND NOT EXISTS (SELECT 1 FROM required_entry e
          JOIN checked c ON c.run = e.run AND c.step = e.step AND c.unit = e.unit
            AND c.attempt = e.attempt AND c.entry = e.entry AND c.doer = e.person
            AND c.content = e.content AND c.outcome IN ('agrees', 'witnessed', 'passed')
          WHERE e.run = r.run AND e.step = r.step AND e.unit = r.unit AND e.required = r.seq)
        -- Or a condition hid it, as was found with nothing done in between.
        AND NOT EXISTS (SELECT 1 FROM condition_not_met n
          WHERE n.run = r.run AND n.step = r.step AND n.unit = r.unit
            AND NOT EXISTS (SELECT 1 FROM run_event v WHERE v.run = n.run AND v.seq > n.seq
              AND v.seq < NEW.seq AND v.type <> 'condition-not-met')))
      THEN RAISE(ABORT, 'tarkka:checks-missing')
    -- A lot that was refused held the run, before or then, unless all of it was begun again.
    WHEN NEW.kind = 'completed' AND EXISTS (SELECT 1 FROM lot_judged j WHERE j.run = NEW.run
        AND j.accepted = 0
        AND NOT EXISTS (SELECT 1 FROM attempt_start a WHERE a.run = j.run AND a.seq > j.seq)
        AND NOT EXISTS (SELECT 1 FROM hold h LEFT JOIN hold_decided d ON d.run = h.run
            AND d.nonconformance = h.nonconformance
          WHERE h.run = j.run AND h.cause = 'lotNotAccepted' AND (h.seq > j.seq OR d.seq > j.seq)))
      THEN RAISE(ABORT, 'tarkka:lot-not-judged')
    -- Whoever did some of it signs that it is done, now or before with nothing done since.
    WHEN NEW.kind = 'completed' AND NOT EXISTS (SELECT 1 FROM signature s
        WHERE s.seq = NEW.seq AND s.person = NEW.person AND s.meaning = 'performed'
          AND (EXISTS (SELECT 1 FROM run r WHERE r.id = NEW.run AND r.person = s.person)
            OR EXISTS (SELECT 1 FROM performed p WHERE p.run = NEW.run AND p.person = s.person)
            OR EXISTS (SELECT 1 FROM taken_over t WHERE t.run = NEW.run AND t.person = s.person))
          -- Whoever checked the newest attempt and did none of it, or of all of it, did not do it.
          AND NOT EXISTS (SELECT 1 FROM checked c WHERE c.run = NEW.run AND c.person = s.person
            AND NOT EXISTS (SELECT 1 FROM performed p WHERE p.run = c.run AND p.person = c.person
              AND (p.attempt = c.attempt OR c.attempt <> (SELECT ifnull(max(a.attempt), 1)
                FROM attempt_start a WHERE a.run = c.run)))))
        AND NOT EXISTS (SELECT 1 FROM run_event h JOIN signature s ON s.seq = h.seq
          AND s.person = h.person AND s.meaning = 'performed'
          WHERE h.run = NEW.run AND h.type = 'handed-to-check' AND h.finishes = 1
            AND EXISTS (SELECT 1 FROM performed p WHERE p.run = h.run AND p.person = h.person)
            AND NOT EXISTS (SELECT 1 FROM performed p WHERE p.run = h.run AND p.seq > h.seq))
      THEN RAISE(ABORT, 'tarkka:not-signed')
    WHEN NEW.kind = 'released' AND EXISTS (SELECT 1 FROM performed
        WHERE run = NEW.run AND person = NEW.person)
      THEN RAISE(ABORT, 'tarkka:contributed-release')
    -- Nor whoever signed that the work is done.
    WHEN NEW.kind = 'released' AND EXISTS (SELECT 1 FROM run_end e
        JOIN signature s ON s.seq = e.seq AND s.person = NEW.person AND s.meaning = 'performed'
        WHERE e.run = NEW.run AND e.kind = 'completed')
      THEN RAISE(ABORT, 'tarkka:contributed-release')
    WHEN NEW.kind = 'released' AND EXISTS (SELECT 1 FROM person w JOIN run r ON r.id = NEW.run
        WHERE w.id = NEW.person AND w.seq > r.seq)
      THEN RAISE(ABORT, 'tarkka:added-during-run')
    WHEN NEW.kind = 'released' AND EXISTS (SELECT 1 FROM credential c JOIN run r ON r.id = NEW.run
        WHERE c.person = NEW.person AND c.seq > r.seq AND c.issued_by <> NEW.person
          AND EXISTS (SELECT 1 FROM performed p WHERE p.run = r.id AND p.person = c.issued_by))
      THEN RAISE(ABORT, 'tarkka:credential-from-contributor')
    WHEN NOT EXISTS (SELECT 1 FROM signature WHERE seq = NEW.seq AND person = NEW.person
        AND (NEW.kind = 'completed' OR NEW.kind = 'released' AND meaning = 'released'
          OR NEW.kind = 'abandoned' AND meaning = 'decided'))
      THEN RAISE(ABORT, 'tarkka:not-signed')
    WHEN NEW.kind = 'completed' AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person
        AND (instr(roles, 'worker') OR instr(roles, 'checker') OR instr(roles, 'owner')))
        AND EXISTS (SELECT 1 FROM signature WHERE seq = NEW.seq AND meaning = 'performed')
      THEN RAISE(ABORT, 'tarkka:role-needed')
    WHEN NEW.kind = 'abandoned' AND NOT EXISTS (SELECT 1 FROM person
        WHERE id = NEW.person AND roles <> '')
      THEN RAISE(ABORT, 'tarkka:role-needed')
    WHEN NEW.kind = 'released' AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person
        AND (instr(roles, 'checker') OR instr(roles, 'owner')))
      THEN RAISE(ABORT, 'tarkka:role-needed')
  END;
END;

-- Append-only --------------------------------------------------------------------------------
-- INSERT OR REPLACE deletes without a delete trigger unless recursive_triggers is on, so the
-- insert triggers refuse a row that exists under any unique key as well.

CREATE TRIGGER ledger_once BEFORE INSERT ON ledger
WHEN EXISTS (SELECT 1 FROM ledger WHERE seq = NEW.seq
  OR idem = NEW.idem
  OR hash = NEW.hash) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER ledger_update BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER ledger_delete BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER blob_once BEFORE INSERT ON blob
WHEN EXISTS (SELECT 1 FROM blob WHERE hash = NEW.hash) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER blob_update BEFORE UPDATE ON blob BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER blob_delete BEFORE DELETE ON blob BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER frozen_once BEFORE INSERT ON frozen
WHEN EXISTS (SELECT 1 FROM frozen WHERE hash = NEW.hash) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER frozen_update BEFORE UPDATE ON frozen BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER frozen_delete BEFORE DELETE ON frozen BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER frozen_translation_once BEFORE INSERT ON frozen_translation
WHEN EXISTS (SELECT 1 FROM frozen_translation WHERE hash = NEW.hash) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER frozen_translation_update BEFORE UPDATE ON frozen_translation BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER frozen_translation_delete BEFORE DELETE ON frozen_translation BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER translation_once BEFORE INSERT ON translation
WHEN EXISTS (SELECT 1 FROM translation WHERE seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER translation_update BEFORE UPDATE ON translation BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER translation_delete BEFORE DELETE ON translation BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER translator_once BEFORE INSERT ON translator
WHEN EXISTS (SELECT 1 FROM translator WHERE seq = NEW.seq AND person = NEW.person) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER translator_update BEFORE UPDATE ON translator BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER translator_delete BEFORE DELETE ON translator BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER translation_read_once BEFORE INSERT ON translation_read
WHEN EXISTS (SELECT 1 FROM translation_read WHERE seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER translation_read_update BEFORE UPDATE ON translation_read BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER translation_read_delete BEFORE DELETE ON translation_read BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER readers_named_once BEFORE INSERT ON readers_named
WHEN EXISTS (SELECT 1 FROM readers_named WHERE seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER readers_named_update BEFORE UPDATE ON readers_named BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER readers_named_delete BEFORE DELETE ON readers_named BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER reader_once BEFORE INSERT ON reader
WHEN EXISTS (SELECT 1 FROM reader WHERE seq = NEW.seq AND person = NEW.person) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER reader_update BEFORE UPDATE ON reader BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER reader_delete BEFORE DELETE ON reader BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER acknowledged_once BEFORE INSERT ON acknowledged
WHEN EXISTS (SELECT 1 FROM acknowledged WHERE seq = NEW.seq
  OR document = NEW.document AND revision = NEW.revision AND person = NEW.person) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER acknowledged_update BEFORE UPDATE ON acknowledged BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER acknowledged_delete BEFORE DELETE ON acknowledged BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

-- Whoever translated stays a translator for as long as the translation is in work.
CREATE TRIGGER translation_writer_update BEFORE UPDATE ON translation_writer BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER translation_writer_delete BEFORE DELETE ON translation_writer
WHEN EXISTS (SELECT 1 FROM translation_draft
  WHERE document = OLD.document AND language = OLD.language) BEGIN
  SELECT RAISE(ABORT, 'tarkka:append-only');
END;

CREATE TRIGGER media_once BEFORE INSERT ON media
WHEN EXISTS (SELECT 1 FROM media WHERE hash = NEW.hash) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER media_update BEFORE UPDATE ON media BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER media_delete BEFORE DELETE ON media BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER credential_once BEFORE INSERT ON credential
WHEN EXISTS (SELECT 1 FROM credential WHERE id = NEW.id) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER credential_update BEFORE UPDATE ON credential BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER credential_delete BEFORE DELETE ON credential BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER signature_once BEFORE INSERT ON signature
WHEN EXISTS (SELECT 1 FROM signature WHERE seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER signature_update BEFORE UPDATE ON signature BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER signature_delete BEFORE DELETE ON signature BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER code_once BEFORE INSERT ON code
WHEN EXISTS (SELECT 1 FROM code c JOIN document d ON d.id = c.document WHERE c.key = NEW.key
  AND (c.document = NEW.document OR d.sample = 0
    OR NOT EXISTS (SELECT 1 FROM setting WHERE name = 'sample' AND value = 'removed'))) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER code_update BEFORE UPDATE ON code BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER code_delete BEFORE DELETE ON code BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER submitted_once BEFORE INSERT ON submitted
WHEN EXISTS (SELECT 1 FROM submitted WHERE seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER submitted_update BEFORE UPDATE ON submitted BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER submitted_delete BEFORE DELETE ON submitted BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER written_once BEFORE INSERT ON written
WHEN EXISTS (SELECT 1 FROM written WHERE (seq = NEW.seq AND person = NEW.person)) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER written_update BEFORE UPDATE ON written BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER written_delete BEFORE DELETE ON written BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

-- Whoever wrote a draft stays its author for as long as there is a draft.
CREATE TRIGGER draft_writer_update BEFORE UPDATE ON draft_writer BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER draft_writer_delete BEFORE DELETE ON draft_writer
WHEN EXISTS (SELECT 1 FROM draft WHERE document = OLD.document) BEGIN
  SELECT RAISE(ABORT, 'tarkka:append-only');
END;

CREATE TRIGGER approvals_set_once BEFORE INSERT ON approvals_set
WHEN EXISTS (SELECT 1 FROM approvals_set WHERE seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER approvals_set_update BEFORE UPDATE ON approvals_set BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER approvals_set_delete BEFORE DELETE ON approvals_set BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER comment_once BEFORE INSERT ON comment
WHEN EXISTS (SELECT 1 FROM comment WHERE id = NEW.id OR seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER comment_update BEFORE UPDATE ON comment BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER comment_delete BEFORE DELETE ON comment BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER comment_said_once BEFORE INSERT ON comment_said
WHEN EXISTS (SELECT 1 FROM comment_said WHERE seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER comment_said_update BEFORE UPDATE ON comment_said BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER comment_said_delete BEFORE DELETE ON comment_said BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER sent_back_once BEFORE INSERT ON sent_back
WHEN EXISTS (SELECT 1 FROM sent_back WHERE seq = NEW.seq OR submission = NEW.submission) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER sent_back_update BEFORE UPDATE ON sent_back BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER sent_back_delete BEFORE DELETE ON sent_back BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER approved_once BEFORE INSERT ON approved
WHEN EXISTS (SELECT 1 FROM approved WHERE seq = NEW.seq
  OR (submission = NEW.submission AND person = NEW.person)) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER approved_update BEFORE UPDATE ON approved BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER approved_delete BEFORE DELETE ON approved BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER run_once BEFORE INSERT ON run
WHEN EXISTS (SELECT 1 FROM run WHERE id = NEW.id
  OR seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER run_update BEFORE UPDATE ON run BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER run_delete BEFORE DELETE ON run BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER run_event_once BEFORE INSERT ON run_event
WHEN EXISTS (SELECT 1 FROM run_event WHERE seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER run_event_update BEFORE UPDATE ON run_event BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER run_event_delete BEFORE DELETE ON run_event BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER performed_once BEFORE INSERT ON performed
WHEN EXISTS (SELECT 1 FROM performed WHERE (run = NEW.run AND step = NEW.step AND unit = NEW.unit AND attempt = NEW.attempt AND entry = NEW.entry)
  OR seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER performed_update BEFORE UPDATE ON performed BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER performed_delete BEFORE DELETE ON performed BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER checked_once BEFORE INSERT ON checked
WHEN EXISTS (SELECT 1 FROM checked WHERE seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER checked_update BEFORE UPDATE ON checked BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER checked_delete BEFORE DELETE ON checked BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER shown_once BEFORE INSERT ON shown
WHEN EXISTS (SELECT 1 FROM shown WHERE seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER shown_update BEFORE UPDATE ON shown BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER shown_delete BEFORE DELETE ON shown BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER void_once BEFORE INSERT ON void
WHEN EXISTS (SELECT 1 FROM void WHERE (run = NEW.run AND step = NEW.step AND unit = NEW.unit AND attempt = NEW.attempt AND entry = NEW.entry)
  OR seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER void_update BEFORE UPDATE ON void BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER void_delete BEFORE DELETE ON void BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER required_check_once BEFORE INSERT ON required_check
WHEN EXISTS (SELECT 1 FROM required_check WHERE (run = NEW.run AND step = NEW.step AND unit = NEW.unit AND seq = NEW.seq)) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER required_check_update BEFORE UPDATE ON required_check BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER required_check_delete BEFORE DELETE ON required_check BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER condition_not_met_once BEFORE INSERT ON condition_not_met
WHEN EXISTS (SELECT 1 FROM condition_not_met WHERE seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER condition_not_met_update BEFORE UPDATE ON condition_not_met BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER condition_not_met_delete BEFORE DELETE ON condition_not_met BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER condition_because_once BEFORE INSERT ON condition_because
WHEN EXISTS (SELECT 1 FROM condition_because WHERE (seq = NEW.seq AND step = NEW.step AND unit = NEW.unit AND attempt = NEW.attempt AND entry = NEW.entry)) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER condition_because_update BEFORE UPDATE ON condition_because BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER condition_because_delete BEFORE DELETE ON condition_because BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER sample_drawn_once BEFORE INSERT ON sample_drawn
WHEN EXISTS (SELECT 1 FROM sample_drawn WHERE seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER sample_drawn_update BEFORE UPDATE ON sample_drawn BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER sample_drawn_delete BEFORE DELETE ON sample_drawn BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER unit_once BEFORE INSERT ON unit
WHEN EXISTS (SELECT 1 FROM unit WHERE (run = NEW.run AND unit = NEW.unit)) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER unit_update BEFORE UPDATE ON unit BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER unit_delete BEFORE DELETE ON unit BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER unit_removed_once BEFORE INSERT ON unit_removed
WHEN EXISTS (SELECT 1 FROM unit_removed WHERE (run = NEW.run AND unit = NEW.unit)) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER unit_removed_update BEFORE UPDATE ON unit_removed BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER unit_removed_delete BEFORE DELETE ON unit_removed BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER lot_judged_once BEFORE INSERT ON lot_judged
WHEN EXISTS (SELECT 1 FROM lot_judged WHERE seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER lot_judged_update BEFORE UPDATE ON lot_judged BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER lot_judged_delete BEFORE DELETE ON lot_judged BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER attempt_start_once BEFORE INSERT ON attempt_start
WHEN EXISTS (SELECT 1 FROM attempt_start WHERE (run = NEW.run AND attempt = NEW.attempt)
  OR seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER attempt_start_update BEFORE UPDATE ON attempt_start BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER attempt_start_delete BEFORE DELETE ON attempt_start BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER hold_once BEFORE INSERT ON hold
WHEN EXISTS (SELECT 1 FROM hold WHERE (run = NEW.run AND nonconformance = NEW.nonconformance)
  OR seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER hold_update BEFORE UPDATE ON hold BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER hold_delete BEFORE DELETE ON hold BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER hold_decided_once BEFORE INSERT ON hold_decided
WHEN EXISTS (SELECT 1 FROM hold_decided WHERE (run = NEW.run AND nonconformance = NEW.nonconformance)
  OR seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER hold_decided_update BEFORE UPDATE ON hold_decided BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER hold_decided_delete BEFORE DELETE ON hold_decided BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER action_once BEFORE INSERT ON action
WHEN EXISTS (SELECT 1 FROM action WHERE (run = NEW.run AND nonconformance = NEW.nonconformance AND action = NEW.action)
  OR seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER action_update BEFORE UPDATE ON action BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER action_delete BEFORE DELETE ON action BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER action_closed_once BEFORE INSERT ON action_closed
WHEN EXISTS (SELECT 1 FROM action_closed WHERE (run = NEW.run AND nonconformance = NEW.nonconformance AND action = NEW.action)
  OR seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER action_closed_update BEFORE UPDATE ON action_closed BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER action_closed_delete BEFORE DELETE ON action_closed BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER hold_closed_once BEFORE INSERT ON hold_closed
WHEN EXISTS (SELECT 1 FROM hold_closed WHERE (run = NEW.run AND nonconformance = NEW.nonconformance)
  OR seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER hold_closed_update BEFORE UPDATE ON hold_closed BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER hold_closed_delete BEFORE DELETE ON hold_closed BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER handed_over_once BEFORE INSERT ON handed_over
WHEN EXISTS (SELECT 1 FROM handed_over WHERE seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER handed_over_update BEFORE UPDATE ON handed_over BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER handed_over_delete BEFORE DELETE ON handed_over BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER taken_over_once BEFORE INSERT ON taken_over
WHEN EXISTS (SELECT 1 FROM taken_over WHERE seq = NEW.seq
  OR handed = NEW.handed) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER taken_over_update BEFORE UPDATE ON taken_over BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER taken_over_delete BEFORE DELETE ON taken_over BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;

CREATE TRIGGER run_end_once BEFORE INSERT ON run_end
WHEN EXISTS (SELECT 1 FROM run_end WHERE (run = NEW.run AND kind = NEW.kind)
  OR seq = NEW.seq) BEGIN
  SELECT RAISE(ABORT, 'tarkka:exists');
END;
CREATE TRIGGER run_end_update BEFORE UPDATE ON run_end BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
CREATE TRIGGER run_end_delete BEFORE DELETE ON run_end BEGIN SELECT RAISE(ABORT, 'tarkka:append-only'); END;
