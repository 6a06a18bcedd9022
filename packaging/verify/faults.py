"""Whether every fault held its run, and somebody who did the work signed that it is done."""

from body import key, nanoseconds
from hidden import DUE
from judge import BAD, agree, judged
from lots import Lots

ENTRIES = ("entry-recorded", "entry-corrected")
CHECKS = ("check-committed", "check-witnessed", "check-inspected")
TAKES_BACK = (*ENTRIES, "entry-withdrawn", "sample-drawn", "unit-added", "attempt-started")


class Faults:
    """
    :param runs: what stands in each run, as it was before the row that is read
    """

    def __init__(self, found, runs):
        self.found = found
        self.runs = runs
        self.stories = {}

    def read(self, seq, body):
        event, kind = body["event"], body["type"]
        run = event.get("run")
        if kind == "run-started":
            self.stories[run] = Story(body["person"], Lots(self.found))
        elif run in self.stories and run in self.runs:
            self.event(seq, kind, body, self.stories[run], self.runs[run])

    def event(self, seq, kind, body, story, run):
        event, person = body["event"], body["person"]
        if kind in CHECKS:
            story.checks.add((person, key(event)[2]))
        story.lots.read(seq, kind, event, run)
        if kind in TAKES_BACK:
            story.said = False
        if kind in ENTRIES:
            story.doers[key(event)] = person
            if "replaced" in event:
                story.corrected[key(event, "replaced")] = key(event)
            story.doer = person
            story.attempts.add((person, key(event)[2]))
            if not story.waited(run, event, nanoseconds(body["at"])):
                self.found.append(f"row {seq} answers before a timer was up, and nobody said why")
            self.judged(seq, event, story, run, run.policies.get(key(event)[:2]) != "blind")
        elif kind == "check-committed":
            self.compared(seq, event, run, story)
        elif kind == "check-inspected" and event.get("outcome") == "failed":
            story.faults.setdefault(key(event), seq)
        elif kind == "held" and "key" in event:
            story.held.add(key(event))
        elif kind == "disposition-decided" and event["disposition"] == "enteredWrongly":
            self.typed_wrongly(seq, event, person, story, run)
        elif kind == "sample-drawn":
            counts = event["policy"].get("failing", "counts") == "counts"
            if counts and event["policy"]["how"] != "all":
                story.counting.add(event["section"])
        elif kind in ("timer-started", "timer-overridden"):
            at = nanoseconds(body["at"]) if kind == "timer-started" else None
            place = (event["step"], event["unit"])
            story.timers[(place, event["timer"])] = (event["attempt"], at)
        elif kind == "taken-over":
            story.doer = person
        elif kind == "handed-to-check":
            self.handed(seq, body, story)
        elif kind == "completed":
            self.completed(seq, body, story, run)

    def judged(self, seq, event, story, run, holds):
        step = run.wording.steps.get(event["key"]["step"], {})
        judgement = judged(step, event["result"])
        if event.get("judgement") != judgement:
            self.found.append(f"row {seq} judges a result otherwise than its limits do")
        section = run.units.get(event["key"]["unit"])
        only_counts = section in story.counting and not step.get("key", False)
        if judgement in BAD and holds and not only_counts:
            story.faults.setdefault(key(event), seq)

    def compared(self, seq, event, run, story):
        self.judged(seq, event, story, run, True)
        story.own.setdefault(key(event), []).append(event["result"])
        step = run.wording.steps.get(event["key"]["step"], {})
        result = run.entries.get(key(event))
        same = result is not None and agree(step, result, event["result"])
        if same != (event["outcome"] == "agrees"):
            self.found.append(f"row {seq} says wrongly whether two results agree")
        if not same:
            story.faults.setdefault(key(event), seq)

    def typed_wrongly(self, seq, event, person, story, run):
        """A correction stands that passes and agrees with every check, and the decider made neither."""
        caused = newest = run.about.get(event["nonconformance"])
        while newest in story.corrected:
            newest = story.corrected[newest]
        stands = caused is not None and newest != caused and run.standing(caused[:2]) == newest
        result = run.entries.get(newest, {"type": "notApplicable"})
        step = run.wording.steps.get(caused[0], {}) if stands else {}
        passes = stands and result["type"] != "notApplicable" and judged(step, result) not in BAD
        agrees = all(agree(step, result, own) for own in story.own.get(caused, ()))
        makers = {who for at, who in story.doers.items() if caused and at[:3] == caused[:3]}
        if not (passes and agrees) or person in makers:
            self.found.append(
                f"row {seq} says that a fault was only typed wrongly, and no correction that passes"
                " and is somebody else's stood"
            )

    def handed(self, seq, body, story):
        person, entries = body["person"], body["event"].get("entries", ())
        own = all(story.doers.get(key({"key": one})) == person for one in entries)
        if body.get("meaning") != "performed" or not own:
            self.found.append(f"row {seq} hands to check without the signature of the doer")
        elif body["event"].get("finishes"):
            story.said = True

    def completed(self, seq, body, story, run):
        person = body["person"]
        did = person == story.doer or person in story.doers.values()
        did = did and not story.only_checked(person, max(run.attempts, default=1))
        if not story.said and not (did and body.get("meaning") == "performed"):
            self.found.append(f"row {seq} completes what nobody who did it signed to be done")
        unanswered = (run.at(p) == DUE and run.standing(p) is None for p in run.mandatory())
        if run.lacking() or any(unanswered):
            self.found.append(f"row {seq} completes a run in which a step is still to be answered")

    def end(self):
        """Holds are never taken away, so whatever has none in the end never had one."""
        for story in self.stories.values():
            story.lots.nothing_followed()
            for at, seq in story.faults.items():
                if at not in story.held:
                    self.found.append(f"row {seq} holds a fault at {at[0]} that held nothing")


class Story:
    """What was said and done in one run."""

    def __init__(self, starter, lots):
        self.lots, self.attempts, self.checks = lots, set(), set()
        self.doer, self.doers, self.said = starter, {}, False
        self.faults, self.held, self.counting = {}, set(), set()
        self.timers = {}
        self.corrected, self.own = {}, {}

    def only_checked(self, person, newest):
        """Whether they checked the newest attempt and did none of it, or of the whole run."""
        checked = {attempt for who, attempt in self.checks if who == person}
        did = {attempt for who, attempt in self.attempts if who == person}
        return (newest in checked and newest not in did) or bool(checked and not did)

    def waits(self, run, place, result):
        """What failed in the open, or does not apply, has nothing to wait for."""
        failed = result["type"] == "passFail" and not result["passed"]
        blind = run.policies.get(place) == "blind"
        return result["type"] != "notApplicable" and (blind or not failed)

    def waited(self, run, event, now):
        """What waited once does not wait again because it is corrected."""
        place = key(event)[:2]
        if "replaced" in event:
            replaced = key(event, "replaced")
            if self.waits(run, place, run.entries.get(replaced, event["result"])):
                return True
        if not self.waits(run, place, event["result"]):
            return True
        timers = run.wording.steps.get(place[0], {}).get("timers", ())
        for number, timer in enumerate(timers, 1):
            if "minSeconds" in timer:
                attempt, started = self.timers.get((place, number), (0, None))
                if attempt < run.since(place):
                    return False
                if started is not None and now < started + timer["minSeconds"] * 10**9:
                    return False
        return True
