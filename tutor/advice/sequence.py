"""The sequence: in which order to try the chosen approaches, and when to move on from each.

Contract: `plan_sequence` returns the steps of `rules.yaml` that apply, numbered from 1; an approach that is ruled out
never becomes a step, and none appears twice. This module does not choose approaches.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from tutor.advice.conditions import PRIMARY, carry
from tutor.advice.profile import Value
from tutor.advice.rules import Knowledge


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """One step: `goal` is what to do, `move_on_when` the sign that the next step is due."""

    step: int
    approach: str
    goal: str
    move_on_when: str

    def to_json(self) -> dict[str, object]:
        """Return the contract's spelling."""
        return {"step": self.step, "approach": self.approach, "goal": self.goal, "move_on_when": self.move_on_when}


def plan_sequence(
    values: Mapping[str, Value], chosen: tuple[str, ...], excluded: Collection[str], knowledge: Knowledge
) -> tuple[PlannedStep, ...]:
    """Return the steps for the chosen approaches, the primary one first in `chosen`."""
    extended = {**values, PRIMARY: chosen[0]}
    planned: list[PlannedStep] = []
    taken: set[str] = set()
    for step in knowledge.steps:
        wanted = step.keep != "chosen" or step.approach in chosen
        if not wanted or step.approach in excluded or step.approach in taken or carry(step.when, extended) is None:
            continue
        taken.add(step.approach)
        planned.append(PlannedStep(len(planned) + 1, step.approach, step.goal, step.move_on_when))
    return tuple(planned)
