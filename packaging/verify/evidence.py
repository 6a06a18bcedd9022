"""Whether a record says what the ledger's rows behind it say."""

import hashlib

import content
import digest
from body import canonical, read, within
from chain import row_hash

SIGNED = ("person", "at", "offsetMinutes", "method", "meaning", "credential", "credentialIssuedBy")
SIGNED += ("credentialIssued", "seat", "program")

ANSWERS = ("entry-recorded", "entry-corrected")
NAMES = ("person-added", "person-renamed")
CHECKS = ("check-committed", "check-witnessed", "check-inspected")
ENDS = ("completed", "released", "abandoned")


class Evidence:
    """The rows by their number, each with its body when it can be read, and what is wrong."""

    def __init__(self, evidence, found):
        self.found = found
        self.texts = {}
        self.bodies = {}
        self.stored = {}
        self.hashes = {}
        self.names = {}
        for kept in evidence.get("texts", []):
            self.keep(kept)
        for row in evidence.get("rows", []):
            self.row(row)

    def keep(self, kept):
        text = kept.get("text", "").encode("utf-8")
        if hashlib.sha256(bytes.fromhex(kept["salt"]) + text).hexdigest() != kept["hash"]:
            self.found.append(f"text {kept['hash'][:12]} was changed")
        self.texts[kept["hash"]] = kept.get("text", "")

    def row(self, row):
        seq, body = row["sequence"], row["body"].encode("utf-8")
        previous = bytes.fromhex(row["previous"])
        computed = row_hash(seq, previous, row["idem"], body)
        if computed.hex() != row["hash"]:
            self.found.append(f"row {seq} was changed")
        if self.hashes and seq <= max(self.hashes):
            self.found.append(f"row {seq} does not stand in its order")
        if self.hashes.get(seq - 1, previous) != previous:
            self.found.append(f"row {seq} does not follow the row before it")
        self.hashes[seq] = computed
        try:
            self.stored[seq] = read(body)
            self.bodies[seq] = self.revealed(self.stored[seq])
        except (ValueError, KeyError) as problem:
            self.found.append(f"row {seq} cannot be read: {problem!r}")
            return
        event = self.bodies[seq]["event"]
        if self.bodies[seq]["type"] in NAMES:
            self.names[event["about"]] = event.get("name", "")

    def revealed(self, value):
        """The value with its texts in their places; one that is missing is said to be."""
        if isinstance(value, list):
            return [self.revealed(item) for item in value]
        if not isinstance(value, dict):
            return value
        if list(value) == ["blob"]:
            if value["blob"] not in self.texts:
                raise KeyError(f"text {value['blob'][:12]} is missing")
            return self.texts[value["blob"]]
        return {name: self.revealed(member) for name, member in value.items()}

    def last(self, run):
        """The newest row of the run; somebody may have been renamed after it."""
        return max((n for n, body in self.bodies.items() if body["event"].get("run") == run), default=0)

    def digest(self):
        return digest.of_rows(self.hashes[seq] for seq in sorted(self.hashes))


class Comparison:
    """Holds a record against the rows: digest, names, times, meanings, answers, wording."""

    def __init__(self, record, evidence):
        self.record = record
        self.evidence = evidence
        self.found = evidence.found

    def run(self):
        started = self.evidence.bodies.get(self.record["ledger"]["first"], {"event": {}})["event"]
        for member in ("revision", "content", "run", "subject"):
            if started.get(member) != self.record.get(member):
                self.found.append(f"the record's {member} is not what the run was started with")
        document = hashlib.sha256(canonical(self.record["document"])).hexdigest()
        if document != self.record["content"]:
            self.found.append("the wording is not the one that was followed")
        if self.evidence.last(self.record["run"]) != self.record["ledger"]["last"]:
            self.found.append("the record does not end where its rows end")
        self.events()
        for entry in self.record.get("entries", []):
            self.entry(entry)
        self.of_nothing_else()
        self.nothing_left_out()
        for value in within(self.record):
            self.name(value)
        self.signatures()

    def events(self):
        said = {event["sequence"]: event for event in self.record.get("events", [])}
        of_run = {
            seq: body
            for seq, body in self.evidence.bodies.items()
            if body["event"].get("run") == self.record["run"]
        }
        for seq in sorted(said.keys() ^ of_run.keys()):
            self.found.append(f"number {seq} is in the record or in the rows, and not in both")
        for seq in sorted(said.keys() & of_run.keys()):
            for member in ("type", "person", "at"):
                if said[seq].get(member) != of_run[seq].get(member):
                    self.found.append(f"number {seq} has another {member} in the record")
            body = said[seq].get("body")
            if body is not None and plain(body) != plain(of_run[seq]["event"]):
                self.found.append(f"number {seq} says something else in the record")

    def of_nothing_else(self):
        """The rows are of the run, or give one of its people their name."""
        for seq, body in self.evidence.bodies.items():
            if body["event"].get("run") != self.record["run"] and body["type"] not in NAMES:
                self.found.append(f"row {seq} does not belong to the record")

    def nothing_left_out(self):
        """Every answer and check that has a row stands in the record, and so does the run's end."""
        entries = self.record.get("entries", [])
        said = {entry["sequence"] for entry in entries}
        checked = {check["sequence"] for entry in entries for check in entry.get("checks", [])}
        ends = set()
        for seq, body in self.evidence.bodies.items():
            kind = body["type"]
            if kind in ANSWERS and seq not in said:
                self.found.append(f"the answer of number {seq} is not in the record")
            if kind in CHECKS and seq not in checked:
                self.found.append(f"the check of number {seq} is not in the record")
            if kind in ENDS:
                ends.add(kind)
        state = "released" if "released" in ends else next(iter(ends), "")
        if self.record["state"] != state:
            self.found.append(f"the record says {self.record['state']}, and the rows {state or 'open'}")

    def entry(self, entry):
        what = f"the answer of step {entry.get('number', '')} (number {entry['sequence']})"
        body = self.evidence.bodies.get(entry["sequence"])
        if body is None:
            self.found.append(f"{what} has no row")
            return
        event = body["event"]
        for member in ("result", "judgement", "content"):
            if plain(event.get(member)) != plain(entry.get(member)):
                self.found.append(f"{what} has another {member} in the record")
        if [event["key"][part] for part in ("step", "unit", "attempt", "entry")] != [
            entry[part] for part in ("step", "unit", "attempt", "entry")
        ]:
            self.found.append(f"{what} is of another step, piece or attempt in the record")
        self.shown(what, entry["sequence"], event["content"])
        self.signature(what, body, entry["by"])
        for check in entry.get("checks", []):
            self.check(what, entry, check)

    def check(self, what, entry, check):
        what = f"the check of {what}"
        body = self.evidence.bodies.get(check["sequence"])
        if body is None:
            self.found.append(f"{what} has no row")
            return
        for member in ("result", "judgement"):
            if member in check and plain(body["event"].get(member)) != plain(check[member]):
                self.found.append(f"{what} has another {member} in the record")
        event = body["event"]
        if event["content"] != entry["content"] or event["doer"] != entry["by"]["person"]:
            self.found.append(f"{what} is of another answer")
        if body["type"] == "check-committed":
            self.shown(what, check["sequence"], body["event"]["own"])
        self.signature(what, body, check["by"])

    def shown(self, what, seq, named):
        """The content is the hash of what was in front of the person and what they answered."""
        body = self.evidence.stored[seq]
        language = self.record["document"].get("language", "")
        if content.shown(body, self.record["content"], language) != named:
            self.found.append(f"{what} names another content than was in front of the person")

    def signature(self, what, body, by):
        for member in SIGNED:
            if body.get(member) != by.get(member):
                self.found.append(f"{what} has another {member} in the record")

    def signatures(self):
        """Whoever is said to have done something did so in a row, at that time and in that way."""
        made = {tuple(body.get(member) for member in SIGNED) for body in self.evidence.bodies.values()}
        for value in within({**self.record, "document": {}}):
            if "person" in value and "at" in value and "method" in value:
                if tuple(value.get(member) for member in SIGNED) not in made:
                    who = value.get("name") or value["person"]
                    self.found.append(f"no row is by {who} at {value['at']} in that way")

    def name(self, value):
        person, name = value.get("person"), value.get("name")
        known = self.evidence.names
        if isinstance(person, str) and name and person in known and known[person] != name:
            self.found.append(f"{name} is not what {person} is called in the ledger")


def plain(value):
    """Texts that can be erased stand as texts in a record, and as objects in a row."""
    if isinstance(value, dict):
        if "erasable" in value:
            return value["erasable"]
        return {name: plain(member) for name, member in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value
