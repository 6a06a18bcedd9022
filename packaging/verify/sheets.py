"""Printed sheets, from the bodies alone: what became of each, and who said so."""

from body import nanoseconds

# A command may say that a sheet came back; nobody signs in to one.
PROGRAM = "tarkka"

# What is said of a sheet; "out" corrects what was said before.
ENDS = {"sheet-returned": "returned", "sheet-voided": "void", "sheet-out-again": "out"}


class Sheets:
    """
    :param roles: who is active at the row that is read
    :param control: which revisions are in force at the row that is read
    :param texts: the texts that are kept apart, by the hash that stands in their place
    """

    def __init__(self, found, roles, control, texts):
        self.found, self.roles, self.control, self.texts = found, roles, control, texts
        self.sheets, self.of, self.ends = {}, set(), []
        self.states = {}
        self.copies, self.layouts = {}, set()

    def read(self, seq, body):
        event, kind = body["event"], body["type"]
        if kind == "printed" and event.get("sheet"):
            self.printed(seq, body, event)
        elif kind in ENDS:
            self.end(seq, body, event, ENDS[kind])

    def printed(self, seq, body, event):
        sheet, single = event["sheet"], event.get("as", {})
        if sheet in self.sheets:
            self.found.append(f"row {seq}: sheet {sheet} was printed before")
        if body["person"] != PROGRAM and body["person"] not in self.roles.roles:
            self.found.append(f"row {seq}: sheet {sheet} was printed by nobody who is known")
        layout, copy = event.get("layout"), event.get("copy")
        counted = (None, None, None)
        if copy is not None:
            counted = (copy["of"], copy["number"], self.text(copy, "holder"))
            due = self.copies.get(copy["of"], 0) + 1
            if copy["number"] != due:
                self.found.append(f"row {seq}: copy {copy['number']} where {due} is due")
            self.copies[copy["of"]] = max(due, copy["number"])
        if layout is not None:
            self.layouts.add(layout)
        what = (sheet, event["what"], event.get("which", ""), single.get("run"))
        at = nanoseconds(body["at"])
        part = event.get("part", {})
        pages = (part.get("pages"), part.get("of"))
        self.sheets[sheet] = (*what, body["person"], at, layout, *counted, *pages, seq)
        for one in ([single] if single else []) + event.get("holds", []):
            self.of.add((sheet, one["document"], one["revision"]))
            if copy is not None and not self.control.is_in_force(one["document"], one["revision"]):
                self.found.append(f"row {seq}: controlled copy {sheet} of what is not in force")

    def end(self, seq, body, event, state):
        sheet, person = event["sheet"], body["person"]
        note = self.text(event, "note" if state == "returned" else "reason")
        if sheet not in self.sheets:
            self.found.append(f"row {seq}: no sheet {sheet} was printed")
        before = self.states.get(sheet, "out")
        if before == state or (before, state) == ("void", "returned"):
            self.found.append(f"row {seq}: sheet {sheet} was {state} before, or is void")
        self.states[sheet] = state
        if state != "returned" or person != PROGRAM:
            self.roles.present(seq, person)
        if state != "returned" and not note.strip():
            self.found.append(f"row {seq}: sheet {sheet} is {state} without a reason")
        at = nanoseconds(body["at"])
        self.ends.append((sheet, state, note, person, at, seq))

    def text(self, event, member):
        return self.texts.get(event[member]["blob"], "") if member in event else ""

    def rows(self):
        return {
            "sheet": set(self.sheets.values()),
            "sheet_of": self.of,
            "sheet_end": set(self.ends),
        }
