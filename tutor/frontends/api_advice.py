"""The paths about a case: recommendation, decision tree, walk, chart, calculator, training estimate, form fields.

Contract: `create_router(tutor)` gives the paths of the adviser over HTTP. They ask no model and keep nothing: the whole
state of a walk is what the client sends. Failures become the contract's error objects where the application is built;
a wrong field is 422 and named. The handlers translate and decide nothing.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field
from starlette.responses import PlainTextResponse, Response

from tutor.errors import QuestionTooLong, UsageError
from tutor.questions import MAX_QUESTION

if TYPE_CHECKING:
    from tutor.engine import Tutor

MAX_TURNS = 50
MEDIA = {"csv": ("text/csv; charset=utf-8", "costs.csv"), "markdown": ("text/markdown; charset=utf-8", "costs.md")}
Kind = Literal["csv", "markdown"]
Inputs = dict[str, Any]
PathParameter = Annotated[str, Query(description="node ids from the root, separated by commas, to mark a way")]


class RecommendRequest(BaseModel):
    """A case in the learner's words, in one text or in turns, or as a profile, or both; the words win."""

    text: str = ""
    turns: list[str] = Field(default=[], max_length=MAX_TURNS)
    profile: dict[str, Any] | None = None


class InterviewRequest(BaseModel):
    """A walk so far: the facts known before it, and the answers given as node id -> option id."""

    profile: dict[str, Any] = {}
    answered: dict[str, str] = {}


class TokenRequest(BaseModel):
    """A token made by `/api/costs/link`."""

    token: str


def read_case(case: str | Sequence[str], profile: Mapping[str, Any] | None) -> str | list[str]:
    """The case without its empty turns.

    Raises:
        UsageError: there are neither words nor facts.
        QuestionTooLong: more words than are read.
    """
    turns = [turn for turn in ([case] if isinstance(case, str) else case) if turn.strip()]
    if not turns and profile is None:
        raise UsageError("describe the case in words ('text', 'turns' or 'situation'), or send a 'profile' of facts")
    if sum(len(turn) for turn in turns) > MAX_QUESTION * 4:
        raise QuestionTooLong(f"the case is too long; {MAX_QUESTION * 4:,} characters are read")
    return case if isinstance(case, str) else turns


def create_router(tutor: "Tutor") -> APIRouter:
    """The paths of the adviser, below /api, and the picture of the tree."""
    router = APIRouter()
    _add_advice(router, tutor)
    _add_tree(router, tutor)
    _add_calculator(router, tutor)
    return router


def _add_advice(router: APIRouter, tutor: "Tutor") -> None:
    @router.post("/api/recommend")
    def recommend(body: RecommendRequest) -> dict[str, Any]:
        """Recommends an approach; no language model takes part."""
        case = read_case([*body.turns, body.text] if body.turns else body.text, body.profile)
        return dict(tutor.recommend(case, body.profile))

    @router.get("/api/fields")
    def fields() -> list[dict[str, Any]]:
        """The facts a recommendation can use: kind, unit, range, choices, question, group."""
        return tutor.advisor.list_fields()

    @router.get("/api/chart")
    def chart() -> dict[str, Any]:
        """The ten approaches compared, and where sources disagree."""
        return tutor.advisor.chart()


def _add_tree(router: APIRouter, tutor: "Tutor") -> None:
    @router.get("/api/tree")
    def tree(path: PathParameter = "") -> dict[str, Any]:
        """The decision tree as data."""
        return tutor.advisor.tree(_split(path))

    @router.get("/tree.svg")
    def tree_picture(path: PathParameter = "") -> Response:
        """The decision tree as a picture, the nodes of the path lit."""
        nodes = _split(path)
        tutor.advisor.tree(nodes)  # refuses a node that does not exist
        return Response(tutor.advisor.tree_picture(nodes), media_type="image/svg+xml")

    @router.post("/api/interview")
    def interview(body: InterviewRequest) -> dict[str, Any]:
        """The next question of the walk through the tree, or its leaf."""
        return tutor.advisor.ask_next(body.profile, body.answered)


def _add_calculator(router: APIRouter, tutor: "Tutor") -> None:
    @router.post("/api/costs")
    def costs(inputs: Inputs) -> dict[str, Any]:
        """Runs the cost-benefit calculator."""
        return dict(tutor.estimate_costs(inputs))

    @router.post("/api/costs/export")
    def export(inputs: Inputs, kind: Kind = "csv") -> Response:
        """The calculator's result as a file."""
        media_type, name = MEDIA[kind]
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return PlainTextResponse(tutor.advisor.export_costs(inputs, kind), media_type=media_type, headers=headers)

    @router.post("/api/costs/link")
    def pack(inputs: Inputs) -> dict[str, str]:
        """A token that restores every input of the calculator."""
        return {"token": tutor.advisor.pack_costs(inputs)}

    @router.post("/api/costs/open")
    def unpack(body: TokenRequest) -> dict[str, Any]:
        """The inputs behind a token."""
        return tutor.advisor.unpack_costs(body.token)

    @router.post("/api/training")
    def training(inputs: Inputs) -> dict[str, Any]:
        """GPU memory and computing of a training run."""
        return tutor.advisor.estimate_training(inputs)


def _split(path: str) -> list[str]:
    return [name for name in path.split(",") if name]
