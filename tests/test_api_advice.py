"""The adviser over HTTP: recommendation in turns, tree, walk, chart, calculator, training, and failures by name."""

from typing import Any
from xml.etree import ElementTree

import pytest
from starlette.testclient import TestClient

from fakes import ScriptedTutor, real_advisor
from http_client import check_error, make_client

CASE = "Our prices change every day and answers must name their source."
FIGURES: dict[str, Any] = {"approaches": ["few_shot", "peft"], "requests_per_month": 20_000}


class AdvisingTutor(ScriptedTutor):
    """A scripted tutor whose advice is the real engine's, as `Tutor` hands it on."""

    def recommend(self, situation: Any = "", profile: Any = None) -> dict[str, Any]:
        return self.advisor.recommend(situation, profile)

    def estimate_costs(self, inputs: Any) -> dict[str, Any]:
        return self.advisor.estimate_costs(inputs)


@pytest.fixture(scope="module")
def client() -> TestClient:
    return make_client(AdvisingTutor())


def test_a_case_comes_as_text_as_turns_and_with_a_profile(client: TestClient) -> None:
    one = client.post("/api/recommend", json={"text": CASE}).json()
    assert one["primary"] == "rag" and one == real_advisor().recommend(CASE)
    turns = ["We have 100 labelled tickets.", "Sorry, it is 3,000 labelled tickets."]
    grown = client.post("/api/recommend", json={"turns": turns, "profile": {"budget_once": 700}}).json()["profile"]
    assert grown["labelled_examples"]["value"] == 3000
    assert grown["budget_once"] == {"value": 700, "from": "form"}
    both = client.post("/api/recommend", json={"text": CASE, "profile": {"knowledge_changes": "never"}}).json()
    assert both["profile"]["knowledge_changes"]["value"] == "daily", "what the words say corrects the profile"


@pytest.mark.parametrize(
    ("body", "status", "named"),
    [
        ({}, 422, "turns"),
        ({"turns": []}, 422, "turns"),
        ({"turns": ["", " "]}, 422, "turns"),
        ({"turns": ["x"] * 51}, 422, "turns"),
        ({"turns": ["x" * 4000] * 5}, 413, "long"),
        ({"turns": "one text"}, 422, "turns"),
        ({"profile": {"labelled_examples": -1}}, 422, "labelled_examples"),
        ({"profile": {"colour": "red"}}, 422, "colour"),
    ],
)
def test_a_wrong_case_is_named(client: TestClient, body: dict[str, Any], status: int, named: str) -> None:
    response = client.post("/api/recommend", json=body)
    check_error(response, status)
    assert named in response.json()["error"]["message"]


def test_the_fields_of_a_form_and_the_chart(client: TestClient) -> None:
    assert client.get("/api/fields").json() == real_advisor().list_fields()
    assert client.get("/api/chart").json() == real_advisor().chart()


def test_the_tree_as_data_and_as_a_picture(client: TestClient) -> None:
    path = ",".join(real_advisor().recommend(CASE)["tree_path"])
    tree = client.get("/api/tree", params={"path": path}).json()
    assert tree["root"] == path.split(",")[0] and len(tree["path"]) == path.count(",")
    plain, lit = client.get("/tree.svg"), client.get("/tree.svg", params={"path": path})
    for response in (plain, lit):
        assert response.headers["content-type"].startswith("image/svg+xml")
        ElementTree.fromstring(response.text)
    assert plain.text != lit.text
    for address in ("/api/tree", "/tree.svg"):
        check_error(client.get(address, params={"path": "<script>"}), 422, "profile_invalid")
    check_error(client.post("/tree.svg"), 405)


def test_a_walk_needs_nothing_but_what_the_client_sends(client: TestClient) -> None:
    answered: dict[str, str] = {}
    step = client.post("/api/interview", json={}).json()
    while step["question"] is not None:
        assert {"no", "unknown"} <= {option["id"] for option in step["question"]["options"]}
        answered[step["question"]["node"]] = "no"
        step = client.post("/api/interview", json={"answered": answered}).json()
    assert step["leaf"] and step["agrees"] in (True, False)
    known = client.post("/api/interview", json={"profile": {"knowledge_changes": "daily"}, "answered": answered})
    assert known.status_code == 200


@pytest.mark.parametrize("body", [{"answered": {"nowhere": "no"}}, {"profile": {"colour": 1}}, {"answered": []}])
def test_a_wrong_walk_is_refused(client: TestClient, body: dict[str, Any]) -> None:
    check_error(client.post("/api/interview", json=body), 422)


def test_the_calculator_and_its_files(client: TestClient) -> None:
    assert client.post("/api/costs", json=FIGURES).json()["requests_per_month"] == 20_000
    for kind, media in (("csv", "text/csv"), ("markdown", "text/markdown")):
        response = client.post("/api/costs/export", params={"kind": kind}, json=FIGURES)
        assert response.headers["content-type"].startswith(media)
        assert "attachment" in response.headers["content-disposition"]
        assert response.text == real_advisor().export_costs(FIGURES, kind)
    token = client.post("/api/costs/link", json=FIGURES).json()["token"]
    assert client.post("/api/costs/open", json={"token": token}).json() == FIGURES
    training = {"parameters_billion": 7, "tokens": 10**9, "method": "lora"}
    assert client.post("/api/training", json=training).json()["gpu_hours"] == 33.3


@pytest.mark.parametrize(
    ("address", "body", "named"),
    [
        ("/api/costs", {"inputs": {"hosting": -5}}, "inputs.hosting"),
        ("/api/costs/export", {"months": 3}, "months"),
        ("/api/costs/export?kind=pdf", FIGURES, "kind"),
        ("/api/costs/link", {"horizon_months": 0}, "horizon_months"),
        ("/api/costs/open", {"token": "x"}, "token"),
        ("/api/costs/open", {}, "token"),
        ("/api/training", {"tokens": 5}, "parameters_billion"),
    ],
)
def test_a_wrong_figure_is_named(client: TestClient, address: str, body: dict[str, Any], named: str) -> None:
    response = client.post(address, json=body)
    check_error(response, 422)
    assert named in response.json()["error"]["message"]


def test_the_paths_are_documented_guarded_and_counted() -> None:
    client = make_client(AdvisingTutor(), api_key="secret-key-of-this-test")
    check_error(client.get("/api/chart"), 401)
    check_error(client.post("/api/interview", json={}), 401)
    key = {"Authorization": "Bearer secret-key-of-this-test"}
    assert client.get("/api/chart", headers=key).status_code == 200
    documented = client.get("/openapi.json").json()["paths"]
    paths = ("/api/recommend", "/api/fields", "/api/chart", "/api/tree", "/api/interview", "/api/costs")
    assert {*paths, "/api/costs/export", "/api/training", "/tree.svg"} <= set(documented)
    assert 'path="/api/chart",status="200"' in client.get("/metrics").text
