"""Document control, from the bodies alone: who approved what, and what was in force when."""

import codes
from body import nanoseconds, within
from roles import WRITES


class Document:
    """How one document stands: what is in review, approved, waiting for its day, in force."""

    def __init__(self):
        self.review, self.authors = None, set()
        self.approvals, self.needed, self.wanted = set(), 1, 1
        self.approved, self.waiting, self.effective, self.by = None, None, None, None


class Control:
    """
    :param roles: who is active and has which roles at the row that is read
    :param wordings: the frozen documents, by their hash
    :param texts: the texts that are kept apart, by the hash that stands in their place
    """

    def __init__(self, found, roles, wordings, texts):
        self.found, self.roles, self.wordings, self.texts = found, roles, wordings, texts
        self.documents, self.codes, self.comments, self.sample_gone = {}, {}, {}, False

    def read(self, seq, body):
        at = nanoseconds(body["at"])
        self.settle(at)
        event, kind = body["event"], body["type"]
        if kind == "setting-changed":
            self.set(seq, body["person"], event.get("name", ""), event.get("value", ""))
        rule = RULES.get(kind)
        if rule and "document" in event:
            document = self.documents.setdefault(event["document"], Document())
            what = (event["revision"], event.get("content"))
            rule(self, seq, body, document, what)

    def settle(self, at):
        """What is approved for later comes into force at its instant, with nobody present."""
        for document in self.documents.values():
            if document.waiting and document.waiting[1] <= at:
                document.effective, document.waiting = document.waiting[0], None

    def say(self, seq, what):
        self.found.append(f"row {seq} {what}")

    def signed(self, seq, body, meaning, roles=WRITES):
        if body.get("meaning") != meaning:
            self.say(seq, f"is no signature that says {meaning}")
        if not self.roles.has(body["person"], roles):
            self.say(seq, f"is signed by {body['person']}, who does not have the role for it")

    def submitted(self, seq, body, document, what):
        self.signed(seq, body, "authored")
        if document.review or document.waiting:
            self.say(seq, "submits a revision while another is in review or waits for its day")
        document.review, document.approvals = what, set()
        document.needed = body["event"].get("approvals", 1)
        if document.needed != document.wanted:
            self.say(seq, "asks for another number of approvals than an owner wants")
        document.authors = {*body["event"].get("authors", ()), body["person"]}
        self.takes_code(seq, body["event"])

    def set(self, seq, person, name, value):
        """The head of the shop's paper, and whether the sample is there, are an owner's."""
        removes = name == "sample" and value == "removed"
        self.sample_gone = removes if name == "sample" else self.sample_gone
        if removes or name.startswith("paper-"):
            if person not in self.roles.active or not self.roles.has(person, ("owner",)):
                self.say(seq, f"sets {name} by {person}, who is no owner")

    def text(self, event, member):
        return self.texts.get(event.get(member, {}).get("blob"), "")

    def reason(self, seq, body):
        if not self.text(body["event"], "reason").strip():
            self.say(seq, "gives no reason")

    def takes_code(self, seq, event):
        """A code belongs to its document for ever; only a sample that was removed gives it back."""
        code, of = event.get("code", ""), event["document"]
        wording = self.wordings.get(event["content"])
        if wording is not None and wording.get("code", "") != code:
            self.say(seq, "takes another code than that of what is submitted")
        owners = self.codes.setdefault(codes.key(code), set())
        if any(
            other != of and not (self.sample_gone and other.startswith("sample-"))
            for other in owners
        ):
            self.say(seq, f"takes the code {code} of another document")
        owners.add(of)

    def approvals_set(self, seq, body, document, what):
        self.signed(seq, body, "decided", ("owner",))
        document.wanted = body["event"]["approvals"]

    def commented(self, seq, body, document, what):
        if document.review != what:
            self.say(seq, "comments on what is not in review")
        if body["person"] not in self.roles.active:
            self.say(seq, f"is a comment by {body['person']}, who is not active")
        event = body["event"]
        self.comments[event["comment"]] = (event["document"], *what)
        wording = self.wordings.get(what[1], {})
        steps = {value["id"] for value in within(wording.get("sections", [])) if "id" in value}
        if not self.text(event, "text").strip() or event.get("step") not in {None, "final-check", *steps}:
            self.say(seq, "is a comment that says nothing, or on a step that there is not")

    def comment_said(self, seq, body, document, what):
        event = body["event"]
        if self.comments.get(event["comment"]) != (event["document"], *what):
            self.say(seq, "answers or ends a comment on something else")

    def requested(self, seq, body, document, what):
        self.signed(seq, body, "decided")
        self.reason(seq, body)
        if document.review != what:
            self.say(seq, "sends back what is not in review")
        document.review = None

    def approves(self, seq, body, document, what):
        self.signed(seq, body, "approved")
        event, person = body["event"], body["person"]
        if document.review != what:
            self.say(seq, "approves what is not in review")
        alone = event.get("alone", False)
        if person in document.authors and not (alone and len(self.roles.active) == 1):
            self.say(seq, f"is {person}'s approval of what they wrote")
        if person not in document.authors and alone:
            self.say(seq, "says that its author approved it, who did not")
        if person in document.approvals:
            self.say(seq, f"is {person}'s second approval of the same text")
        document.approvals.add(person)
        if len(document.approvals) < document.needed and not alone:
            if "from" in event:
                self.say(seq, "says from when it is in force before everybody approved it")
            return
        document.review = None
        due = nanoseconds(event["from"]) if "from" in event else None
        if due is None:
            document.approved, document.by = what, (person, body["at"])
        elif due <= nanoseconds(body["at"]):
            self.say(seq, "lets a revision be in force before it was approved")
        else:
            document.waiting = (what, due)

    def called_back(self, seq, body, document, what):
        self.signed(seq, body, "decided")
        self.reason(seq, body)
        if document.waiting is None or document.waiting[0] != what:
            self.say(seq, "calls back what does not wait for its day")
        document.waiting = None

    def comes_into_force(self, seq, body, document, what):
        if document.approved != what:
            self.say(seq, "brings into force what nobody approved")
        elif document.by != (body["person"], body["at"]):
            self.say(seq, "brings into force later, or by somebody else, than it was approved")
        document.effective, document.approved = what, None

    def superseded(self, seq, body, document, what):
        if not document.approved or not document.effective or document.effective[0] != what[0]:
            self.say(seq, "replaces a revision that was not in force, or by nothing")

    def withdrawn(self, seq, body, document, what):
        self.signed(seq, body, "decided", ("owner",))
        self.reason(seq, body)
        if not document.effective or document.effective[0] != what[0] or document.waiting:
            self.say(seq, "withdraws what is not in force, or while another waits for its day")
        document.effective = None

    def reviewed(self, seq, body, document, what):
        self.signed(seq, body, "decided")
        self.in_force(seq, document, what, "reviews")

    def translated(self, seq, body, document, what):
        self.signed(seq, body, "approved")

    def acknowledged(self, seq, body, document, what):
        self.in_force(seq, document, what, "signs for")

    def started(self, seq, body, document, what):
        self.in_force(seq, document, what, "starts a run of")

    def is_in_force(self, document, revision):
        known = self.documents.get(document)
        return bool(known and known.effective and known.effective[0] == revision)

    def in_force(self, seq, document, what, does):
        if document.effective != what:
            self.say(seq, f"{does} a wording that was not in force")


RULES = {
    "draft-submitted": Control.submitted,
    "approvals-set": Control.approvals_set,
    "comment-written": Control.commented,
    "comment-answered": Control.comment_said,
    "comment-resolved": Control.comment_said,
    "comment-reopened": Control.comment_said,
    "translation-approved": Control.translated,
    "changes-requested": Control.requested,
    "approved": Control.approves,
    "called-back": Control.called_back,
    "effective": Control.comes_into_force,
    "superseded": Control.superseded,
    "withdrawn": Control.withdrawn,
    "reviewed": Control.reviewed,
    "acknowledged": Control.acknowledged,
    "run-started": Control.started,
}
