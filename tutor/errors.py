"""The named failures of the tutor, each with a sentence that tells the person what to do.

Contract: every failure that a person can meet is one of these; its message is one line, says what is
wrong and what to do about it, and carries no stack trace. `exit_code` is what the command line returns.
This module does not know how an error is shown: front ends print, stream or serialise it.
"""


class TutorError(Exception):
    """Base of all failures shown to a person. `code` is stable and machine readable."""

    code = "error"
    exit_code = 1
    http_status = 500


class UsageError(TutorError):
    """The request itself is wrong (empty question, bad option); nothing was tried."""

    code = "usage"
    exit_code = 2
    http_status = 422


class SettingsInvalid(TutorError):
    """A configuration value is unknown or out of range."""

    code = "settings_invalid"
    exit_code = 2


class QuestionTooLong(TutorError):
    """The question exceeds what the tutor reads."""

    code = "question_too_long"
    http_status = 413


class CorpusMissing(TutorError):
    """The folder of lessons is not there or holds nothing readable."""

    code = "corpus_missing"
    http_status = 503


class LessonInvalid(TutorError):
    """A lesson's front matter breaks its contract."""

    code = "lesson_invalid"


class DocumentUnreadable(TutorError):
    """A document cannot be turned into text (binary, encrypted, empty, too large, wrong encoding)."""

    code = "document_unreadable"


class IndexMissing(TutorError):
    """There is no index at the given place."""

    code = "index_missing"
    http_status = 503


class IndexDamaged(TutorError):
    """The index on disk is incomplete or altered."""

    code = "index_damaged"
    http_status = 503


class IndexStale(TutorError):
    """The index was built by another embedder or an older layout."""

    code = "index_stale"
    http_status = 503


class IndexBusy(TutorError):
    """Another process is building this index."""

    code = "index_busy"
    http_status = 503


class EmbedderMissing(TutorError):
    """The embedding model is not installed or its weights do not match their hash."""

    code = "embedder_missing"
    http_status = 503


class ModelMissing(TutorError):
    """The language model asked for is not there, not readable or not the file it claims to be."""

    code = "model_missing"
    http_status = 503


class ModelFailed(TutorError):
    """The language model stopped working in the middle of a request."""

    code = "model_failed"
    http_status = 503


class ModelBusy(TutorError):
    """Too many requests wait for the one model."""

    code = "model_busy"
    http_status = 429


class PromptInvalid(TutorError):
    """A prompt file has an unknown key, or its variables do not match."""

    code = "prompt_invalid"


class KnowledgeInvalid(TutorError):
    """A knowledge file breaks its shape."""

    code = "knowledge_invalid"


class ReaderInvalid(TutorError):
    """The weights of the reader or of the listener do not fit the embedding model."""

    code = "reader_invalid"


class ProfileInvalid(TutorError):
    """A recommendation profile or calculator input has an unknown field or an impossible value."""

    code = "profile_invalid"
    http_status = 422


class ToolFailed(TutorError):
    """A tool could not do its work."""

    code = "tool_failed"


class PortBusy(TutorError):
    """The address to serve on is taken."""

    code = "port_busy"


class DownloadFailed(TutorError):
    """A model could not be fetched or did not match its hash."""

    code = "download_failed"
