"""Option, environment, file, default, in this order; what is wrong is named."""

import os
from pathlib import Path

import pytest

from tutor.errors import SettingsInvalid
from tutor.settings import find_data_folder, find_home, read_settings


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def configure(text: str) -> None:
    Path("tutor.toml").write_text(text)


def test_the_defaults() -> None:
    settings = read_settings()
    assert (settings.model, settings.host, settings.port, settings.corpus) == ("bundled", "127.0.0.1", 7860, ())
    assert settings.index.name == "index" and not settings.debug and settings.api_key == ""
    assert (find_home() / "prompts").is_dir()


@pytest.mark.parametrize(
    ("name", "option", "environment", "file"),
    [
        ("model", "a", "b", "c"),
        ("port", 1, 2, 3),
        ("index", Path("a"), Path("b"), Path("c")),
        ("host", "a", "b", "c"),
        ("passages", 1, 2, 3),
        ("context", 600, 700, 800),
        ("threads", 1, 2, 3),
        ("endpoint_model", "a", "b", "c"),
        ("api_key", "a", "b", "c"),
    ],
)
def test_option_beats_environment_beats_file_beats_default(
    monkeypatch: pytest.MonkeyPatch, name: str, option: object, environment: object, file: object
) -> None:
    default = getattr(read_settings(), name)
    configure(f"{name} = {file}" if isinstance(file, int) else f'{name} = "{file}"')
    assert getattr(read_settings(), name) == file != default
    monkeypatch.setenv(f"TUTOR_{name.upper()}", str(environment))
    assert getattr(read_settings(), name) == environment
    assert getattr(read_settings(**{name: option}), name) == option
    assert getattr(read_settings(**{name: None}), name) == environment, "None is not an option given"


@pytest.mark.parametrize("name", ["json", "quiet", "debug"])
def test_switches(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    configure(f"{name} = true")
    assert getattr(read_settings(), name) is True
    monkeypatch.setenv(f"TUTOR_{name.upper()}", "0")
    assert getattr(read_settings(), name) is False
    assert getattr(read_settings(**{name: True}), name) is True


def test_several_folders_and_origins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TUTOR_CORPUS", os.pathsep.join(["one", "two", ""]))
    monkeypatch.setenv("TUTOR_ALLOW_ORIGINS", "https://a.example, https://b.example")
    settings = read_settings()
    assert settings.corpus == (Path("one"), Path("two"))
    assert settings.allow_origins == ("https://a.example", "https://b.example")
    monkeypatch.delenv("TUTOR_CORPUS")
    configure('corpus = ["three"]\n')
    assert read_settings().corpus == (Path("three"),)
    assert read_settings(corpus=(Path("four"),)).corpus == (Path("four"),)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("port", "99999"),
        ("port", "seven"),
        ("port", ""),
        ("threads", "-1"),
        ("context", "12"),
        ("passages", "0"),
        ("debug", "perhaps"),
    ],
)
def test_an_impossible_value_is_named_wherever_it_stands(monkeypatch: pytest.MonkeyPatch, key: str, value: str) -> None:
    with pytest.raises(SettingsInvalid) as caught:
        read_settings(**{key: value})
    assert f"'{key}'" in str(caught.value) and "\n" not in str(caught.value)
    monkeypatch.setenv(f"TUTOR_{key.upper()}", value)
    with pytest.raises(SettingsInvalid) as caught:
        read_settings()
    assert f"TUTOR_{key.upper()}" in str(caught.value)
    monkeypatch.delenv(f"TUTOR_{key.upper()}")
    configure(f'{key} = "{value}"')
    with pytest.raises(SettingsInvalid):
        read_settings()


def test_unknown_keys_are_named() -> None:
    with pytest.raises(SettingsInvalid) as caught:
        read_settings(colour="red")
    assert "colour" in str(caught.value)
    configure('colour = "red"')
    with pytest.raises(SettingsInvalid) as caught:
        read_settings()
    assert "colour" in str(caught.value)


def test_an_unknown_variable_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TUTOR_PROT", "7861")
    with pytest.raises(SettingsInvalid):
        read_settings()


@pytest.mark.parametrize("data", [b"port = ", b"[[[", b"\xff\xfe\x00", b"port: 7"])
def test_a_broken_file_is_one_sentence(data: bytes) -> None:
    Path("tutor.toml").write_bytes(data)
    with pytest.raises(SettingsInvalid) as caught:
        read_settings()
    assert "\n" not in str(caught.value)


def test_a_named_file_counts_and_must_exist(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    configure("port = 1111")
    (folder / "other.toml").write_text("port = 2222")
    monkeypatch.setenv("TUTOR_CONFIG", str(folder / "other.toml"))
    assert read_settings().port == 2222
    monkeypatch.setenv("TUTOR_CONFIG", str(folder / "absent.toml"))
    with pytest.raises(SettingsInvalid) as caught:
        read_settings()
    assert "absent.toml" in str(caught.value)


def test_settings_do_not_change() -> None:
    with pytest.raises(ValueError, match="frozen"):
        read_settings().port = 1


def test_a_learners_data_lies_outside_the_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TUTOR_DATA")
    assert find_home() not in find_data_folder().parents
    assert read_settings().data == find_data_folder()
