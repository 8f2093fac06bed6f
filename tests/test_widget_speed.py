"""The widget's figures, over a scripted tutor behind a real server on loopback."""

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest

from fakes import ScriptedTutor
from staging import serve_tutor
from tutor.errors import TutorError
from tutor.quality import widget_speed
from tutor.settings import read_settings


def test_the_figures_are_measured_as_the_widget_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    tutor = ScriptedTutor(pause=0.02)

    @contextmanager
    def serve(settings: object) -> Iterator[int]:
        with serve_tutor(tutor) as home:
            yield urlsplit(home).port or 0

    monkeypatch.setattr(widget_speed, "serve_apart", serve)
    figures = widget_speed.measure_widget(read_settings(), ("one", "two"))
    assert tutor.questions == ["one", "one", "two"]
    assert 0 < figures["loader_bytes_gzipped"] <= 5000 < figures["loader_bytes"]
    assert figures["page_with_its_files_ms_p50"] > 0
    assert figures["first_word_at_the_widget_ms_p50"] >= 20  # two events come before the first word
    assert figures["first_word_in_the_engine_ms_p50"] == 640


def test_a_server_that_does_not_start_is_said(tmp_path: object) -> None:
    with pytest.raises(TutorError), widget_speed.serve_apart(read_settings(model="/no/such.gguf")):
        pass
