"""Whether people might do what the bodies say: active, in the role for it, with a PIN of their own."""

WORKS = ("worker", "checker", "owner")
CHECKS = ("checker", "owner")
WRITES = ("author", "owner")
DECIDES = {
    "rework": ("worker", "owner"),
    "measureAgain": WORKS,
    "enteredWrongly": ("checker", "author", "owner"),
}
NEEDED = {
    "run-started": WORKS,
    "entry-recorded": WORKS,
    "entry-corrected": WORKS,
    "check-committed": CHECKS,
    "check-witnessed": CHECKS,
    "check-inspected": CHECKS,
    "results-shown": WRITES,
    "taken-over": WORKS,
    "released": CHECKS,
}


class Roles:
    """Who has which roles and which PIN at the row that is read."""

    def __init__(self, found):
        self.found = found
        self.roles, self.active, self.pins, self.one_time = {}, set(), {}, set()

    def read(self, seq, body):
        event, kind, person = body["event"], body["type"], body["person"]
        if "meaning" in body:
            self.signs(seq, person, body["credential"])
        if "run" in event:
            if kind in PRESENT:
                self.present(seq, person)
            needed = self.needed(kind, event, body)
            if needed is not None and not self.has(person, needed):
                self.found.append(f"row {seq}: {person} does not have the role for {kind}")
        elif "about" in event:
            self.of_person(kind, event)

    def of_person(self, kind, event):
        about = event["about"]
        if kind == "person-added":
            self.roles[about] = tuple(event.get("roles", ()))
            self.active.add(about)
        elif kind == "role-changed":
            self.roles[about] = tuple(event.get("roles", ()))
        elif kind == "person-deactivated":
            self.active.discard(about)
        elif kind in ("credential-issued", "credential-changed"):
            self.pins[about] = event["credential"]
            if event.get("oneTime", False):
                self.one_time.add(event["credential"])

    def signs(self, seq, person, credential):
        """With the newest PIN of one's own, and not with one that was set for the first time."""
        self.present(seq, person)
        if self.pins.get(person) != credential:
            self.found.append(f"row {seq}: {person} signs with a PIN that is not theirs now")
        elif credential in self.one_time:
            self.found.append(f"row {seq}: {person} signs with a PIN that was set for them")

    def present(self, seq, person):
        if person not in self.active:
            self.found.append(f"row {seq}: {person} is not active")

    def needed(self, kind, event, body):
        """Any of these roles; every role when it is empty, nobody asks when it is None."""
        if kind == "disposition-decided":
            return DECIDES.get(event["disposition"], WRITES)
        if kind == "abandoned" or (kind == "held" and event["cause"] == "raised"):
            return ()
        if kind == "completed":
            return WORKS if body.get("meaning") == "performed" else None
        return NEEDED.get(kind)

    def has(self, person, needed):
        roles = self.roles.get(person, ())
        return any(role in needed for role in roles) if needed else bool(roles)


PRESENT = (
    "run-started",
    "entry-recorded",
    "entry-corrected",
    "check-committed",
    "check-witnessed",
    "check-inspected",
    "results-shown",
)
