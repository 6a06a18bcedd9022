#!/usr/bin/env python3
"""Verify a Tarkka library without Tarkka, with nothing but Python's standard library.

Usage: tarkka_verify.py LIBRARY [--sequence N --digest D] [--json]

It recomputes the hash chain of the ledger, the texts that are kept apart, the frozen documents and
pictures, and reads from the signed bodies alone whether a check was ever made by the person who did
the work. Run it on a copy (or a backup): it opens the file read-only.

Exit code 0: sound, 1: broken, 2: cannot be read, or called wrongly.
"""

import argparse
import hashlib
import json
import sqlite3
import struct
import sys
from pathlib import Path

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECK_SYMBOLS = ALPHABET + "*~$=U"
SYMBOLS = 26


def row_hash(seq, prev, idem, body):
    """SHA-256("tarkka/v1\\0" | u64 seq | prev | idem | u32 length | body)."""
    return hashlib.sha256(
        b"tarkka/v1\0"
        + struct.pack(">Q", seq)
        + prev
        + idem.encode("utf-8")
        + struct.pack(">I", len(body))
        + body
    ).digest()


def groups(digest):
    """The first 130 bits in Crockford's base32, groups of five, with a check symbol modulo 37."""
    bits = int.from_bytes(digest, "big") >> (256 - SYMBOLS * 5)
    values = [(bits >> (5 * (SYMBOLS - 1 - i))) & 31 for i in range(SYMBOLS)]
    check = 0
    for value in values:
        check = (check * 32 + value) % 37
    text = "".join(ALPHABET[value] for value in values)
    return "-".join(text[i : i + 5] for i in range(0, SYMBOLS, 5)) + CHECK_SYMBOLS[check]


def plain(typed):
    """A digest as somebody typed it, without groups and with look-alike letters told apart."""
    text = "".join(c for c in typed.upper() if c not in "- \t")
    if len(text) == 64:
        return text
    return text.replace("O", "0").replace("I", "1").replace("L", "1")


def matches(digest, typed):
    wanted = plain(typed)
    return wanted in (digest.hex().upper(), plain(groups(digest)))


def well_formed(typed):
    """Whether the check symbol fits, so that a slip of the pen is told from a changed ledger."""
    text = plain(typed)
    if len(text) == 64:
        return all(c in "0123456789ABCDEF" for c in text)
    if len(text) != SYMBOLS + 1 or any(c not in ALPHABET for c in text[:-1]):
        return False
    check = 0
    for c in text[:-1]:
        check = (check * 32 + ALPHABET.index(c)) % 37
    return CHECK_SYMBOLS[check] == text[-1]


def blobs_in(value):
    """Every hash that stands in a body for a text kept apart."""
    if isinstance(value, dict):
        if list(value) == ["blob"] and isinstance(value["blob"], str):
            yield value["blob"]
        for member in value.values():
            yield from blobs_in(member)
    elif isinstance(value, list):
        for item in value:
            yield from blobs_in(item)


class FourEyes:
    """Reads from the bodies alone who did what, and who checked it."""

    def __init__(self, found):
        self.found = found
        self.doers = {}
        self.contributors = {}

    def read(self, seq, body):
        event, kind = body["event"], body["type"]
        if kind in ("entry-recorded", "entry-corrected"):
            key = self.key(event)
            self.doers[key] = (body["person"], event["content"])
            self.contributors.setdefault((key[0], key[3]), set()).add(body["person"])
        elif kind in ("check-committed", "check-witnessed", "check-inspected"):
            self.check(seq, body, event)

    def check(self, seq, body, event):
        key = self.key(event)
        doer, content = self.doers.get(key, (None, None))
        if doer is None:
            self.found.append(f"row {seq} checks an entry that is not there")
        elif doer != event["doer"]:
            self.found.append(f"row {seq} names another doer than the entry has")
        elif content != event["content"]:
            self.found.append(f"row {seq} checks other content than the entry has")
        if body["person"] in self.contributors.get((key[0], key[3]), ()):
            self.found.append(f"row {seq}: {body['person']} checked work they had a hand in")
        if body.get("meaning") not in ("checked", "witnessed"):
            self.found.append(f"row {seq} is a check without a signature")

    @staticmethod
    def key(event):
        key = event["key"]
        return (event["run"], key["step"], key["unit"], key["attempt"], key["entry"])


def verify(library):
    """The head (sequence, hash), the hash of each row by its number, and what is wrong."""
    found, hashes, named = [], {}, set()
    four_eyes = FourEyes(found)
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
            read = json.loads(body)
            named.update(blobs_in(read))
            four_eyes.read(seq, read)
        except (ValueError, KeyError, TypeError) as problem:
            found.append(f"row {seq} cannot be read: {problem}")
    kept_apart(library, named, found)
    by_hash(library, "frozen", found)
    by_hash(library, "media", found)
    return (count, head), hashes, found


def kept_apart(library, named, found):
    """Texts that may be erased: salt and bytes go together, and the hash stays."""
    present = set()
    for name, salt, text in library.execute("SELECT hash, salt, bytes FROM blob"):
        present.add(name)
        erased = not salt and not text
        if not erased and hashlib.sha256(salt + text).hexdigest() != name:
            found.append(f"text {name[:12]} was changed")
    for name in sorted(named - present):
        found.append(f"text {name[:12]} is missing")


def by_hash(library, table, found):
    for name, content in library.execute(f"SELECT hash, bytes FROM {table}"):
        if hashlib.sha256(content).hexdigest() != name:
            found.append(f"{table} {name[:12]} was changed")


def compare(arguments, hashes, found):
    if arguments.sequence is None:
        return
    stored = hashes.get(arguments.sequence)
    if stored is None:
        found.append(f"the ledger has no number {arguments.sequence}: its end was cut off")
    elif not matches(stored, arguments.digest):
        found.append(f"number {arguments.sequence} has another digest: the ledger was rewritten")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("library", type=Path)
    parser.add_argument("--sequence", type=int, help="a number copied from paper")
    parser.add_argument("--digest", help="the digest beside it")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    if (arguments.sequence is None) != (arguments.digest is None):
        parser.error("--sequence and --digest go together")
    if arguments.digest is not None and not well_formed(arguments.digest):
        parser.error("the digest was copied wrongly: its check symbol does not fit")
    try:
        address = arguments.library.resolve(strict=True).as_uri() + "?mode=ro"
        with sqlite3.connect(address, uri=True) as library:
            (count, head), hashes, found = verify(library)
    except (OSError, sqlite3.Error) as problem:
        print(f"{arguments.library} cannot be read: {problem}", file=sys.stderr)
        return 2
    compare(arguments, hashes, found)
    report(arguments, count, head, found)
    return 1 if found else 0


def report(arguments, count, head, found):
    if arguments.json:
        print(
            json.dumps(
                {
                    "sound": not found,
                    "sequence": count,
                    "digest": groups(head),
                    "hash": head.hex(),
                    "found": found,
                },
                indent=2,
            )
        )
        return
    print(f"sequence  {count}\ndigest    {groups(head)}\nhash      {head.hex()}")
    for what in found:
        print(f"BROKEN: {what}")
    if not found:
        print(f"sound: {count} rows recomputed from the stored bytes")


if __name__ == "__main__":
    sys.exit(main())
