"""How a failure looks on the wire: always {"error": {"code", "message"}} with the right status.

Contract: `Refusal` is what our own handlers raise; `add_handlers(app)` makes framework errors, named tutor errors and
unexpected ones look the same. An unexpected error is logged in one line and answered without any detail.
It does not know which path failed or why.
"""

import json
import logging
import math
from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from tutor.errors import TutorError

_LOG = logging.getLogger("tutor.frontends")
CODES: Mapping[int, str] = {
    400: "bad_request",
    401: "unauthorized",
    403: "forbidden",
    404: "not_found",
    405: "method_not_allowed",
    413: "too_large",
    415: "unsupported_media_type",
    422: "invalid",
    429: "too_many_requests",
    500: "internal",
    503: "unavailable",
}
# How the OpenAPI document describes every answer that is not the one asked for.
ERRORS: dict[int | str, dict[str, Any]] = {
    status: {
        "description": description,
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "required": ["error"],
                    "properties": {
                        "error": {
                            "type": "object",
                            "required": ["code", "message"],
                            "properties": {"code": {"type": "string"}, "message": {"type": "string"}},
                        }
                    },
                }
            }
        },
    }
    for status, description in (
        (401, "a key is set and was not sent, or is wrong"),
        (422, "something in the request is wrong; the message names it"),
        ("default", "any other failure, in the same shape; 429 and 503 carry Retry-After"),
    )
}


class Refusal(Exception):
    """A request that is turned down. `retry_after` is in seconds and becomes a header."""

    def __init__(self, status: int, code: str, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.retry_after = retry_after


def to_body(code: str, message: str) -> dict[str, Any]:
    """The error object of the contract; `type` is there for clients that speak OpenAI's dialect."""
    return {"error": {"code": code, "message": message, "type": code}}


def to_response(refusal: Refusal) -> JSONResponse:
    """Turns a refusal into a response, Retry-After in whole seconds."""
    headers = {"Cache-Control": "no-store"}
    if refusal.retry_after is not None:
        headers["Retry-After"] = str(max(1, math.ceil(refusal.retry_after)))
    if refusal.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return JSONResponse(to_body(refusal.code, str(refusal)), refusal.status, headers)


def from_tutor_error(error: TutorError) -> Refusal:
    """A named failure of the tutor as a refusal; the ones that pass by themselves say when to come back."""
    return Refusal(error.http_status, error.code, str(error), 5 if error.http_status in (429, 503) else None)


def add_handlers(app: FastAPI) -> None:
    """Registers the handlers on an application."""

    def handle_refusal(_request: Request, error: Exception) -> Response:
        assert isinstance(error, Refusal)
        return to_response(error)

    def handle_tutor_error(_request: Request, error: Exception) -> Response:
        assert isinstance(error, TutorError)
        return to_response(from_tutor_error(error))

    app.add_exception_handler(Refusal, handle_refusal)
    app.add_exception_handler(TutorError, handle_tutor_error)
    app.add_exception_handler(RequestValidationError, _handle_validation)
    app.add_exception_handler(HTTPException, _handle_http)
    app.add_exception_handler(Exception, _handle_unexpected)


def add_page_handler(page: FastAPI) -> None:
    """Gives the mounted page's own errors our shape; its scripts go on finding `detail`, where they look for it."""

    def handle(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        response = _handle_http(request, error)
        body = json.loads(bytes(response.body)) | {"detail": error.detail}
        return JSONResponse(body, error.status_code, dict(error.headers or {}))

    page.add_exception_handler(HTTPException, handle)


def _handle_validation(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    if first["type"] == "json_invalid":
        return to_response(Refusal(400, "bad_json", "the request body is not valid JSON"))
    if first["loc"] == ("body",) and "json" not in request.headers.get("content-type", ""):
        return to_response(Refusal(422, "invalid", "send a JSON object with 'Content-Type: application/json'"))
    where = ".".join(str(part) for part in first["loc"][1:]) or "body"
    return to_response(Refusal(422, "invalid", f"{where}: {first['msg']}"))


def _handle_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    code = CODES.get(error.status_code, "error")
    sentences = {404: "there is nothing at this address", 405: f"{request.method} is not possible at this address"}
    response = to_response(Refusal(error.status_code, code, sentences.get(error.status_code) or str(error.detail)))
    response.headers.update(error.headers or {})
    return response


def _handle_unexpected(request: Request, error: Exception) -> Response:
    _LOG.error("%s %s failed: %s: %s", request.method, request.url.path, type(error).__name__, error)
    return to_response(Refusal(500, "internal", "the server could not handle this request; its log says why"))
