"""How the rows of a ledger hang together."""

import hashlib
import struct


def row_hash(seq, prev, idem, body):
    """SHA-256("tarkka/v1\\0" | u64 seq | prev | idem | u32 length | body)."""
    return hashlib.sha256(
        b"tarkka/v1\0"
        + struct.pack(">Q", seq)
        + prev
        + idem.encode("utf-8")
        + struct.pack(">I", len(body))
        + body
    ).digest()
