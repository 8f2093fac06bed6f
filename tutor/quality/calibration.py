"""Fitting the abstention floor on the calibration halves of the question sets.

Contract: `read_rows(tutor, questions)` reads the signs of every question that reaches retrieval; `calibrate_floor(rows,
in_use)` fits a logistic regression on the calibration halves and reports the weights to be copied into
`tutor/floor.py`, how well they do on the other halves beside the weights in use, and the curve of thresholds. Needs
scikit-learn, which comes with the embedder. It changes nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from tutor.engine import Tutor
from tutor.floor import Floor, Signs
from tutor.quality.metrics import share
from tutor.quality.outcomes import open_session
from tutor.quality.question_file import CALIBRATE, COVERED, NOT_COVERED
from tutor.questions import read_parts

THRESHOLDS = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)

Row = tuple[Signs, bool, bool]  # signs, is answerable, belongs to the calibration half


def read_rows(tutor: Tutor, questions: Sequence[Mapping[str, Any]]) -> list[Row]:
    """The signs of every question that reaches retrieval; of several parts, those of the likeliest."""
    rows: list[Row] = []
    meter, retrieve = tutor.steps.judge.meter, tutor.steps.retriever.retrieve
    for question in questions:
        route = tutor.steps.understander.understand(question["question"], open_session(question)).route
        if question["kind"] in COVERED | NOT_COVERED and route.action == "lessons":
            parts = read_parts(route.question, tutor.steps.terms, route.told)
            near = [retrieve(part.search_text, tutor.steps.passages, told=part.told.text) for part in parts]
            found = [
                meter.read_signs(part, passages, leans=part is not parts[0])
                for part, passages in zip(parts, near, strict=True)
            ]
            signs = max(found, key=meter.floor.estimate)
            rows.append((signs, question["kind"] in COVERED, question["split"] == CALIBRATE))
    return rows


def calibrate_floor(rows: Sequence[Row], in_use: Floor) -> dict[str, Any]:
    """Fits the floor and reports fit and use."""
    from sklearn.linear_model import LogisticRegression

    names = list(asdict(rows[0][0]))
    known = [([asdict(signs)[name] for name in names], inside) for signs, inside, calibrates in rows if calibrates]
    fit = LogisticRegression(C=10, class_weight="balanced", max_iter=1000)
    fit.fit([features for features, _ in known], [inside for _, inside in known])
    weights = {name: round(float(weight), 2) for name, weight in zip(names, fit.coef_[0], strict=True)}
    fitted = Floor(**weights, offset=round(float(fit.intercept_[0]), 2))
    test = [row for row in rows if not row[2]]
    return {
        "fitted": asdict(fitted),
        "in_use": asdict(in_use),
        "fitted_on_test_half": _score(fitted, test, fitted.threshold),
        "in_use_on_test_half": _score(in_use, test, in_use.threshold),
        "curve_in_use_all": {str(threshold): _score(in_use, rows, threshold) for threshold in THRESHOLDS},
        "curve_fitted_test_half": {str(threshold): _score(fitted, test, threshold) for threshold in THRESHOLDS},
    }


def _score(floor: Floor, rows: Sequence[Row], threshold: float) -> dict[str, Any]:
    answered = [(inside, floor.estimate(signs) >= threshold) for signs, inside, _ in rows]
    inside = [passed for is_inside, passed in answered if is_inside]
    outside = [passed for is_inside, passed in answered if not is_inside]
    return {
        "answered_when_answerable": share(sum(inside), len(inside)),
        "held_back_when_not": share(len(outside) - sum(outside), len(outside)),
    }
