"""Manuals, from the bodies alone: who changed them, and that they hold what was submitted once."""

from roles import WRITES


class Manuals:
    """
    :param roles: who is active and has which roles at the row that is read
    """

    def __init__(self, found, roles):
        self.found, self.roles = found, roles
        self.submitted = set()
        self.kept, self.parts = {}, {}

    def read(self, seq, body):
        event, kind, person = body["event"], body["type"], body["person"]
        if kind == "draft-submitted":
            self.submitted.add(event["document"])
        elif kind in ("manual-kept", "manual-removed"):
            self.roles.present(seq, person)
            if not self.roles.has(person, WRITES):
                self.found.append(f"row {seq}: {person} does not have the role for {kind}")
            name, removed = event["manual"], kind == "manual-removed"
            words = ("", "") if removed else (event["title"], event.get("introduction", ""))
            self.kept[name] = (name, *words, int(removed), person, seq)
            self.parts[name] = [self.part(seq, part) for part in event.get("parts", ())]

    def part(self, seq, part):
        heading, document = part.get("heading"), part.get("of")
        if document is not None and document not in self.submitted:
            self.found.append(f"row {seq}: a manual holds {document}, which was never submitted")
        return heading, document

    def rows(self):
        """What the tables hold: each manual as it was last kept, and its parts by their place."""
        parts = {
            (name, position, *part)
            for name, all_parts in self.parts.items()
            for position, part in enumerate(all_parts, 1)
        }
        return {"manual": set(self.kept.values()), "manual_part": parts}
