#!/usr/bin/env python3
"""Verify a Tarkka library without Tarkka, with nothing but Python's standard library.

Usage: tarkka_verify.py LIBRARY [--sequence N --digest D] [--schema V1__initial.sql] [--json]

It recomputes the hash chain of the ledger, the texts that are kept apart, the frozen documents and
pictures; reads from the bodies alone whether a check was ever made by a person who did the work;
and makes the tables of people, runs, signatures and decisions again to compare them. What it does
not look at it says at the end, and README.md beside it says why. Run it on a copy (or a backup): it
opens the file read-only. Keep the other files of this folder beside it.

Exit code 0: sound, 1: broken, 2: cannot be read, or called wrongly.
"""

import argparse
import hashlib
import json
import sqlite3
import sys
from pathlib import Path

# The folder of the program stays as it is.
sys.dont_write_bytecode = True

import codes
import digest
from body import read, strict, within
from chain import row_hash
from control import Control
from faults import Faults
from four_eyes import FourEyes
from hidden import Hidden
from projections import Projections
from roles import Roles
from manuals import Manuals
from reading import Reading
from sheets import Sheets

SALT_BYTES = 16

NOT_CHECKED = [
    "the tables revision, document, run_state, run_mark and waiting, and the search",
    "whether every required check was there when a run was completed",
    "whether calculated values follow from the answers",
    "whether people were added or given a PIN by somebody in the run while it was going",
    "whether somebody accepted their own work as it is",
    "whether a checklist that verifies names the right run, and what the sample's people may do",
]
RULES = "the rules of the tables: give the SQL that makes them with --schema"


def verify(library):
    """The head (sequence, hash), the hash of each row by its number, and what is wrong."""
    found, hashes, named = [], {}, Named()
    frozen(library, named, found)
    kept = texts(library)
    four_eyes, projections = FourEyes(found, named.languages, kept), Projections(kept)
    hidden = Hidden(found, named.documents)
    faults = Faults(found, hidden.runs)
    roles = Roles(found)
    reading, manuals = Reading(found), Manuals(found, roles)
    control = Control(found, roles, named.documents, kept)
    sheets = Sheets(found, roles, control, kept)
    head, count = bytes(32), 0
    for seq, idem, prev, stored, body in library.execute(
        "SELECT seq, idem, prev, hash, body FROM ledger ORDER BY seq"
    ):
        count += 1
        if seq != count:
            found.append(f"row {seq} stands where {count} is due")
            count = seq
        if prev != head:
            found.append(f"row {seq} does not follow the row before it")
        if row_hash(seq, prev, idem, body) != stored:
            found.append(f"row {seq} was changed")
        head = stored
        hashes[seq] = stored
        try:
            event = read(body)
            named.read(event)
            four_eyes.read(seq, event)
            roles.read(seq, event)
            faults.read(seq, event)
            hidden.read(seq, event)
            projections.read(seq, event)
            reading.read(seq, event)
            control.read(seq, event)
            manuals.read(seq, event)
            sheets.read(seq, event)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
            found.append(f"row {seq} cannot be read: {problem!r}")
    if count == 0:
        found.append("the ledger is empty")
    faults.end()
    kept_apart(library, named, found)
    named.require(library, found)
    layouts(library, sheets.layouts, found)
    projections.rows.update(manuals.rows())
    projections.rows.update(sheets.rows())
    projections.compare(library, found)
    pragmas(library, found)
    return (count, head), hashes, found


def layouts(library, named, found):
    """Where sheets are filled in by pen, each by the hash of its bytes."""
    present = set()
    for name, content in library.execute("SELECT hash, bytes FROM layout"):
        present.add(name)
        if hashlib.sha256(content).hexdigest() != name:
            found.append(f"layout {name[:12]} was changed")
    for name in sorted(named - present):
        found.append(f"layout {name[:12]} is missing")


class Named:
    """Every hash that a body or a frozen document names for something that is stored beside it."""

    def __init__(self):
        self.texts = set()
        self.frozen = set()
        self.media = set()
        self.translations = set()
        self.languages = {}
        self.documents = {}

    def read(self, body):
        event = body["event"]
        if "content" in event and "document" in event:
            self.frozen.add(event["content"])
        if "translation" in event:
            self.translations.add(event["translation"])
        if "read" in body:
            self.translations.add(body["read"]["translation"])
        for value in within(event):
            if list(value) == ["blob"] and isinstance(value["blob"], str):
                self.texts.add(value["blob"])
            if value.get("type") == "photographed":
                self.media.add(value["sha256"])

    def require(self, library, found):
        tables = {
            "frozen": self.frozen,
            "frozen_translation": self.translations,
            "media": self.media,
        }
        for table, names in tables.items():
            present = {name for (name,) in library.execute(f"SELECT hash FROM {table}")}
            for name in sorted(names - present):
                found.append(f"{table} {name[:12]} is missing")


def frozen(library, named, found):
    """Documents as they were submitted, drafts and pictures, each by the hash of its bytes."""
    for name, content, *columns in library.execute(
        "SELECT hash, bytes, kind, code, title, verifies, language, code_key, verifies_key FROM frozen"
    ):
        if hashlib.sha256(content).hexdigest() != name:
            found.append(f"frozen {name[:12]} was changed")
            continue
        try:
            document = strict(content)
        except ValueError as problem:
            found.append(f"frozen {name[:12]} cannot be read: {problem}")
            continue
        named.languages[name] = document.get("language", "en")
        named.documents[name] = document
        read_as = [document.get(member, "") for member in ("kind", "code", "title", "verifies")]
        keys = [codes.key(document.get(member, "")) for member in ("code", "verifies")]
        if columns != [*read_as, named.languages[name], *keys]:
            found.append(f"the name of frozen {name[:12]} was changed")
        named.media.update(value["sha256"] for value in within(document) if "sha256" in value)
        named.media.update(value["original"] for value in within(document) if "original" in value)
    for name, content, *columns in library.execute(
        "SELECT hash, bytes, content, language FROM frozen_translation"
    ):
        translation = strict(content) if hashlib.sha256(content).hexdigest() == name else {}
        if columns != [translation.get("content"), translation.get("language")]:
            found.append(f"translation {name[:12]} was changed")
    for table in ("draft", "media", "translation_draft"):
        for name, content in library.execute(f"SELECT hash, bytes FROM {table}"):
            if hashlib.sha256(content).hexdigest() != name:
                found.append(f"{table} {name[:12]} was changed")


def kept_apart(library, named, found):
    """Texts that may be erased one day: no event says yet that one was, so none may be."""
    present = set()
    for name, salt, text in library.execute("SELECT hash, salt, bytes FROM blob"):
        present.add(name)
        if name not in named.texts:
            continue
        if not salt and not text:
            found.append(f"text {name[:12]} was blanked, and nothing in the ledger says why")
        elif len(salt) != SALT_BYTES or hashlib.sha256(salt + text).hexdigest() != name:
            found.append(f"text {name[:12]} was changed")
    for name in sorted(named.texts - present):
        found.append(f"text {name[:12]} is missing")


def texts(library):
    return {
        name: text.decode("utf-8", "replace")
        for name, text in library.execute("SELECT hash, bytes FROM blob")
    }


def pragmas(library, found):
    for (what,) in library.execute("PRAGMA quick_check"):
        if what != "ok":
            found.append(f"the file is damaged: {what}")
    for table, *_ in library.execute("PRAGMA foreign_key_check"):
        found.append(f"a row of {table} names something that is not there")


def rules(library, schema, found):
    """Whether the tables, indexes and triggers are word for word those of the given SQL."""
    with sqlite3.connect(":memory:") as fresh:
        fresh.executescript(schema.read_text(encoding="utf-8"))
        # What FTS5 makes for itself is its own affair and differs between versions of SQLite.
        sql = (
            "SELECT type, name, tbl_name, sql FROM sqlite_schema"
            " WHERE NOT (type = 'table' AND name GLOB 'search_*') ORDER BY type, name"
        )
        if fresh.execute(sql).fetchall() != library.execute(sql).fetchall():
            found.append("tables or rules of the library were changed by another program")


def compare(arguments, hashes, found):
    if arguments.sequence is None:
        return
    stored = hashes.get(arguments.sequence)
    if stored is None:
        found.append(f"the ledger has no number {arguments.sequence}: its end was cut off")
    elif not digest.matches(stored, arguments.digest):
        found.append(f"number {arguments.sequence} has another digest: the ledger was rewritten")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("library", type=Path)
    parser.add_argument("--sequence", type=int, help="a number copied from paper")
    parser.add_argument("--digest", help="the digest beside it")
    parser.add_argument("--schema", type=Path, help="the SQL that makes the tables and their rules")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    if (arguments.sequence is None) != (arguments.digest is None):
        parser.error("--sequence and --digest go together")
    if arguments.digest is not None and not digest.well_formed(arguments.digest):
        parser.error("the digest was copied wrongly: its check symbol does not fit")
    try:
        address = arguments.library.resolve(strict=True).as_uri() + "?mode=ro"
        with sqlite3.connect(address, uri=True) as library:
            (count, head), hashes, found = verify(library)
            if arguments.schema:
                rules(library, arguments.schema, found)
    except (OSError, sqlite3.Error) as problem:
        print(f"{arguments.library} cannot be read: {problem}", file=sys.stderr)
        return 2
    compare(arguments, hashes, found)
    report(arguments, count, head, found)
    return 1 if found else 0


def report(arguments, count, head, found):
    not_checked = NOT_CHECKED if arguments.schema else [*NOT_CHECKED, RULES]
    if arguments.json:
        result = {
            "sound": not found,
            "sequence": count,
            "digest": digest.groups(head),
            "hash": head.hex(),
            "found": found,
            "notChecked": not_checked,
        }
        print(json.dumps(result, indent=2))
        return
    print(f"sequence  {count}\ndigest    {digest.groups(head)}\nhash      {head.hex()}")
    for what in found:
        print(f"BROKEN: {what}")
    if not found:
        print(f"sound: {count} rows recomputed from the stored bytes")
    for what in not_checked:
        print(f"not checked here: {what}")


if __name__ == "__main__":
    sys.exit(main())
