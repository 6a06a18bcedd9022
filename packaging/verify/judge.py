"""Judges a result by its step's limits, and compares two, as the program does."""

from decimal import Context, Decimal

DECIMAL64 = Context(prec=16)
BAD = ("failed", "outOfLimits")


def judged(step, result):
    """Limits are inclusive; an absent one does not judge."""
    kind = result["type"]
    if kind == "passFail":
        return "passed" if result["passed"] else "failed"
    if kind == "measured":
        return measured(step.get("specification", {}), result.get("values", ()))
    expected = step.get("answer", {}).get("expected", "")
    if kind == "scanned" and expected:
        return "passed" if result.get("code", "").strip() == expected else "failed"
    return "notJudged"


def measured(limits, values):
    lower, upper = (number(limits.get(name)) for name in ("lower", "upper"))
    if (lower is None and upper is None) or not values:
        return "notJudged"
    worst = "inLimits"
    for value in map(Decimal, values):
        if (lower is not None and value < lower) or (upper is not None and value > upper):
            return "outOfLimits"
        if lower is not None and upper is not None:
            near = DECIMAL64.divide(upper - lower, Decimal(10))
            if value - lower < near or upper - value < near:
                worst = "nearLimit"
    return worst


def agree(step, doer, checker):
    """Within the tolerance of the step, and not one good and the other bad."""
    if (judged(step, doer) in BAD) != (judged(step, checker) in BAD):
        return False
    if doer["type"] != checker["type"]:
        return False
    if doer["type"] == "passFail":
        return doer["passed"] == checker["passed"]
    if doer["type"] == "chosen":
        return set(doer.get("options", ())) == set(checker.get("options", ()))
    if doer["type"] == "measured":
        one, other = doer.get("values", ()), checker.get("values", ())
        within = tolerance(step.get("specification", {}))
        return len(one) == len(other) and all(
            abs(Decimal(a) - Decimal(b)) <= within for a, b in zip(one, other)
        )
    return doer == checker


def tolerance(limits):
    if "agreement" in limits:
        return Decimal(limits["agreement"])
    lower, upper = (number(limits.get(name)) for name in ("lower", "upper"))
    if lower is None or upper is None:
        return Decimal(0)
    return DECIMAL64.divide(upper - lower, Decimal(10))


def number(text):
    return None if text is None else Decimal(text)
