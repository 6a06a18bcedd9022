"""Reads from the bodies alone who signed for what they read, and in which translation."""


class Reading:
    def __init__(self, found):
        self.found = found
        self.signed = set()
        self.translations = set()

    def read(self, seq, body):
        event, kind, person = body["event"], body["type"], body["person"]
        if kind == "acknowledged":
            self.acknowledged(seq, person, event, body.get("meaning"))
            if "read" in body:
                self.translated(seq, event["content"], body["read"])
        elif kind == "translation-approved":
            self.translations.add((event["content"], event["language"], event["translation"]))

    def translated(self, seq, content, read):
        if (content, read["language"], read["translation"]) not in self.translations:
            self.found.append(f"row {seq} signs for a translation that nobody had approved")

    def acknowledged(self, seq, person, event, meaning):
        document, revision = event["document"], event["revision"]
        if meaning != "acknowledged":
            self.found.append(f"row {seq} says read and understood without a signature")
        if (document, revision, person) in self.signed:
            self.found.append(f"row {seq}: {person} signs for the same revision twice")
        self.signed.add((document, revision, person))
