"""Who may use the server, and how much: origins, hosts, keys, rates, seats."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from starlette.testclient import TestClient

from fakes import ScriptedTutor
from http_client import HOME, check_error, make_client, wait_for
from tutor.frontends.api_limits import Rate, RateLimiter, VisitorTokens, WaitingRoom, is_loopback, name_client


@pytest.fixture
def tutor() -> ScriptedTutor:
    return ScriptedTutor()


@pytest.fixture
def client(tutor: ScriptedTutor) -> TestClient:
    return make_client(tutor)


# --- who may come in


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://127.0.0.1.evil.example", "http://localhost.evil"]
)
def test_foreign_origins_may_not_ask(client: TestClient, tutor: ScriptedTutor, origin: str) -> None:
    headers = {"origin": origin}
    check_error(client.post("/api/chat", json={"question": "x"}, headers=headers), 403)
    asking = {**headers, "access-control-request-method": "POST"}
    check_error(client.options("/api/chat", headers=asking), 403)
    check_error(client.post("/gradio_api/queue/join", json={}, headers=headers), 403)
    assert "access-control-allow-origin" not in client.get("/api/health", headers=headers).headers
    assert tutor.questions == []


@pytest.mark.parametrize("origin", [HOME, "http://localhost:5000", "https://shop.example"])
def test_admitted_origins_get_exact_headers(origin: str) -> None:
    client = make_client(allow_origins=("https://shop.example",))
    response = client.post("/api/chat", json={"question": "x"}, headers={"origin": origin})
    assert response.status_code == 200
    assert response.headers["access-control-allow-origin"] == origin
    assert "access-control-allow-credentials" not in response.headers
    asking = {"access-control-request-method": "POST", "access-control-request-headers": "content-type"}
    assert client.options("/api/chat", headers={"origin": origin, **asking}).status_code == 200


def test_a_page_that_renames_this_machine_gets_nothing(client: TestClient) -> None:
    check_error(client.get("/", headers={"host": "evil.example"}), 403, "host_not_allowed")
    check_error(client.post("/api/chat", json={"question": "x"}, headers={"host": "evil.example:7860"}), 403)
    assert client.get("/api/health", headers={"host": "localhost:7860"}).status_code == 200


def test_pages_carry_their_policies() -> None:
    client = make_client(allow_origins=("https://shop.example",))
    page = client.get("/")
    assert page.status_code == 200 and page.headers["x-frame-options"] == "DENY"
    assert "frame-ancestors 'self'" in page.headers["content-security-policy"]
    assert "http:" not in page.headers["content-security-policy"]
    widget = client.get("/widget").headers
    assert "x-frame-options" not in widget
    assert "https://shop.example" in widget["content-security-policy"].split("frame-ancestors")[1]
    assert "default-src 'none'" in widget["content-security-policy"]
    assert all(client.get(path).headers["x-content-type-options"] == "nosniff" for path in ("/", "/widget", "/metrics"))


def test_the_key_guards_the_interface_and_the_widget_keeps_working() -> None:
    client = make_client(api_key="s3cret")
    question = {"question": "What is LoRA?"}
    response = client.post("/api/chat", json=question)
    check_error(response, 401)
    assert response.headers["www-authenticate"] == "Bearer"
    check_error(client.get("/v1/models", headers={"authorization": "Bearer wrong"}), 401)
    check_error(client.get("/v1/models", headers={"authorization": b"Bearer \xe9"}), 401)
    key = {"authorization": "Bearer s3cret"}
    assert client.get("/v1/models", headers=key).status_code == 200
    assert client.post("/api/chat", json=question, headers=key).status_code == 200
    assert client.get("/api/health").status_code == client.get("/").status_code == 200
    visitor = {"authorization": f"Bearer {client.get('/widget/token').json()['token']}"}
    assert client.post("/api/chat", json=question, headers=visitor).status_code == 200
    check_error(client.get("/v1/models", headers=visitor), 401)
    check_error(client.get("/widget/token", headers={"sec-fetch-site": "cross-site"}), 403)


# --- how much


def test_a_stranger_may_ask_ten_times_at_once_and_is_told_when_to_return() -> None:
    client = make_client(address="203.0.113.9")
    statuses = [client.post("/api/recommend", json={"text": "x"}).status_code for _ in range(11)]
    assert statuses == [200] * 10 + [429]
    response = client.post("/api/recommend", json={"text": "x"})
    check_error(response, 429)
    assert 1 <= int(response.headers["retry-after"]) <= 3


def test_this_machine_is_not_limited_like_a_stranger(client: TestClient) -> None:
    assert {client.post("/api/recommend", json={"text": "x"}).status_code for _ in range(40)} == {200}


def test_all_visitors_together_have_one_rate() -> None:
    app = make_client(visitor_rate=8).app
    answers = []
    for last in range(4):  # four visitors, each far below their own rate
        visitor = TestClient(app, base_url=HOME, client=(f"203.0.113.{last}", 50000))
        answers.append(visitor.post("/api/recommend", json={"text": "x"}))
    assert [answer.status_code for answer in answers] == [200, 200, 429, 429]
    check_error(answers[-1], 429, "too_many_requests")
    assert 1 <= int(answers[-1].headers["retry-after"]) <= 8
    at_home = TestClient(app, base_url=HOME, client=("127.0.0.1", 50000))
    assert at_home.post("/api/recommend", json={"text": "x"}).status_code == 200  # its own programs are no visitors
    bearer = {"authorization": f"Bearer {at_home.get('/widget/token').json()['token']}"}
    check_error(at_home.post("/api/chat", json={"question": "x"}, headers=bearer), 429)  # a widget shown here is one


def test_all_visitors_together_have_few_places() -> None:
    gate = threading.Event()
    tutor = ScriptedTutor(gate=gate)
    app = make_client(tutor, visitor_places=2).app
    visitors = [TestClient(app, base_url=HOME, client=(f"203.0.113.{last}", 50000)) for last in range(3)]
    question = {"question": "What is LoRA?"}
    with ThreadPoolExecutor(2) as pool:
        waiting = [pool.submit(visitor.post, "/api/chat", json=question) for visitor in visitors[:2]]
        assert wait_for(lambda: tutor.open_streams == 2)
        turned_away = visitors[2].post("/api/chat", json=question)
        gate.set()
        assert [answer.result().status_code for answer in waiting] == [200, 200]
    check_error(turned_away, 429, "too_many_requests")
    assert int(turned_away.headers["retry-after"]) >= 1
    assert visitors[2].post("/api/chat", json=question).status_code == 200  # the places are given back


def test_buckets_fill_again_and_are_bounded() -> None:
    now = [0.0]
    limiter = RateLimiter(Rate(60, 2), capacity=3, clock=lambda: now[0])
    assert [limiter.wait_time("a"), limiter.wait_time("a")] == [0.0, 0.0]
    assert limiter.wait_time("a") == pytest.approx(1.0)
    now[0] = 1.0
    assert limiter.wait_time("a") == 0.0
    for name in "bcde":
        limiter.wait_time(name)
    assert limiter.wait_time("a") == 0.0  # forgotten, not remembered for ever


def test_clients_are_told_apart_by_what_they_cannot_change() -> None:
    assert name_client("2001:db8::1") == name_client("2001:db8::ffff") != name_client("2001:db8:0:1::1")
    assert name_client("203.0.113.9") != name_client("203.0.113.10")
    assert [is_loopback(name) for name in ("127.0.0.1", "::1", "localhost", "[::1]", "10.0.0.1", "0.0.0.0", "x")] == [
        True, True, True, True, False, False, False,
    ]  # fmt: skip


def test_visitor_tokens_expire_and_cannot_be_made_up() -> None:
    now = [1000.0]
    tokens = VisitorTokens(60, clock=lambda: now[0])
    token = tokens.mint("here")
    assert tokens.is_valid(token, "here") and not tokens.is_valid(token, "there")
    for other in ("", "x", token + "x", "9999999999.abc.def", token.replace("1060", "9060", 1)):
        assert not tokens.is_valid(other, "here")
    assert not VisitorTokens(60, clock=lambda: now[0]).is_valid(token, "here")
    now[0] = 1061.0
    assert not tokens.is_valid(token, "here")


def test_a_visitors_token_lives_for_ten_minutes() -> None:
    now = [1000.0]
    tokens = VisitorTokens(clock=lambda: now[0])
    token = tokens.mint("here")
    now[0] += 600
    assert tokens.is_valid(token, "here")
    now[0] += 1
    assert not tokens.is_valid(token, "here")


def test_a_visitors_token_is_good_only_at_the_origin_it_was_minted_for() -> None:
    client = make_client(api_key="s3cret", allow_origins=("https://shop.example",))
    bearer = {"authorization": f"Bearer {client.get('/widget/token').json()['token']}"}

    def ask_from(**headers: str) -> int:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return client.post("/api/chat", json={"question": "x"}, headers={**bearer, **named}).status_code

    assert ask_from() == ask_from(origin=HOME) == 200
    assert ask_from(origin="https://shop.example") == ask_from(origin="http://localhost:5000") == 401
    assert ask_from(origin="http://localhost:7860", host="localhost:7860") == 401
    assert ask_from(origin="https://shop.example", sec_fetch_site="cross-site") == 401
    assert ask_from(origin="https://shop.example", sec_fetch_site="same-origin") == 200  # a proxy that renames us
    assert client.get("/api/source?name=x", headers={**bearer, "origin": "https://shop.example"}).status_code == 401


def test_the_waiting_room_has_eight_seats() -> None:
    room = WaitingRoom()
    assert [room.enter() for _ in range(10)] == [True] * 9 + [False]
    room.leave()
    assert room.enter()
