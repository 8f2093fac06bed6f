"""Our retriever behind LangChain's interface, so that others can put it into their chains.

Contract: `as_langchain_retriever(retriever)` gives a `BaseRetriever`. It adds nothing to what the retriever finds.
"""

from typing import TYPE_CHECKING

from tutor.retrieval import Retriever

if TYPE_CHECKING:
    from langchain_core.retrievers import BaseRetriever


def as_langchain_retriever(retriever: Retriever, count: int = 4) -> "BaseRetriever":
    """The retriever as a LangChain `BaseRetriever`; documents carry source, section and score as metadata."""
    from langchain_core.callbacks import CallbackManagerForRetrieverRun
    from langchain_core.documents import Document
    from langchain_core.retrievers import BaseRetriever

    class LessonRetriever(BaseRetriever):
        """Our default search behind LangChain's interface."""

        def _get_relevant_documents(self, query: str, *, run_manager: CallbackManagerForRetrieverRun) -> list[Document]:
            return [
                Document(
                    page_content=passage.chunk.text,
                    metadata={
                        "source": passage.chunk.source,
                        "section": passage.chunk.section,
                        "score": passage.score,
                    },
                )
                for passage in retriever.retrieve(query, count)
            ]

    return LessonRetriever()
