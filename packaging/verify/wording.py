"""A frozen wording, as a run reads it."""

FINAL_CHECK = "final-check"


class Wording:
    """A frozen document: where each step stands, and under which conditions, outermost first."""

    def __init__(self, document):
        self.steps, self.sections, self.conditions, order = {}, {}, {}, []
        self.repeated = set()
        for number, section in enumerate(document.get("sections", ()), 1):
            outer = [section["condition"]] if "condition" in section else []
            if "repeat" in section:
                self.repeated.add(number)
            for step in section.get("steps", ()):
                self.walk(step, number, outer, order)
        self.positions = {step: place for place, step in reversed(list(enumerate(order)))}
        if document.get("finalCheck"):
            self.positions[FINAL_CHECK] = len(order)

    def checks(self, section, units):
        """The checks that are required of each piece of a section, in the order of doing."""
        steps = sorted((s for s in self.steps if self.sections[s] == section), key=self.positions.get)
        return [
            {
                "step": step,
                "unit": unit,
                "policy": self.steps[step]["signOff"],
                "position": self.positions[step],
                "conditional": bool(self.conditions[step]),
            }
            for unit in units
            for step in steps
            if self.steps[step].get("signOff") in ("blind", "witnessed", "inspected")
        ]

    def walk(self, step, section, outer, order):
        name, own = step["id"], [step["condition"]] if "condition" in step else []
        if name not in self.steps:
            self.steps[name], self.sections[name] = step, section
            self.conditions[name] = outer + own
        for part in step.get("steps", ()):
            self.walk(part, section, outer + own, order)
        order.append(name)
