"""Works out again from the answers which steps were asked, and whether a condition hid a check."""

import re
from decimal import Decimal

from body import key
from judge import judged
from wording import FINAL_CHECK, Wording

DUE, NOT_MET, WAITING = "due", "not met", "waiting"
COUNTS = ("agrees", "witnessed", "passed")
STEP = re.compile(r"\[([^\[\]]*)\]")
COMPARED = {
    "less": lambda a, b: a < b,
    "atMost": lambda a, b: a <= b,
    "equal": lambda a, b: a == b,
    "atLeast": lambda a, b: a >= b,
    "more": lambda a, b: a > b,
}


class Hidden:
    """
    :param documents: the frozen documents, by the hash that a run names
    """

    def __init__(self, found, documents):
        self.found = found
        self.documents = documents
        self.runs = {}

    def read(self, seq, body):
        event, kind = body["event"], body["type"]
        if kind == "run-started":
            wording = Wording(self.documents.get(event["content"], {}))
            self.runs[event["run"]] = Answers(wording)
        run = self.runs.get(event.get("run"))
        if run is None:
            return
        for check in (*event.get("required", ()), *([event["check"]] if "check" in event else ())):
            stands = bool(run.wording.conditions.get(check["step"]))
            if check.get("conditional", False) != stands:
                self.found.append(
                    f"row {seq} says of the check of {check['step']} that it is"
                    f" {'' if not stands else 'un'}conditional, and the wording does not"
                )
        if kind in ("sample-drawn", "unit-added"):
            first, n = (event["first"], event["n"]) if kind == "sample-drawn" else (event["unit"], 1)
            wanted = run.wording.checks(event["section"], range(first, first + n))
            brought = [{**c, "conditional": c.get("conditional", False)} for c in event.get("required", ())]
            if wanted != brought:
                self.found.append(f"row {seq} counts pieces with other checks than are required")
        if kind == "condition-not-met":
            self.hidden(seq, run, event)
        else:
            run.read(kind, event)

    def hidden(self, seq, run, event):
        place = (event["step"], event["unit"])
        named = [key({"key": one}) for one in event.get("because", ())]
        if run.at(place) != NOT_MET or run.because(place) != named:
            self.found.append(
                f"row {seq} says that a condition hid the check of {place[0]}, and by the answers"
                " it did not"
            )


class Answers:
    """What stands in one run. A place is a step and a unit."""

    def __init__(self, wording):
        self.wording = wording
        self.entries, self.gone, self.checked, self.known = {}, set(), set(), {}
        self.policies, self.attempts, self.units, self.removed = {}, {}, {}, set()
        self.drawn, self.holds, self.about, self.settled = {}, {}, {}, set()

    def read(self, kind, event):
        self.known.clear()
        for check in (*event.get("required", ()), *([event["check"]] if "check" in event else ())):
            self.policies.setdefault((check["step"], check["unit"]), check["policy"])
        if kind in ("entry-recorded", "entry-corrected"):
            self.entries[key(event)] = event["result"]
            if kind == "entry-corrected":
                self.gone.add(key(event, "replaced"))
        elif kind == "entry-withdrawn":
            self.gone.add(key(event))
        elif kind == "check-witnessed" or event.get("outcome") in COUNTS:
            self.checked.add(key(event))
        elif kind == "attempt-started":
            self.attempts[event["attempt"]] = (event["position"], event.get("unit", 0))
        elif kind == "sample-drawn":
            self.drawn[event["section"]] = event["n"] if event["policy"]["how"] != "all" else 1
            for unit in range(event["first"], event["first"] + event["n"]):
                self.units[unit] = event["section"]
        elif kind == "unit-added":
            self.units[event["unit"]] = event["section"]
        elif kind == "unit-removed":
            self.removed.add(event["unit"])
        elif kind == "held":
            if event["cause"] == "lotNotAccepted":
                self.holds[event["nonconformance"]] = event["step"]
            if "key" in event:
                self.about[event["nonconformance"]] = key(event)
        elif kind == "disposition-decided":
            self.holds.pop(event["nonconformance"], None)
            if event["disposition"] in ("rework", "scrap", "return"):
                self.settled.add(self.about.get(event["nonconformance"]))

    def held(self, step):
        """Whether a lot holds the run at the step."""
        return step in self.holds.values()

    def asked(self, section, pieces):
        """Where something of a section is asked of these pieces."""
        for name, step in self.wording.steps.items():
            if self.wording.sections[name] == section and asks(step):
                yield from ((name, unit) for unit in pieces)

    def must(self, name):
        step = self.wording.steps.get(name, {})
        return step.get("required", True) or step.get("key", False)

    def lacking(self):
        """Whether a section that is due was never counted, or lacks pieces that its plan wants."""
        for section in self.wording.repeated:
            pieces = [u for u, s in self.units.items() if s == section and u not in self.removed]
            due = any(self.at(place) == DUE for place in self.asked(section, (0,)))
            if due and len(pieces) < self.drawn.get(section, 1):
                return True
        return False

    def mandatory(self):
        """Where something must be answered before the run may end, if it is asked."""
        for name, step in self.wording.steps.items():
            if asks(step) and self.must(name):
                section = self.wording.sections[name]
                pieces = [u for u, s in self.units.items() if s == section and u not in self.removed]
                for unit in pieces if section in self.wording.repeated else (0,):
                    yield (name, unit)
        if FINAL_CHECK in self.wording.positions:
            yield (FINAL_CHECK, 0)

    def standing(self, place):
        """The key of the newest entry that stands, in an attempt that still counts."""
        since = self.since(place)
        stands = [k for k in self.entries if k[:2] == place and k[2] >= since]
        return next((k for k in reversed(stands) if k not in self.gone), None)

    def since(self, place):
        """The newest attempt that does the place again."""
        position, since = self.wording.positions.get(place[0], -1), 1
        for attempt, (start, unit) in self.attempts.items():
            other = unit != place[1] and unit in self.units
            other = other and self.units[unit] == self.units.get(place[1])
            if start <= position and not other:
                since = max(since, attempt)
        return since

    def unchecked(self, place):
        """Whether a blind result stands there that no second person agrees with yet."""
        entry = self.standing(place)
        blind = self.policies.get(place) == "blind"
        answered = entry is not None and self.entries[entry]["type"] != "notApplicable"
        return blind and answered and entry not in self.checked

    def at(self, place):
        """What is read first, one after the other: a long chain of conditions is not deep."""
        open_places = [place]
        while open_places:
            place = open_places[-1]
            unknown = [of for of in self.inputs(place) if of not in self.known]
            if unknown:
                open_places.extend(unknown)
                continue
            if place not in self.known:
                self.known[place] = self.evaluated(place)
            open_places.pop()
        return self.known[place]

    def inputs(self, place):
        """The earlier places that the conditions and the formula of a place read."""
        for condition in self.wording.conditions.get(place[0], ()):
            for term in condition["terms"]:
                of = self.referred(place, term["step"])
                if self.earlier(of, place):
                    yield of
        answer = self.wording.steps.get(place[0], {}).get("answer", {})
        if answer.get("type") == "derived":
            for name in STEP.findall(answer.get("formula", "")):
                of = self.referred(place, name.strip())
                if self.earlier(of, place):
                    yield of

    def evaluated(self, place):
        dueness = DUE
        for condition in self.wording.conditions.get(place[0], ()):
            known = self.joined(place, condition)
            if known == NOT_MET:
                return NOT_MET
            dueness = WAITING if known == WAITING else dueness
        answer = self.wording.steps.get(place[0], {}).get("answer", {})
        if answer.get("type") == "derived":
            for name in STEP.findall(answer.get("formula", "")):
                of = self.referred(place, name.strip())
                if self.earlier(of, place) and (self.at(of) == WAITING or self.unchecked(of)):
                    return WAITING
        return dueness

    def joined(self, place, condition):
        known = [self.term(place, term) for term in condition["terms"]]
        decides = DUE if condition.get("join") == "any" else NOT_MET
        if decides in known:
            return decides
        if WAITING in known:
            return WAITING
        return NOT_MET if decides == DUE else DUE

    def term(self, place, term):
        of = self.referred(place, term["step"])
        if not self.earlier(of, place):
            return NOT_MET
        known = self.at(of)
        if known != DUE:
            return known
        if self.unchecked(of):
            return WAITING
        entry = self.standing(of)
        met = entry is not None and holds(term, self.wording.steps[of[0]], self.entries[entry])
        return DUE if met else NOT_MET

    def because(self, place):
        """The entries that a place's conditions read, in the order of their terms."""
        read = []
        for condition in self.wording.conditions.get(place[0], ()):
            for term in condition["terms"]:
                of = self.referred(place, term["step"])
                entry = self.standing(of) if self.at(of) == DUE else None
                if entry is not None and entry not in read:
                    read.append(entry)
        return read

    def referred(self, place, step):
        """In the same unit where both stand in one section."""
        section = self.wording.sections.get(place[0], 0)
        return (step, place[1] if section and section == self.wording.sections.get(step) else 0)

    def earlier(self, place, than):
        """What refers to itself or to later steps is never met."""
        positions = self.wording.positions
        return place[0] in self.wording.steps and positions[place[0]] < positions.get(than[0], -1)


def asks(step):
    """Whether the step is answered or signed; one that is neither is only read."""
    sign_off = step.get("signOff", "performed")
    answered = step.get("answer", {}).get("type") != "none" and sign_off != "none"
    return answered or sign_off in ("blind", "witnessed", "inspected")


def holds(term, step, result):
    """Whether the answer is what the condition asks for; a not-applicable is no answer."""
    wanted, kind = term["is"], result["type"]
    if kind == "notApplicable":
        return False
    if wanted in ("passed", "failed"):
        good, bad = ("passed", "inLimits", "nearLimit"), ("failed", "outOfLimits")
        return judged(step, result) in (good if wanted == "passed" else bad)
    if wanted in ("yes", "no"):
        return kind == "yesNo" and result["yes"] == (wanted == "yes")
    if wanted in ("chosen", "notChosen"):
        chosen = kind == "chosen" and term["option"] in result["options"]
        return kind == "chosen" and chosen == (wanted == "chosen")
    if wanted == "answered":
        return True
    values = result["values"] if kind == "measured" else ()
    return any(COMPARED[wanted](Decimal(v), Decimal(term["value"])) for v in values)
