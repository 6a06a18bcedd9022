"""Reads the body of a ledger row strictly: what is no body is no evidence of anything."""

import datetime
import json
import re

INSTANT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?Z")


class Unreadable(ValueError):
    """The bytes are not a body."""


def read(stored):
    body = strict(stored)
    for name in ("type", "person", "method"):
        if not isinstance(body.get(name), str) or not body[name].strip():
            raise Unreadable(f"{name} is missing")
    if not isinstance(body.get("event"), dict):
        raise Unreadable("event is missing")
    offset = body.get("offsetMinutes")
    if type(offset) is not int or not -(2**31) <= offset < 2**31:
        raise Unreadable("offsetMinutes is no whole number of minutes")
    instant(body.get("at"))
    if "credentialIssued" in body:
        instant(body["credentialIssued"])
    for name in ("run", "about", "document", "step"):
        if body["event"].get(name) == "":
            raise Unreadable(f"{name} is empty")
    result = body["event"].get("result", {})
    if "date" in result:
        datetime.date.fromisoformat(result["date"])
    if "time" in result:
        datetime.time.fromisoformat(result["time"])
    return body


def strict(stored):
    """A JSON object in UTF-8 without a fraction and without a member that is named twice."""
    value = json.loads(
        bytes(stored).decode("utf-8"),
        object_pairs_hook=once,
        parse_float=refuse,
        parse_constant=refuse,
    )
    if not isinstance(value, dict):
        raise Unreadable("it is no object")
    return value


def once(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        raise Unreadable("a member is named twice")
    return members


def refuse(number):
    raise Unreadable(f"{number} is no whole number")


def instant(text):
    found = INSTANT.fullmatch(text) if isinstance(text, str) else None
    if not found:
        raise Unreadable(f"{text!r} is no instant")
    datetime.datetime.fromisoformat(found.group(1))


def nanoseconds(text):
    """Since 1970, of an instant that is one."""
    whole, fraction = INSTANT.fullmatch(text).groups()
    at = datetime.datetime.fromisoformat(whole).replace(tzinfo=datetime.timezone.utc)
    return int(at.timestamp()) * 10**9 + int((fraction or ".0")[1:].ljust(9, "0"))


def canonical(value):
    """RFC 8785 for values without fractions whose members have plain names."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8")


def within(value):
    """The value and every object inside it."""
    if isinstance(value, dict):
        yield value
        for member in value.values():
            yield from within(member)
    elif isinstance(value, list):
        for item in value:
            yield from within(item)


def key(event, name="key"):
    at = event[name]
    return (at["step"], at["unit"], at["attempt"], at["entry"])
