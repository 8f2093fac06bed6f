"""The facts a recommendation needs: their names, units and ranges, and one learner's values for them.

Contract: a `Profile` holds only values that passed `check_value`; each keeps where it came from: the learner's
own words, "form" or "default". Unknown is the absence of a fact, never a zero.
This module does not know what a fact means for a recommendation, nor how it is phrased in any language.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import Any, Literal

from tutor.errors import ProfileInvalid

Value = bool | int | float | str
FORM = "form"
DEFAULT = "default"
LONGEST_QUOTE = 60

APPROACHES = (
    "prompt_engineering",
    "few_shot",
    "rag",
    "peft",
    "full_fine_tuning",
    "reinforcement_fine_tuning",
    "continued_pretraining",
    "pretraining",
    "ensemble",
    "distillation",
)


@dataclass(frozen=True, slots=True)
class Field:
    """One fact: `kind` says which values it takes, `unit` what a number counts, `low`/`high` are inclusive."""

    name: str
    kind: Literal["choice", "flag", "count", "money"]
    unit: str = ""
    low: float = 0
    high: float = 0
    choices: tuple[str, ...] = ()


def _choice(name: str, *choices: str) -> Field:
    return Field(name, "choice", choices=choices)


def _flag(name: str) -> Field:
    return Field(name, "flag")


def _count(name: str, unit: str, high: float, low: float = 0) -> Field:
    return Field(name, "count", unit, low, high)


# In the order a learner would be asked (rule R17). Upper limits are far above anything real: they catch slips.
FIELDS: Mapping[str, Field] = {
    entry.name: entry
    for entry in (
        _choice(
            "task",
            *("answer_questions", "classify", "extract", "summarise", "write", "converse"),
            *("translate", "code", "reason", "recommend", "other"),
        ),
        _choice("failure", "knowledge", "behaviour", "both", "cost", "none"),
        _choice("behaviour", "tone", "format", "reasoning", "skill"),
        _choice("knowledge_changes", "never", "yearly", "monthly", "weekly", "daily", "live"),
        _flag("private_knowledge"),
        _flag("needs_sources"),
        _flag("per_user_access"),
        _flag("needs_erasure"),
        _count("collection_tokens", "tokens", 1e13),
        _count("labelled_examples", "examples", 1e10),
        _count("preference_pairs", "pairs", 1e10),
        _count("task_prompts", "prompts", 1e10),
        _flag("has_checker"),
        _choice("base_success", "never", "sometimes", "mostly"),
        _flag("prompting_exhausted"),
        _flag("lora_exhausted"),
        _flag("no_adapter_overhead"),
        _count("unlabelled_tokens", "tokens", 1e15),
        _flag("language_gap"),
        _flag("domain_shift"),
        _flag("base_model_fits"),
        _flag("provenance_required"),
        Field("budget_once", "money", "USD", 0, 1e11),
        Field("budget_monthly", "money", "USD per month", 0, 1e10),
        _count("requests_per_month", "requests per month", 1e13),
        _count("latency_ms", "milliseconds", 3.6e6, 1),
        _flag("cost_pressure"),
        _flag("narrow_task"),
        _flag("stable_task"),
        _flag("costly_errors"),
        _flag("batch"),
        _flag("several_models"),
        _choice("hardware", "none", "one_gpu", "several_gpus", "cluster"),
        _flag("managed_service"),
        _choice("provider", "openai", "azure", "aws", "google", "cohere", "other"),
        _flag("data_may_leave"),
        _choice("skills", "none", "some", "expert"),
        _count("deadline_days", "days", 3650),
        _flag("reasoning_model"),
        _flag("learning_goal"),
        _choice("wanted_approach", *APPROACHES),
        _flag("just_answer"),
    )
}


@dataclass(frozen=True, slots=True)
class Fact:
    """A value and its `origin`: the learner's own words, "form" or "default".

    `guessed`: taken from words that no phrase foresees; it never replaces what is known already.
    """

    value: Value
    origin: str = FORM
    guessed: bool = False


def check_value(name: str, value: object) -> Value:
    """Return `value` in its field's type, or raise `ProfileInvalid` naming the field and what it takes."""
    known = find_field(name)
    if known.kind == "choice":
        if isinstance(value, str) and value in known.choices:
            return value
        raise ProfileInvalid(f"{name} is {_quote(value)}; give one of {', '.join(known.choices)}.")
    if known.kind == "flag":
        if isinstance(value, bool):
            return value
        raise ProfileInvalid(f"{name} is {_quote(value)}; give true or false.")
    return _check_number(known, value)


def find_field(name: str) -> Field:
    """Return the field called `name`, or raise `ProfileInvalid` naming it and the field that was probably meant."""
    if name in FIELDS:
        return FIELDS[name]
    near = get_close_matches(name[:LONGEST_QUOTE], FIELDS, n=1)
    meant = f" Did you mean {near[0]}?" if near else ""
    raise ProfileInvalid(f"Unknown field {_quote(name)} in the profile.{meant} Known fields: {', '.join(FIELDS)}.")


def _quote(value: object) -> str:
    """Return a wrong value for an error message, cut where it is long: it may be anything that JSON can hold."""
    try:
        text = repr(value)
    except ValueError:  # Python refuses to print whole numbers of thousands of digits
        return "a number of thousands of digits"
    return text if len(text) <= LONGEST_QUOTE else f"{text[:LONGEST_QUOTE]}…"


def _check_number(known: Field, value: object) -> int | float:
    """Return a number within the field's range; counts are whole, money is kept to the cent."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ProfileInvalid(f"{known.name} is {_quote(value)}; give a number of {known.unit}.")
    # Not a number fails this comparison too, and a whole number of any size passes it without becoming a float.
    if not known.low <= value <= known.high:
        takes = f"a number of {known.unit} from {known.low:,.0f} to {known.high:,.0f}"
        raise ProfileInvalid(f"{known.name} is {_quote(value)}; give {takes}.")
    if known.kind == "count":
        if value != int(value):
            raise ProfileInvalid(f"{known.name} is {_quote(value)}; give a whole number of {known.unit}.")
        return int(value)
    return int(value) if value == int(value) else round(float(value), 2)


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known about one situation: field name -> `Fact`, in the order of `FIELDS`."""

    facts: Mapping[str, Fact] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in self.facts:
            find_field(name)
        ordered = {
            name: replace(self.facts[name], value=check_value(name, self.facts[name].value))
            for name in FIELDS
            if name in self.facts
        }
        object.__setattr__(self, "facts", ordered)

    def __iter__(self) -> Iterator[str]:
        return iter(self.facts)

    def values(self) -> dict[str, Value]:
        """Return the bare values of the known fields."""
        return {name: fact.value for name, fact in self.facts.items()}

    def merge(self, newer: "Profile") -> "Profile":
        """Return this profile with the facts of `newer` in place of its own: later words win, guesses do not."""
        firm = {name: fact for name, fact in newer.facts.items() if not (fact.guessed and name in self.facts)}
        return Profile({**self.facts, **firm})

    def to_json(self) -> dict[str, dict[str, Value]]:
        """Return `{field: {"value", "from"}}` as in the contract."""
        return {name: {"value": fact.value, "from": fact.origin} for name, fact in self.facts.items()}

    @classmethod
    def from_mapping(cls, mapping: Mapping[str, Any], origin: str = FORM) -> "Profile":
        """Read `{field: value}` or `{field: {"value", "from"}}`; null means unknown. Raises `ProfileInvalid`."""
        if not isinstance(mapping, Mapping):
            raise ProfileInvalid(
                'A profile is an object of field names and values, such as {"labelled_examples": 900}.'
            )
        facts: dict[str, Fact] = {}
        for name, raw in mapping.items():
            value, came_from = _split_origin(str(name), raw, origin)
            if value is not None:
                facts[str(name)] = Fact(check_value(str(name), value), came_from)
            else:
                find_field(str(name))
        return cls(facts)


def _split_origin(name: str, raw: object, origin: str) -> tuple[object, str]:
    """Return the value and its origin from either spelling of a fact."""
    if not isinstance(raw, Mapping):
        return raw, origin
    unknown = set(raw) - {"value", "from"}
    if unknown or "value" not in raw:
        raise ProfileInvalid(f"{name} is given as an object; it takes the keys value and from only.")
    came_from = raw.get("from", origin)
    if not isinstance(came_from, str):
        raise ProfileInvalid(f"The origin of {name} is {came_from!r}; give a text.")
    return raw["value"], came_from
