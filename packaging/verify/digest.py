"""The digest of a ledger row as people read, copy and type it."""

import hashlib

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECK_SYMBOLS = ALPHABET + "*~$=U"
SYMBOLS = 26


def groups(digest):
    """The first 130 bits in Crockford's base32, groups of five, with a check symbol modulo 37."""
    bits = int.from_bytes(digest, "big") >> (256 - SYMBOLS * 5)
    values = [(bits >> (5 * (SYMBOLS - 1 - i))) & 31 for i in range(SYMBOLS)]
    text = "".join(ALPHABET[value] for value in values)
    return "-".join(text[i : i + 5] for i in range(0, SYMBOLS, 5)) + check_symbol(text)


def of_rows(hashes):
    """What binds all the rows behind a record, and not the newest of them alone."""
    return hashlib.sha256(b"tarkka/record/v1\0" + b"".join(hashes)).digest()


def check_symbol(text):
    check = 0
    for symbol in text:
        check = (check * 32 + ALPHABET.index(symbol)) % 37
    return CHECK_SYMBOLS[check]


def plain(typed):
    """A digest as somebody typed it, without groups and with look-alike letters told apart."""
    text = "".join(c for c in typed.upper() if c not in "- \t")
    if len(text) == 64:
        return text
    return text.replace("O", "0").replace("I", "1").replace("L", "1")


def matches(digest, typed):
    wanted = plain(typed)
    return wanted in (digest.hex().upper(), plain(groups(digest)))


def well_formed(typed):
    """Whether the check symbol fits, so that a slip of the pen is told from a changed ledger."""
    text = plain(typed)
    if len(text) == 64:
        return all(c in "0123456789ABCDEF" for c in text)
    if len(text) != SYMBOLS + 1 or any(c not in ALPHABET for c in text[:-1]):
        return False
    return check_symbol(text[:-1]) == text[-1]
