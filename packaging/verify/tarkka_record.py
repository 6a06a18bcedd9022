#!/usr/bin/env python3
"""Check a record that Tarkka printed as PDF, with nothing but the PDF and Python.

Usage: tarkka_record.py RECORD.pdf [--digest D] [--extract FOLDER] [--json]

The PDF holds the record (record.json) and the rows of the ledger behind it (evidence.json). This
recomputes the hash of every row and text, and compares with them what the record says: who, when,
with which meaning, which answers, in which wording. With --digest, the digest of all these rows that
stands on paper is compared too: paper that left the shop cannot be rewritten. Without it the record
can only be said to agree with itself, since somebody could have written all of it anew.

What it cannot see, it says at the end. Exit code 0: nothing is wrong, 1: broken, 2: cannot be read, or called
wrongly.
"""

import argparse
import json
import sys
from pathlib import Path

# The folder of the program stays as it is.
sys.dont_write_bytecode = True

import attached
import digest
from evidence import Comparison, Evidence

NOT_CHECKED = [
    "whether the pages say what the record inside says: read them, or compare the digest",
    "whether rows of other runs were left out between these: only the whole ledger shows that",
    "whether an entry was true",
]
NO_DIGEST = "whether all of it was written anew: give the digest of its rows from paper with --digest"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pdf", type=Path)
    parser.add_argument("--digest", help="of all rows behind the record, as it stands on paper")
    parser.add_argument("--extract", type=Path, help="put the files inside the PDF here")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    if arguments.digest is not None and not digest.well_formed(arguments.digest):
        parser.error("the digest was copied wrongly: its check symbol does not fit")
    try:
        files = attached.files(arguments.pdf.read_bytes())
        record = opened(files, "record.json", "tarkka-record/1")
        if "evidence.json" not in files:
            print(f"{arguments.pdf} is of a run that was still going: it holds no rows to check.")
            return 2
        rows = opened(files, "evidence.json", "tarkka-evidence/1")
        found = []
        evidence = Evidence(rows, found)
        Comparison(record, evidence).run()
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
        print(f"{arguments.pdf} cannot be read: {problem}", file=sys.stderr)
        return 2
    if arguments.extract:
        arguments.extract.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (arguments.extract / Path(name).name).write_bytes(content)
    last, bound = evidence.last(record["run"]), evidence.digest()
    if arguments.digest is not None and not digest.matches(bound, arguments.digest):
        found.append(
            "the rows have another digest than the paper: one of them was rewritten, or the other"
            " digest on the paper was typed (the one wanted is of all rows behind the record)"
        )
    report(arguments, record, last, bound, len(evidence.hashes), found)
    return 1 if found else 0


def opened(files, name, form):
    if name not in files:
        raise attached.Unreadable(f"there is no {name} inside")
    value = json.loads(files[name].decode("utf-8"))
    if value.get("format") != form:
        raise attached.Unreadable(f"{name} is not {form}")
    return value


def report(arguments, record, last, bound, rows, found):
    not_checked = NOT_CHECKED if arguments.digest else [*NOT_CHECKED, NO_DIGEST]
    if arguments.json:
        result = {
            "sound": not found,
            "run": record["run"],
            "sequence": last,
            "rows": rows,
            "digest": digest.groups(bound),
            "hash": bound.hex(),
            "found": found,
            "notChecked": not_checked,
        }
        print(json.dumps(result, indent=2))
        return
    print(f"{record['code']} revision {record['revision']}, {record['subject']}: {record['state']}")
    print(f"number    {last}\ndigest    {digest.groups(bound)}")
    for what in found:
        print(f"BROKEN: {what}")
    if not found and arguments.digest:
        print(f"sound: {rows} rows recomputed, and the record says what they say, and the paper too")
    elif not found:
        print(f"agrees with itself: {rows} rows recomputed, and the record says what they say")
    for what in not_checked:
        print(f"not checked here: {what}")


if __name__ == "__main__":
    sys.exit(main())
