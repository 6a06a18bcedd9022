"""The hash of what was in front of a person and what they answered."""

import hashlib

from body import canonical


def shown(body, wording, language):
    """
    :param body: as it is stored: a text stands in it by its hash
    :param wording: the hash of the wording that is followed, and its language
    """
    event = body["event"]
    value = {
        "revision": wording,
        "language": language,
        "key": event["key"],
        "result": event["result"],
    }
    value.update(body.get("read", {}))
    return hashlib.sha256(canonical(value)).hexdigest()
