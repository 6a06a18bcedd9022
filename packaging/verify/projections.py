"""Makes the tables of people, runs, signatures and decisions again, and compares."""

import sqlite3

import codes
from body import key, nanoseconds

COLUMNS = {
    "person": "id, name, initials, colour, roles, active, named, seq",
    "setting": "name, value, seq",
    "code": "code, key, document, seq",
    "signature": "seq, person, meaning, credential",
    "credential": "id, person, one_time, issued_by, seq",
    "approvals_set": "seq, document, approvals, person",
    "submitted": "seq, document, revision, hash, author, approvals",
    "written": "seq, person",
    "sent_back": "seq, document, revision, hash, person, called_back, at",
    "comment": "id, seq, document, revision, hash, step, person",
    "comment_said": "seq, comment, kind, person, at",
    "translator": "seq, person",
    "translation": "seq, document, revision, content, language, hash, person, alone",
    "translation_read": "seq, run, language, hash",
    "approved": "seq, document, revision, hash, person, alone, at, due",
    "readers_named": "seq, document, everyone, person",
    "reader": "seq, person",
    "manual": "id, title, introduction, removed, person, seq",
    "manual_part": "manual, position, heading, document",
    "sheet": "id, what, which, run, person, at, layout, copy_of, copy, holder, part, part_of, seq",
    "sheet_of": "sheet, document, revision",
    "sheet_end": "sheet, state, note, person, at, seq",
    "acknowledged": "seq, document, revision, hash, person, translation, at",
    "run": "id, document, revision, hash, verifies, person, seq",
    "run_event": "run, seq, type, person, finishes",
    "performed": "run, step, unit, attempt, entry, person, content, seq, not_applicable",
    "checked": "seq, run, step, unit, attempt, entry, doer, person, content, outcome, independent",
    "shown": "run, step, unit, attempt, entry, person, seq",
    "void": "run, step, unit, attempt, entry, cause, seq",
    "required_check": "seq, run, step, unit, policy, position, conditional",
    "condition_not_met": "run, step, unit, person, seq",
    "condition_because": "seq, run, step, unit, attempt, entry",
    "attempt_start": "run, attempt, position, unit, seq",
    "sample_drawn": "run, section, how, level, aql, lot, inspection, size, acceptance, seq",
    "unit": "run, unit, section, piece, seq",
    "unit_removed": "run, unit, person, seq",
    "lot_judged": "run, section, attempt, nonconforming, accepted, seq",
    "hold": "run, nonconformance, cause, step, unit, attempt, entry, seq",
    "hold_decided": "run, nonconformance, disposition, person, seq",
    "action": "run, nonconformance, action, owner, due, person, seq",
    "action_closed": "run, nonconformance, action, person, seq",
    "hold_closed": "run, nonconformance, person, seq",
    "handed_over": "run, giver, taker, seq",
    "taken_over": "run, handed, person, seq",
    "run_end": "run, kind, person, seq",
}


class Projections:
    """
    :param texts: the texts that are kept apart, by the hash that stands in their place
    """

    def __init__(self, texts):
        self.texts = texts
        self.rows = {table: set() for table in COLUMNS}
        self.people = {}
        self.settings = {}
        self.codes = {}
        self.handed = {}

    def add(self, table, *row):
        self.rows[table].add(row)

    def read(self, seq, body):
        event, kind, person = body["event"], body["type"], body["person"]
        if "meaning" in body:
            self.add("signature", seq, person, body["meaning"], body["credential"])
        if "run" in event:
            self.of_run(seq, kind, person, event)
            if "read" in body:
                read = body["read"]
                row = (read["language"], read["translation"])
                self.add("translation_read", seq, event["run"], *row)
        elif "about" in event:
            self.of_person(seq, kind, person, event)
        elif kind in ("created", "setting-changed"):
            name, value = event.get("name", "shop"), event.get("value", event.get("shop", ""))
            self.settings[name] = (value, seq)
        elif kind in ("changes-requested", "called-back"):
            what = (event["document"], event["revision"], event["content"])
            called_back = int(kind == "called-back")
            self.add("sent_back", seq, *what, person, called_back, nanoseconds(body["at"]))
        elif kind == "translation-approved":
            what = (event["content"], event["language"], event["translation"])
            alone = int(event.get("alone", False))
            self.add("translation", seq, event["document"], event["revision"], *what, person, alone)
            for translator in event["translators"]:
                self.add("translator", seq, translator)
        elif kind.startswith("comment-"):
            self.of_comment(seq, kind, person, nanoseconds(body["at"]), event)
        elif kind == "approvals-set":
            self.add("approvals_set", seq, event["document"], event["approvals"], person)
        elif kind == "readers-named":
            self.add("readers_named", seq, event["document"], int(event.get("everyone", False)), person)
            for reader in event.get("people", ()):
                self.add("reader", seq, reader)
        elif kind == "acknowledged":
            translation = body.get("read", {}).get("translation")
            what = (event["document"], event["revision"], event["content"])
            at = nanoseconds(body["at"])
            self.add("acknowledged", seq, *what, person, translation, at)
        elif kind in ("draft-submitted", "approved"):
            row = (seq, event["document"], event["revision"], event["content"], person)
            if kind == "approved":
                at = nanoseconds(body["at"])
                due = nanoseconds(event["from"]) if "from" in event else at
                self.add("approved", *row, int(event.get("alone", False)), at, due)
            else:
                self.add("submitted", *row, event.get("approvals", 1))
                for author in (*event.get("authors", ()), person):
                    self.add("written", seq, author)
                code, of = event.get("code", ""), event["document"]
                folded = codes.key(code)
                self.codes.setdefault((folded, of), (code, folded, of, seq))

    def of_comment(self, seq, kind, person, at, event):
        comment, act = event["comment"], kind.removeprefix("comment-")
        if act == "written":
            what = (event["document"], event["revision"], event["content"])
            self.add("comment", comment, seq, *what, event.get("step", ""), person)
        self.add("comment_said", seq, comment, act, person, at)

    def of_person(self, seq, kind, by, event):
        about, roles = event["about"], " ".join(event.get("roles", ()))
        if kind in ("credential-issued", "credential-changed"):
            one_time = int(event.get("oneTime", False))
            self.add("credential", event["credential"], about, one_time, by, seq)
        elif kind == "person-added":
            self.people[about] = [*self.name(event), roles, 1, seq, seq]
        elif kind == "person-renamed":
            self.people[about][:3] = self.name(event)
            self.people[about][5] = seq
        elif kind == "role-changed":
            self.people[about][3] = roles
        elif kind == "person-deactivated":
            self.people[about][4] = 0

    def name(self, event):
        kept = [event[member]["blob"] if member in event else "" for member in ("name", "initials")]
        return [*(self.texts.get(name, "") for name in kept), event.get("colour", "")]

    def of_run(self, seq, kind, person, event):
        run = event["run"]
        self.add("run_event", run, seq, kind, person, int(event.get("finishes", False)))
        if kind == "run-started":
            hashed, verifies = event["content"], event.get("verifies", "")
            document, revision = event["document"], event["revision"]
            self.add("run", run, document, revision, hashed, verifies, person, seq)
            for check in event.get("required", ()):
                self.require(seq, run, check)
        elif kind == "check-required":
            self.require(seq, run, event["check"])
        elif kind in ("entry-recorded", "entry-corrected"):
            none = int(event["result"]["type"] == "notApplicable")
            self.add("performed", run, *key(event), person, event["content"], seq, none)
            if kind == "entry-corrected":
                self.add("void", run, *key(event, "replaced"), "corrected", seq)
        elif kind == "entry-withdrawn":
            self.add("void", run, *key(event), "withdrawn", seq)
        elif kind in ("check-committed", "check-witnessed", "check-inspected"):
            outcome = event.get("outcome", "witnessed")
            independent = int(kind == "check-committed" and event.get("independent", True))
            row = (*key(event), event["doer"], person, event["content"], outcome, independent)
            self.add("checked", seq, run, *row)
        elif kind == "results-shown":
            self.add("shown", run, *key(event), person, seq)
        elif kind == "condition-not-met":
            self.add("condition_not_met", run, event["step"], event["unit"], person, seq)
            for one in event.get("because", ()):
                self.add("condition_because", seq, run, *key({"key": one}))
        elif kind == "attempt-started":
            unit = event.get("unit", 0)
            self.add("attempt_start", run, event["attempt"], event["position"], unit, seq)
        elif kind in ("sample-drawn", "unit-added", "unit-removed", "lot-judged"):
            self.of_units(seq, run, kind, person, event)
        elif kind == "held":
            where = key(event)[1:] if "key" in event else (0, 0, 0)
            row = (event["nonconformance"], event["cause"], event["step"], *where)
            self.add("hold", run, *row, seq)
        elif kind == "disposition-decided":
            row = (event["nonconformance"], event["disposition"], person)
            self.add("hold_decided", run, *row, seq)
        elif kind == "action-assigned":
            row = (event["nonconformance"], event["action"], event["owner"], event["due"], person)
            self.add("action", run, *row, seq)
        elif kind == "action-closed":
            self.add("action_closed", run, event["nonconformance"], event["action"], person, seq)
        elif kind == "nonconformance-closed":
            self.add("hold_closed", run, event["nonconformance"], person, seq)
        elif kind == "handed-over":
            self.handed[run] = seq
            self.add("handed_over", run, person, event["to"], seq)
        elif kind == "taken-over":
            self.add("taken_over", run, self.handed.get(run, 0), person, seq)
        elif kind in ("completed", "released", "abandoned"):
            self.add("run_end", run, kind, person, seq)

    def of_units(self, seq, run, kind, person, event):
        for check in event.get("required", ()):
            self.require(seq, run, check)
        if kind == "sample-drawn":
            policy, section, size = event["policy"], event["section"], event["n"]
            judged = policy["how"] != "all"
            plan = (policy["how"], policy.get("level", ""), policy.get("aql", ""))
            lot = (event["lot"], event.get("inspection", ""), size)
            self.add("sample_drawn", run, section, *plan, *lot, event["ac"] if judged else -1, seq)
            for index in range(size):
                piece = policy.get("every", 1) * (index + 1)
                if "every" in policy:
                    piece = min(piece, event["lot"])
                self.add("unit", run, event["first"] + index, section, piece, seq)
        elif kind == "unit-added":
            self.add("unit", run, event["unit"], event["section"], event["piece"], seq)
        elif kind == "unit-removed":
            self.add("unit_removed", run, event["unit"], person, seq)
        else:
            accepted = int(event["verdict"] == "accepted")
            row = (event["attempt"], event["nonconforming"], accepted)
            self.add("lot_judged", run, event["section"], *row, seq)

    def require(self, seq, run, check):
        conditional = int(check.get("conditional", False))
        row = (check["step"], check["unit"], check["policy"], check["position"], conditional)
        self.add("required_check", seq, run, *row)

    def compare(self, library, found):
        self.rows["person"] = {(who, *rest) for who, rest in self.people.items()}
        self.rows["setting"] = {(name, *rest) for name, rest in self.settings.items()}
        self.rows["code"] = set(self.codes.values())
        for table, columns in COLUMNS.items():
            try:
                stored = set(library.execute(f"SELECT {columns} FROM {table}"))
            except sqlite3.Error as problem:
                found.append(f"the table {table} cannot be read: {problem}")
                continue
            made = self.rows[table]
            if stored != made:
                extra, missing = len(stored - made), len(made - stored)
                found.append(
                    f"the table {table} differs from the ledger: {extra} rows are there that"
                    f" should not be, {missing} are missing"
                )
