"""What can be configured, and from where it is read.

Contract: `read_settings(**options)` returns one frozen `Settings`; order: option > environment (`TUTOR_…`) >
`tutor.toml` > default. An unknown key or an impossible value raises `SettingsInvalid` naming it. Nothing below
`app.py` imports this module: constructors there take paths and numbers. It does not know whether the paths exist.
"""

import os
import warnings
from pathlib import Path
from typing import Annotated, Any

import platformdirs
from pydantic import Field, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from tutor.errors import SettingsInvalid

OTHER_VARIABLES = {"TUTOR_CONFIG", "TUTOR_TORCH"}  # read elsewhere: which file, which build of PyTorch
PACKAGE = Path(__file__).resolve().parent


def find_home() -> Path:
    """Finds the folder that holds `corpus/` and `prompts/`: the checkout, or the data inside an installed wheel."""
    packaged = PACKAGE / "_data"
    return packaged if packaged.is_dir() else PACKAGE.parent


def find_data_folder() -> Path:
    """The platform's folder for the learner's own data (progress, input history, documents, models)."""
    return Path(platformdirs.user_data_dir("fm-tutor", appauthor=False))


def _default_index() -> Path:
    home = find_home()
    return home / "index" if (home / "pyproject.toml").is_file() else find_data_folder() / "index"


with warnings.catch_warnings():
    # `json` is the contract's name of the option; the pydantic method of that name is long deprecated.
    warnings.filterwarnings("ignore", message='Field name "json"')

    class Settings(BaseSettings):
        """All settings; see the comment at each for unit and meaning."""

        model_config = SettingsConfigDict(env_prefix="TUTOR_", frozen=True, extra="forbid")

        corpus: Annotated[
            tuple[Path, ...], NoDecode
        ] = ()  # folders of lessons; empty: the course that comes with the tutor
        index: Path = Field(default_factory=_default_index)  # folder of the built index
        data: Path = Field(default_factory=find_data_folder)  # folder of the learner's own data
        model: str = "bundled"  # bundled | none | path to a .gguf | catalog name | http(s) URL
        endpoint_model: str = ""  # which model to ask for at an endpoint; empty: the first it lists
        host: str = "127.0.0.1"
        port: int = Field(default=7860, ge=0, le=65535)
        allow_origins: Annotated[tuple[str, ...], NoDecode] = ()  # web origins that may embed the widget
        api_key: str = ""  # when set, /api, /v1 and /mcp ask for it
        visitor_rate: int = Field(default=240, ge=1)  # requests a minute that all visitors together may make
        visitor_places: int = Field(default=8, ge=1)  # requests of all visitors together that are answered at a time
        threads: int = Field(default=0, ge=0, le=256)  # threads of the language model; 0: all physical cores
        context: int = Field(default=2048, ge=512, le=131072)  # tokens the language model sees at once
        passages: int = Field(default=8, ge=1, le=20)  # passages retrieved for a question
        json: bool = False  # type: ignore[assignment]
        quiet: bool = False
        debug: bool = False

        @field_validator("corpus", mode="before")
        @classmethod
        def _split_paths(cls, value: Any) -> Any:
            return tuple(part for part in value.split(os.pathsep) if part) if isinstance(value, str) else value

        @field_validator("allow_origins", mode="before")
        @classmethod
        def _split_origins(cls, value: Any) -> Any:
            return tuple(value.replace(",", " ").split()) if isinstance(value, str) else value

        @classmethod
        def settings_customise_sources(
            cls,
            settings_cls: type[BaseSettings],
            init_settings: PydanticBaseSettingsSource,
            env_settings: PydanticBaseSettingsSource,
            dotenv_settings: PydanticBaseSettingsSource,
            file_secret_settings: PydanticBaseSettingsSource,
        ) -> tuple[PydanticBaseSettingsSource, ...]:
            """Options first, then the environment, then the file."""
            file = TomlConfigSettingsSource(settings_cls, _find_file())
            return (init_settings, env_settings, file)


def _find_file() -> Path | None:
    named = os.environ.get("TUTOR_CONFIG")
    if named:
        if not Path(named).is_file():
            raise SettingsInvalid(f"the configuration file {named} does not exist; check --config or TUTOR_CONFIG")
        return Path(named)
    candidates = (Path("tutor.toml"), Path(platformdirs.user_config_dir("fm-tutor", appauthor=False)) / "tutor.toml")
    return next((path for path in candidates if path.is_file()), None)


def read_settings(**options: Any) -> Settings:
    """Reads the settings; options that are None count as not given.

    Raises:
        SettingsInvalid: names the key, the value's problem, and where keys may stand.
    """
    known = {f"TUTOR_{name.upper()}" for name in Settings.model_fields} | OTHER_VARIABLES
    unknown = sorted(name for name in os.environ if name.startswith("TUTOR_") and name not in known)
    if unknown:
        raise SettingsInvalid(f"there is no setting {unknown[0]}; correct or unset that environment variable")
    given = {name: value for name, value in options.items() if value is not None}
    try:
        return Settings(**given)
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"])
        raise SettingsInvalid(
            f"the setting '{name}' is not right: {first['msg'].lower()}; "
            f"check the option, TUTOR_{name.upper()} and tutor.toml"
        ) from error
    except ValueError as error:  # a tutor.toml that is not TOML
        raise SettingsInvalid(f"the configuration file cannot be read: {error}") from error
