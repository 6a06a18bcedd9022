"""The files inside a PDF that Tarkka wrote, with nothing but Python's standard library."""

import re
import zlib

FILE = re.compile(rb"/EF\s*<<[^>]*?/F\s+(\d+)\s+\d+\s+R")
UNICODE_NAME = re.compile(rb"/UF\s*\(((?:\\.|[^\\)])*)\)", re.DOTALL)
ESCAPE = re.compile(rb"\\(?:([nrtbf()\\])|([0-7]{1,3}))", re.DOTALL)
LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


class Unreadable(ValueError):
    """The file is no PDF that Tarkka wrote, or is damaged."""


def files(pdf):
    """Every attached file by its name."""
    found = {}
    for specification in re.finditer(rb"\d+\s+\d+\s+obj(.*?)endobj", pdf, re.DOTALL):
        text = specification.group(1)
        stream, name = FILE.search(text), UNICODE_NAME.search(text)
        if stream and name:
            called = decoded(name.group(1))
            if called in found:
                raise Unreadable(f"two files inside are called {called}")
            found[called] = content(pdf, int(stream.group(1)))
    return found


def decoded(literal):
    plain = ESCAPE.sub(unescaped, literal)
    return plain[2:].decode("utf-16-be") if plain[:2] == b"\xfe\xff" else plain.decode("latin-1")


def unescaped(escape):
    letter, octal = escape.groups()
    return bytes([int(octal, 8) & 255]) if octal else LETTERS.get(letter, letter)


def content(pdf, number):
    """Of a stream whose length stands in front of it, or in an object of its own."""
    if len(re.findall(rb"(?<!\d)%d\s+\d+\s+obj\b" % number, pdf)) > 1:
        raise Unreadable(f"object {number} stands in it twice")
    head = re.search(rb"(?<!\d)%d\s+\d+\s+obj\s*(<<.*?>>)\s*stream\r?\n" % number, pdf, re.DOTALL)
    if not head:
        raise Unreadable(f"object {number} is missing")
    length = re.search(rb"/Length\s+(\d+)(\s+\d+\s+R)?", head.group(1))
    if not length:
        raise Unreadable(f"object {number} has no length")
    size = int(length.group(1))
    if length.group(2):
        direct = re.search(rb"(?<!\d)%d\s+\d+\s+obj\s*(\d+)" % size, pdf)
        size = int(direct.group(1)) if direct else 0
    data = pdf[head.end() : head.end() + size]
    try:
        return zlib.decompress(data) if b"/FlateDecode" in head.group(1) else data
    except zlib.error as problem:
        raise Unreadable(f"object {number} is damaged: {problem}") from problem
