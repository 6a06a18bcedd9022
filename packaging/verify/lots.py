"""Judges the lots of a run again, from what stands for each piece of their samples."""

from body import key
from hidden import NOT_MET
from judge import BAD, judged


class Lots:
    """The samples of one run that are judged, and the verdicts on them."""

    def __init__(self, found):
        self.found = found
        self.drawn, self.verdicts, self.open = {}, {}, []

    def read(self, seq, kind, event, run):
        if kind == "lot-judged":
            self.judged(seq, event, run)
            return
        if kind == "held" and event["cause"] == "lotNotAccepted":
            step = event["step"]
            self.open = [one for one in self.open if one[1] or self.last(one[0], run) != step]
            return
        if kind == "attempt-started":
            rework = (event["position"], event.get("unit", 0))
            self.open = [one for one in self.open if not self.again(one[0], run, rework)]
        elif kind == "abandoned":
            self.open = []
        self.nothing_followed()
        if kind == "sample-drawn":
            judges = event["policy"]["how"] != "all"
            self.drawn[event["section"]] = event["ac"] if judges else None
            self.verdicts.pop(event["section"], None)
        elif kind == "unit-removed" and self.tells(event["unit"], run):
            self.found.append(f"row {seq} takes out a piece whose blind result nobody had checked")
        elif kind == "completed":
            self.completed(seq, run)

    def tells(self, unit, run):
        """Whether the verdict on its lot would tell what was measured blind on a piece."""
        if self.drawn.get(run.units.get(unit)) is None:
            return False
        entries = [k for k in run.entries if k[1] == unit]
        newest = {k[:2]: k for k in entries}
        return any(
            run.policies.get(k[:2]) == "blind"
            and run.entries[k]["type"] != "notApplicable"
            and (k not in run.gone or k == newest[k[:2]])
            and k not in run.checked
            and k not in run.settled
            for k in entries
        )

    def judged(self, seq, event, run):
        section, n = event["section"], event["nonconforming"]
        allowed, accepted = self.drawn.get(section), event["verdict"] == "accepted"
        self.verdicts[section] = (event["attempt"], n)
        if allowed is None or event["attempt"] != self.attempt(section, run):
            self.found.append(f"row {seq} judges a lot otherwise than its pieces show")
            return
        known, entered = (self.nonconforming(section, run, all) for all in (False, True))
        early = not accepted and not (n == entered and self.inspected(section, run))
        shown = known <= n <= entered if early else n == entered and self.inspected(section, run)
        if not shown or accepted != (n <= allowed):
            self.found.append(f"row {seq} judges a lot otherwise than its pieces show")
        elif not accepted and (early or not run.held(self.last(section, run))):
            self.open.append((section, early, seq))

    def nothing_followed(self):
        for _, _, seq in self.open:
            self.found.append(f"row {seq} refuses a lot that held nothing")
        self.open = []

    def completed(self, seq, run):
        for section, allowed in self.drawn.items():
            if allowed is not None and self.inspected(section, run):
                shown = (self.attempt(section, run), self.nonconforming(section, run, True))
                if self.verdicts.get(section) != shown:
                    self.found.append(f"row {seq} completes a lot with another verdict than is due")

    def steps(self, section, run):
        named = run.wording.sections
        steps = (name for name, of in named.items() if of == section)
        return sorted(steps, key=run.wording.positions.get)

    def last(self, section, run):
        return next(reversed(self.steps(section, run)), None)

    def again(self, section, run, rework):
        """Whether a rework begins the whole lot again, or at least its last step."""
        return self.last(section, run) in self.begun(section, run, rework)

    def begun(self, section, run, rework):
        position, unit = rework
        if run.units.get(unit) == section:
            return ()
        return [s for s in self.steps(section, run) if position <= run.wording.positions[s]]

    def since(self, step, section, run):
        attempts = run.attempts.items()
        return max((a for a, r in attempts if step in self.begun(section, run, r)), default=1)

    def attempt(self, section, run):
        return max((self.since(s, section, run) for s in self.steps(section, run)), default=1)

    def inspected(self, section, run):
        """Whether all that is asked of every piece is answered, and no blind result is withheld."""
        pieces = [u for u, s in run.units.items() if s == section and u not in run.removed]
        asked = [p for p in run.asked(section, pieces) if run.at(p) != NOT_MET]
        wanted = run.drawn.get(section, 0)
        return len(pieces) >= wanted and bool(asked) and all(
            not run.unchecked(place) if run.standing(place) else not run.must(place[0])
            for place in asked
        )

    def nonconforming(self, section, run, withheld):
        """How many pieces are; also by a blind result that nobody checked yet, or not."""
        pieces = [u for u, s in run.units.items() if s == section]
        steps = [(s, self.since(s, section, run)) for s in self.steps(section, run)]
        return sum(
            any(self.bad((step, unit), since, run, withheld) for step, since in steps)
            for unit in pieces
        )

    def bad(self, place, since, run, withheld):
        """Of a piece that is gone what was entered last counts too, though it was withdrawn."""
        entries = [k for k in run.entries if k[:2] == place and k[2] >= since]
        gone = entries[-1:] if place[1] in run.removed else []
        return any(
            (k not in run.gone or k in gone)
            and judged(run.wording.steps[place[0]], run.entries[k]) in BAD
            and (withheld or k in run.checked or run.policies.get(place) != "blind")
            for k in entries
        )
