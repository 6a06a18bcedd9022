"""Reads from the bodies alone who did what, who checked it, and whether they might."""

import unicodedata

import content
from body import key

CHECKS = ("check-committed", "check-witnessed", "check-inspected")
ENTRIES = ("entry-recorded", "entry-corrected")
ENDS = ("completed", "released", "abandoned")
DECIDED = ("disposition-decided", "action-assigned", "action-closed", "nonconformance-closed")
# What a run that was abandoned on hold leaves to decide.
LEFT = ("nonconformance-raised", "disposition-decided", "hold-released")
AFTER = ("released", "action-assigned", "action-closed", "nonconformance-closed")


def subject_key(subject):
    """The same for every spelling of one order or lot: case and spaces tell none apart."""
    plain = unicodedata.normalize("NFKC", subject)
    spaced = "".join(" " if c.isspace() or unicodedata.category(c)[0] == "Z" else c for c in plain)
    return " ".join(spaced.split()).upper().lower()


class FourEyes:
    """
    :param languages: the language of each frozen wording, by its hash
    :param texts: the texts that are kept apart, by the hash that stands in their place
    """

    def __init__(self, found, languages, texts):
        self.found = found
        self.languages = languages
        self.texts = texts
        self.runs = {}
        self.about = {}
        self.alike = {}
        self.verifiers = {}
        self.ended = set()
        self.abandoned = set()
        self.doers = {}
        self.worked = {}
        self.checked = {}
        self.deciders = {}
        self.actions = {}
        self.told = set()
        self.differed = {}
        self.measured = set()
        self.held = {}
        self.again = set()

    def read(self, seq, body):
        event, kind, person = body["event"], body["type"], body["person"]
        run = event.get("run")
        if run is None:
            return
        if kind == "run-started":
            self.start(run, event)
        if run not in self.runs:
            self.found.append(f"row {seq} belongs to no run")
            return
        left = run in self.abandoned and kind in LEFT
        if run in self.ended and kind not in AFTER and not left:
            self.found.append(f"row {seq} adds to a run that had ended")
        if kind not in ("note-added", "action-closed"):
            self.verifying(seq, run, person)
        if kind in ENTRIES:
            self.entry(seq, run, body)
        elif kind in CHECKS:
            self.check(seq, run, body)
        elif kind == "results-shown":
            self.told.add((person, run, *key(event)[:3]))
        elif kind in ENDS:
            self.ended.add(run)
            if kind == "abandoned":
                self.abandoned.add(run)
        elif "nonconformance" in event:
            which = (run, event["nonconformance"])
            self.nonconformance(seq, kind, person, which, event, body.get("meaning"))

    def nonconformance(self, seq, kind, person, which, event, meaning):
        """Closed by somebody else than its decider, once nothing is left to do about it."""
        if kind in DECIDED and meaning != "decided":
            self.found.append(f"row {seq} decides without a signature")
        actions = self.actions.setdefault(which, set())
        if kind == "held":
            self.held[which] = (which[0], *key(event)) if "key" in event else None
        elif kind == "disposition-decided":
            self.deciders[which] = person
            if event["disposition"] == "measureAgain":
                self.again.add(self.held.get(which))
        elif kind == "action-assigned":
            actions.add(event["action"])
        elif kind == "action-closed":
            if event["action"] not in actions:
                self.found.append(f"row {seq} closes an action that is not open")
            actions.discard(event["action"])
        elif kind == "nonconformance-closed":
            if self.deciders.get(which, person) == person:
                self.found.append(f"row {seq}: {person} closes what they decided, or nobody did")
            if actions:
                self.found.append(f"row {seq} closes what a corrective action is open for")

    def start(self, run, event):
        self.runs[run] = event
        text = self.texts.get(event.get("subject", {}).get("blob"), "")
        about = (event["document"], subject_key(text))
        self.about[run] = about
        self.alike.setdefault(about, []).append(run)
        if event.get("verifies") in self.about:
            self.verifiers.setdefault(self.about[event["verifies"]], []).append(run)

    def entry(self, seq, run, body):
        event, at = body["event"], key(body["event"])
        self.verified(seq, run, body["person"])
        if (body["person"], at[2]) in self.checked.get(run, ()):
            self.found.append(f"row {seq}: {body['person']} works in an attempt that they checked")
        self.doers[(run, *at)] = (body["person"], event["content"])
        self.worked.setdefault(run, {}).setdefault(body["person"], set()).add(at[2])
        self.shown(seq, run, body, event["content"])

    def check(self, seq, run, body):
        event, at, person = body["event"], key(body["event"]), body["person"]
        doer, content = self.doers.get((run, *at), (None, None))
        if doer is None:
            self.found.append(f"row {seq} checks an entry that is not there")
        elif doer != event["doer"]:
            self.found.append(f"row {seq} names another doer than the entry has")
        elif content != event["content"]:
            self.found.append(f"row {seq} checks other content than the entry has")
        if at[2] in self.worked.get(run, {}).get(person, ()):
            self.found.append(f"row {seq}: {person} checked work they had a hand in")
        if body.get("meaning") not in ("checked", "witnessed"):
            self.found.append(f"row {seq} is a check without a signature")
        work = (person, run, *at[:3])
        if event.get("outcome") in ("agrees", "differs") and self.knows(work, at[3]):
            self.found.append(f"row {seq}: {person} checks blind what was shown to them")
        if event.get("outcome") == "differs":
            self.differed.setdefault(work, set()).add(at[3])
        before = (person, run, *at[:2])
        if body["type"] == "check-committed" and event.get("independent", True):
            if before in self.measured:
                self.found.append(f"row {seq}: {person} repeats a check and calls it independent")
        self.measured.add(before)
        self.checked.setdefault(run, set()).add((person, at[2]))
        if body["type"] == "check-committed":
            self.shown(seq, run, body, event["own"])

    def knows(self, work, entry):
        """Whoever differed knows, but where it was decided that both measure a new entry."""
        differed = self.differed.get(work, ())
        return work in self.told or any(
            one == entry or (*work[1:], one) not in self.again for one in differed
        )

    def verifying(self, seq, run, person):
        """Whoever worked in a run has no part in the one that verifies it but to add a note or do an action."""
        for other in self.linked(run):
            if person in self.worked.get(other, {}):
                self.found.append(f"row {seq}: {person} verifies a run that they worked in")

    def verified(self, seq, run, person):
        """And the reverse: nobody works in a run that they have verified."""
        for other in self.verifiers.get(self.about[run], ()):
            checked = any(person == who for who, _ in self.checked.get(other, ()))
            if checked or person in self.worked.get(other, {}):
                self.found.append(f"row {seq}: {person} works in a run that they verify")

    def linked(self, run):
        """Every run that this one verifies: those of the same document and subject as the named."""
        return self.alike.get(self.about.get(self.runs[run].get("verifies")), ())

    def shown(self, seq, run, body, named):
        """The content is the hash of what was in front of the person and what they answered."""
        wording = self.runs[run]["content"]
        if content.shown(body, wording, self.languages.get(wording, "")) != named:
            self.found.append(f"row {seq} names another content than was in front of the person")
