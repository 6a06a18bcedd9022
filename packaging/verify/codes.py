"""What two spellings of one code have in common; no two documents share it."""

import unicodedata

BLANKS = "\t\n\v\f\r"
UNSEEN = {0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0}
UNSEEN.update(range(0x180B, 0x1810), range(0xFE00, 0xFE10), range(0xE0000, 0xE1000))


def key(code):
    """Case, blanks around it, which dash it has and what nobody sees do not tell codes apart."""
    plain = unicodedata.normalize("NFKC", code)
    spaced = "".join(letter(c) for c in plain)
    return " ".join(part for part in spaced.split(" ") if part).upper().lower()


def letter(character):
    category = unicodedata.category(character)
    if character in BLANKS or category[0] == "Z":
        return " "
    if category in ("Cc", "Cf") or ord(character) in UNSEEN:
        return ""
    return "-" if category == "Pd" or character == "\u2212" else character
