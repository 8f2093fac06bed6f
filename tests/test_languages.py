"""Questions in Spanish, French, German and Portuguese: told apart, and put into English search words."""

import time
from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml

from tutor.errors import KnowledgeInvalid
from tutor.languages import LANGUAGES, Glossary, read_glossary, read_language
from tutor.prompting import read_prompt
from tutor.questions import classify
from tutor.term_list import TermList, read_terms
from tutor.translating import translate

ROOT = Path(__file__).resolve().parent.parent
KNOWLEDGE = ROOT / "corpus" / "knowledge"

# question, the words that its English form must hold
QUESTIONS = {
    "es": [
        ("¿Qué es el ajuste fino eficiente en parámetros?", "what is|parameter-efficient fine-tuning"),
        ("¿Cuándo conviene usar LoRA en lugar del ajuste completo?", "when|lora|rather than|full fine-tuning"),
        ("¿Cuánta memoria de GPU necesita QLoRA?", "how much|gpu memory|need|qlora"),
        ("que diferencia hay entre rag y ajuste fino", "difference between|rag|fine-tuning"),
        ("¿Qué desventajas tiene la generación aumentada por recuperación?", "disadvantages|retrieval-augmented gen"),
        ("¿Cómo se entrena un modelo alumno con un modelo maestro?", "how do|train|student model|teacher model"),
        ("¿Qué es el olvido catastrófico?", "what is|catastrophic forgetting"),
        ("¿Cuántos datos etiquetados hacen falta?", "how many|labelled examples|need"),
        ("¿Cómo calculo el punto de equilibrio?", "how|calculate|break-even"),
        ("¿Por qué las pymes personalizan modelos?", "why|small business|customiz|model"),
        ("prompt sin ejemplos o con pocos ejemplos", "zero-shot|few-shot|or"),
        ("¿Quién aprueba las vacaciones de los empleados?", "who|approve|holiday|employee"),
        ("¿En qué plazo puedo devolver un artículo defectuoso?", "deadline|return|product|damaged"),
        ("¿Dónde están los extintores y el botiquín?", "where|first aid|extinguisher"),
        ("¿A qué hora abre la tienda los domingos?", "what time|open|shop|sunday"),
    ],
    "fr": [
        ("Qu'est-ce que l'affinage par renforcement ?", "what is|reinforcement fine-tuning"),
        ("Combien d'exemples annotés faut-il pour un affinage ?", "how many|examples|fine-tuning"),
        ("Pourquoi un grand modèle hallucine-t-il ?", "why|large model|hallucination"),
        ("comment marche le rag", "how does|rag|work"),
        ("Quelle différence y a-t-il entre LoRA et l'ajustement complet ?", "difference between|lora|full fine-tuning"),
        ("Quand utiliser la chaîne de pensée ?", "when to use|chain-of-thought"),
        ("Les poids du modèle restent-ils figés ?", "weights|frozen"),
        ("Que coûte l'hébergement d'un modèle par mois ?", "cost|hosting|model|per month"),
        ("avantages de la distillation", "advantage|distillation"),
        ("Faut-il préférer le vote majoritaire à un seul modèle ?", "should|majority vote|model"),
        ("Comment évaluer la qualité des réponses ?", "how do|evaluation|quality|answer"),
        ("Combien de temps dure la période d'essai ?", "how long|probation"),
        ("Qui dois-je prévenir si je suis malade ?", "who|report|if|sick"),
        ("Où se trouve la clé de l'entrepôt ?", "where|key|warehouse"),
        ("Puis-je obtenir un remboursement sans ticket de caisse ?", "can i|refund|without|receipt"),
    ],
    "de": [
        ("Was versteht man unter Lernen im Kontext?", "what does|in-context learning|mean"),
        ("Wie funktioniert die Wissensdestillation?", "how does|knowledge distillation|work"),
        ("Wie viele Trainingsbeispiele brauche ich mindestens?", "how many|training example|need|minimum"),
        ("Wann ist RAG besser als Feinabstimmung?", "when|rag|better than|fine-tuning"),
        ("Modellkosten", "model cost"),
        ("Was sind die Vorteile von weichen Prompts?", "advantages|soft prompt"),
        ("Wie hoch ist der Speicherbedarf beim vollen Fine-Tuning?", "how much|memory|full fine-tuning"),
        ("Warum vergisst ein feinabgestimmtes Modell altes Wissen?", "why|forget|model|old|knowledge"),
        ("Soll ich ein Sprachmodell von Grund auf trainieren?", "should i|language model|pre-training from scratch"),
        ("Welche Entscheidungsregeln gibt es?", "which|decision rules"),
        ("Welches Verfahren ist am günstigsten?", "which|method|cheapest"),
        ("Wie lange ist die Kündigungsfrist in der Probezeit?", "how long|notice|probation"),
        ("Wer genehmigt Dienstreisen?", "who|approve|travel"),
        ("Wo finde ich die Schutzhandschuhe?", "where is|gloves"),
        ("Was muss ich bei einer Krankmeldung tun?", "what|sick"),
    ],
    "pt": [
        ("O que é engenharia de prompts?", "what is|prompt engineering"),
        ("Quando vale a pena treinar um modelo do zero?", "when|pre-training from scratch"),
        ("Como funciona a destilação de conhecimento?", "how does|knowledge distillation|work"),
        ("qual a diferenca entre pre-treino continuo e ajuste fino", "difference|continued pre-training|fine-tuning"),
        ("Quantos exemplos rotulados eu preciso?", "how many|examples|need"),
        ("O LoRA ocupa menos memória que o ajuste completo?", "lora|less|memory|full fine-tuning"),
        ("O que são adaptadores?", "what is|adapter"),
        ("Quais as desvantagens de um conjunto de modelos?", "disadvantages|ensemble"),
        ("Por que o modelo inventa respostas?", "why|model|hallucination|answer"),
        ("Como calcular o custo mensal?", "how|calculate|monthly cost"),
        ("custo do RAG", "cost|rag"),
        ("Quem devo avisar em caso de acidente?", "who|report|accident"),
        ("Qual é a garantia dos produtos novos?", "what is|warranty|product|new"),
        ("A que horas fecha o escritório na sexta-feira?", "what time|close|office|friday"),
        ("Posso levar meu cachorro para o trabalho?", "can i|bring|my|dog|work"),
    ],
}

FOLLOW_UPS = [
    ("¿y la segunda?", "And the second?"),
    ("¿y por qué?", "Why?"),
    ("¿Y LoRA?", "What about LoRA?"),
    ("¿y cuánto cuesta?", "And how much does it cost?"),
    ("et moins cher ?", "And cheaper?"),
    ("et pourquoi ?", "Why?"),
    ("et le deuxième ?", "And the second?"),
    ("und warum?", "Why?"),
    ("und die zweite?", "And the second?"),
    ("und billiger?", "And cheaper?"),
    ("e por quê?", "Why?"),
    ("e a segunda?", "And the second?"),
    ("e mais barato?", "And cheaper?"),
]

KINDS = [
    ("¿Qué es la cuantización?", "definition"),
    ("Que signifie SFT ?", "definition"),
    ("Was ist der Unterschied zwischen LoRA und QLoRA?", "comparison"),
    ("Em que o LoRA difere do QLoRA?", "comparison"),
    ("¿Cuánto cuesta entrenar un adaptador?", "amount"),
    ("Combien de mémoire utilise LoRA ?", "amount"),
    ("Wie funktioniert Prefix-Tuning?", "steps"),
    ("Como posso começar um projeto?", "steps"),
    ("Quand faut-il utiliser le RAG ?", "time"),
    ("Wann sollte ich ein Ensemble verwenden?", "time"),
]

SPOKEN = {
    "en": """What is LoRA? / RAG / budget / fine-tuning cost / LoRA vs QLoRA / What does the Müller Küche cost?
        Is Crème brûlée gluten free? / Who manages the Zürich office? / how many examples do i need / why? / cheaper?
        How do I return a Señor Frog mug? / Does La Place open on Sunday? / training data / and the second one?
        What does Vorsprung durch Technik mean? / When should we use distillation?
        What is the warranty on the Bosch Küchenmaschine?
        How do I say hello in Spanish? / holiday policy / model / What are the limits of prefix tuning?
        Was the model pre-trained from scratch? / Che cos'è il fine-tuning? / Quanto costa LoRA e come funziona?
        Wat kost fine-tuning en hoe werkt het? / Jak działa LoRA? / ok / 42 / Do we need a die for the press?""",
    "es": """hola / precio de LoRA / ¿cuánto? / ajuste fino / y eso por que / necesito ejemplos / cuando usar rag
        dime los pasos / política de vacaciones / ¿RAG? / mas barato / la segunda / coste mensual / y el tercero
        no entiendo la diferencia""",
    "fr": """bonjour / prix du RAG / combien / affinage / et ça pourquoi / j'ai besoin d'exemples / quand utiliser rag
        donne-moi les étapes / congés payés / moins cher / la deuxième / coût mensuel / c'est quoi / et le troisième
        je ne comprends pas la différence""",
    "de": """hallo / Kosten von RAG / wie viel / Feinabstimmung / Trainingskosten / ich brauche Beispiele / wann RAG
        nenne mir die Schritte / Urlaubstage / billiger / die zweite / monatliche Kosten / was ist das / und das dritte
        ich verstehe den Unterschied nicht""",
    "pt": """olá / preço do LoRA / quanto / afinação de um modelo / por que isso / preciso de exemplos
        quando usar o rag / diga os passos / férias dos funcionários / mais barato / a segunda / custo mensal
        não sei / e o terceiro / não entendo a diferença""",
}


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return read_glossary(KNOWLEDGE / "glossary.yaml")


def list_spoken() -> list[tuple[str, str]]:
    spoken = [
        (language, text.strip())
        for language, texts in SPOKEN.items()
        for line in texts.splitlines()
        for text in line.split(" / ")
    ]
    return spoken + [(language, question) for language, asked in QUESTIONS.items() for question, _ in asked]


@pytest.mark.parametrize(("language", "text"), list_spoken())
def test_tells_the_language(language: str, text: str, glossary: Glossary) -> None:
    assert read_language(text, glossary) == language


@pytest.mark.parametrize("case", [(name, *case) for name, cases in QUESTIONS.items() for case in cases])
def test_keeps_what_was_asked(case: tuple[str, str, str], glossary: Glossary) -> None:
    language, question, words = case
    english = translate(question, language, glossary).text.lower()
    assert [word for word in words.split("|") if word not in english] == []


@pytest.mark.parametrize(("said", "english"), FOLLOW_UPS)
def test_follow_ups_lean_on_the_conversation_in_english_too(said: str, english: str, glossary: Glossary) -> None:
    assert translate(said, read_language(said, glossary), glossary).text == english


@pytest.mark.parametrize(("question", "kind"), KINDS)
def test_the_kind_of_question_stays(question: str, kind: str, glossary: Glossary) -> None:
    english = translate(question, read_language(question, glossary), glossary).text
    terms = TermList(read_terms(KNOWLEDGE / "terms.yaml"))
    assert classify(english, terms.find(english)) == kind


def test_an_open_case_goes_to_the_language_of_the_conversation(glossary: Glossary) -> None:
    assert read_language("LoRA?", glossary, before="de") == "de"
    assert read_language("What is LoRA?", glossary, before="de") == "en"


def test_english_and_names_stay_as_typed(glossary: Glossary) -> None:
    same = translate("What is LoRA?", "en", glossary)
    assert (same.text, same.translated, same.unknown) == ("What is LoRA?", 0, ())
    assert "GPT-4o" in translate("¿Cuánto cuesta GPT-4o?", "es", glossary).text


def test_unknown_words_are_reported(glossary: Glossary) -> None:
    found = translate("Wie hoch ist der Quorvin von Xelbröd?", "de", glossary)
    assert found.unknown == ("Quorvin", "Xelbröd") and "Xelbröd" in found.text
    assert translate("¿Qué es LoRA?", "es", glossary).unknown == ()


@pytest.mark.parametrize(
    ("plain", "language"),
    [("como funciona la destilacion", "es"), ("Fuer wen gilt das Gehaelter", "de"), ("duree du conge", "fr")],
)
def test_accents_may_be_missing(plain: str, language: str, glossary: Glossary) -> None:
    assert translate(plain, language, glossary).unknown == ()


def test_a_slip_of_one_letter_is_understood(glossary: Glossary) -> None:
    assert "training" in translate("coste del entrenameinto", "es", glossary).text.lower()
    assert "distillation" in translate("Was kostet die Destilation?", "de", glossary).text.lower()


@pytest.mark.parametrize(
    ("question", "language", "words"),
    [
        ("Wann hängt der Dienstplan aus?", "de", "posted|rota"),
        ("Wie kann ich das Gerät einschalten?", "de", "how do i turn on"),
        ("Wurde die Maschine eingeschaltet?", "de", "turn on"),
        ("Darf ich hier rauchen und grillen?", "de", "can i smoke"),
        ("Was kostet ein Leihrad?", "de", "hire bike"),
        ("¿Puedo devolverlo?", "es", "can i|return"),
        ("¿Cuándo pagarían las horas?", "es", "when|pay"),
        ("¿Quién riega las plantas?", "es", "who|water|plant"),
        ("Qui paierait les frais ?", "fr", "who|pay"),
        ("Quando pagamos a água?", "pt", "pay|water"),
        ("Esqueci-me da chave", "pt", "forgot|key"),
    ],
)
def test_verbs_are_known_in_their_forms(question: str, language: str, words: str, glossary: Glossary) -> None:
    english = translate(question, language, glossary).text.lower()
    assert [word for word in words.split("|") if word not in english] == []


def test_words_are_taken_apart_only_where_a_language_joins_them(glossary: Glossary) -> None:
    assert translate("casalibro", "es", glossary).unknown == ("casalibro",)
    assert translate("Fahrradkette", "de", glossary).unknown == ()


def test_of_several_meanings_the_chosen_one_is_taken() -> None:
    path = KNOWLEDGE / "glossary.yaml"
    for meant in ("castle", "lock"):

        def choose(choices: Sequence[Sequence[str]], meant: str = meant) -> list[str]:
            return [meant if meant in meanings else meanings[0] for meanings in choices]

        assert meant in translate("Wer hat das Schloss?", "de", read_glossary(path, choose)).text
    assert "lock" in translate("Wer hat das Schloss?", "de", read_glossary(path)).text


def test_every_subject_term_has_an_alias_in_each_language() -> None:
    raw = yaml.safe_load((KNOWLEDGE / "glossary.yaml").read_text(encoding="utf-8"))
    kept = raw["kept"].split("|")
    terms = TermList(read_terms(KNOWLEDGE / "terms.yaml"))
    named = {name for english in [*raw["terms"], *raw["words"], *kept] for name in terms.find(english)}
    missing = set(read_terms(KNOWLEDGE / "terms.yaml")) - named
    assert missing == set()


def test_a_long_question_takes_milliseconds(glossary: Glossary) -> None:
    question = "¿Qué es el ajuste fino y cuánto cuesta entrenar un modelo desde cero? " * 50
    start = time.perf_counter()
    translate(question, read_language(question, glossary), glossary)
    assert time.perf_counter() - start < 1.0


@pytest.mark.parametrize(
    "change",
    [
        {"extra": "x"},
        {"kept": ["a", "b"]},
        {"terms": {"LoRA": "uno ; deux"}},
        {"terms": {"LoRA": 5}},
        {"endings": {"es": "s"}},
        {"dropped": "el ; le"},
        {"verbs": dict.fromkeys(LANGUAGES[1:], "ar er ir")},
        {"senses": dict.fromkeys(LANGUAGES[1:], "no colon here")},
    ],
)
def test_a_wrong_shape_is_named(change: dict[str, object], tmp_path: Path) -> None:
    raw = yaml.safe_load((KNOWLEDGE / "glossary.yaml").read_text(encoding="utf-8"))
    path = tmp_path / "glossary.yaml"
    path.write_text(yaml.safe_dump(raw | change, allow_unicode=True), encoding="utf-8")
    with pytest.raises(KnowledgeInvalid, match=r"glossary\.yaml"):
        read_glossary(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeInvalid, match="cannot be read"):
        read_glossary(tmp_path / "glossary.yaml")


def test_the_tutor_has_its_sentences_in_every_language() -> None:
    replies = read_prompt(ROOT / "prompts" / "languages.yaml").replies
    for language in LANGUAGES[1:]:
        assert "{lesson}" in replies[f"abstain_{language}"] and "{source}" in replies[f"abstain_{language}"]
        assert "{part}" in replies[f"partly_{language}"] and "{question}" in replies[f"read_as_{language}"]
        assert {f"{name}_{language}" for name in ("quoted", "refusal", "greeting", "name")} <= set(replies)
