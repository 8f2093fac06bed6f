"""Reading the learner's words: numbers, units, negations, currencies and languages."""

from pathlib import Path

import pytest

from tutor.advice.knowledge import read_knowledge
from tutor.advice.phrasebook import Wording
from tutor.advice.quantities import read_number
from tutor.advice.wording import find_language, open_reading, read_profile

KNOWLEDGE = Path(__file__).parent.parent / "corpus" / "knowledge"


@pytest.fixture(scope="module")
def wording() -> Wording:
    return read_knowledge(KNOWLEDGE).wording


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("We have 900 labelled emails.", "labelled_examples", 900),
        ("5k labelled tickets", "labelled_examples", 5000),
        ("we own 1.5 million annotated records", "labelled_examples", 1_500_000),
        ("a few hundred labelled reviews", "labelled_examples", 300),
        ("two dozen annotated contracts", "labelled_examples", 24),
        ("tens of thousands of labelled images", "labelled_examples", 30000),
        ("half a million labelled chats", "labelled_examples", 500_000),
        ("between 200 and 300 labelled notes", "labelled_examples", 200),
        ("500-1000 labelled notes", "labelled_examples", 500),
        ("5-10k labelled notes", "labelled_examples", 5000),
        ("three good sample replies", "labelled_examples", 3),
        ("nothing labelled yet", "labelled_examples", 0),
        ("we have not labelled anything", "labelled_examples", 0),
        ("We don't have any training data.", "labelled_examples", 0),
        ("2.000 beschriftete Tickets", "labelled_examples", 2000),
        ("900 exemples annotés", "labelled_examples", 900),
        ("under two grand", "budget_once", 2000),
        ("our budget is $1,500", "budget_once", 1500),
        ("1.5k USD", "budget_once", 1500),
        ("8 million budget", "budget_once", 8_000_000),
        ("budget of 3000", "budget_once", 3000),
        ("200 euros", "budget_once", 220),
        ("we can pay 300 dollars a month", "budget_monthly", 300),
        ("every error costs us 50,000 dollars", "budget_once", None),
        ("20 million narrow calls a month", "requests_per_month", 20_000_000),
        ("3,000 questions per day", "requests_per_month", 90_000),
        ("about 10 requests per second", "requests_per_month", 25_920_000),
        ("latency of 200 ms", "latency_ms", 200),
        ("answers within 2 seconds", "latency_ms", 2000),
        ("in two weeks", "deadline_days", 14),
        ("200 euros, a week", "deadline_days", 7),
        ("prices change daily", "knowledge_changes", "daily"),
        ("policies are updated every Monday", "knowledge_changes", "weekly"),
        ("facts do not change", "knowledge_changes", "never"),
        ("the rules hardly ever change", "knowledge_changes", "never"),
        ("prices in real time change", "knowledge_changes", "live"),
        ("Unsere Preise ändern sich täglich", "knowledge_changes", "daily"),
        ("we need sources", "needs_sources", True),
        ("we do not need sources", "needs_sources", False),
        ("we pull from several data sources", "needs_sources", None),
        ("40 GB of unlabelled text", "unlabelled_tokens", 10_000_000_000),
        ("400B tokens", "unlabelled_tokens", 400_000_000_000),
        ("a card with 24 GB of VRAM", "unlabelled_tokens", None),
        ("a 7B model and 400 labelled cases", "labelled_examples", 400),
        ("GPT-4 is nice", "labelled_examples", None),
        ("300 pages of manuals", "collection_tokens", 120_000),
        ("the model does not know our terminology", "language_gap", True),
        ("the model does not know our terminology", "failure", None),
        ("it does not know our products", "failure", "knowledge"),
        ("it makes things up about us and ignores our template", "failure", "both"),
        ("no data leaves the building", "labelled_examples", None),
        ("no data leaves the building", "data_may_leave", False),
        ("no labels and costly errors", "costly_errors", True),
        ("tests can check the output", "has_checker", True),
        ("there is no automatic grader", "has_checker", False),
        ("the model is sometimes right", "base_success", "sometimes"),
        ("the model never gets it right", "base_success", "never"),
        ("2,000 chosen and rejected pairs", "preference_pairs", 2000),
    ],
)
def test_a_fact_is_read(wording: Wording, text: str, field: str, value: object) -> None:
    found = read_profile(text, wording).values().get(field)
    assert found == value


# Written beside the phrase book, not from it: several ways of saying each fact, in five languages.
@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("We kept 340 old quotes together with what the customer finally paid for.", "labelled_examples", 340),
        ("My assistant has tagged some 60 photos by species.", "labelled_examples", 60),
        (
            "There are 1,800 support mails and next to each one the department it belonged to.",
            "labelled_examples",
            1800,
        ),
        ("Over the years we've answered roughly 7,000 guest reviews ourselves.", "labelled_examples", 7000),
        ("I can give it four letters I'm proud of.", "labelled_examples", 4),
        ("a dozen minutes my secretary wrote up nicely", "labelled_examples", 12),
        ("We own about 12,000 sentence pairs English–Dutch from past jobs.", "labelled_examples", 12000),
        ("Two volunteers coded 650 interview answers.", "labelled_examples", 650),
        ("no one has ever labelled a single ticket", "labelled_examples", 0),
        ("we dont have any examples at all", "labelled_examples", 0),
        ("zero training data", "labelled_examples", 0),
        ("Nothing is annotated so far", "labelled_examples", 0),
        ("I've got exactly two sample invoices", "labelled_examples", 2),
        ("around 80 lables, all done by our vets", "labelled_examples", 80),
        ("our archive holds 25,000 closed claims with the adjuster's decision", "labelled_examples", 25000),
        ("90k historic applications, each with the final verdict", "labelled_examples", 90000),
        ("Tenemos unas 200 respuestas etiquetadas", "labelled_examples", 200),
        ("Wir haben rund 1.500 beschriftete Rechnungen", "labelled_examples", 1500),
        ("Nous disposons de 3 000 courriels déjà classés", "labelled_examples", 3000),
        ("Temos 700 conversas rotuladas", "labelled_examples", 700),
        ("keine Beispiele vorhanden", "labelled_examples", 0),
        ("no tenemos ejemplos", "labelled_examples", 0),
        ("nous n'avons aucun exemple", "labelled_examples", 0),
        ("Menus are rewritten each season", "knowledge_changes", "monthly"),
        ("New bylaws come out pretty much every fortnight", "knowledge_changes", "weekly"),
        ("stock levels move by the minute", "knowledge_changes", "live"),
        ("the price list gets a fresh version each Monday morning", "knowledge_changes", "weekly"),
        ("our opening hours have been the same for twenty years", "knowledge_changes", "never"),
        ("nothing in the handbook ever changes", "knowledge_changes", "never"),
        ("The timetable is reissued twice a year", "knowledge_changes", "yearly"),
        ("rooms get sold while we speak, so it must know what is free right now", "knowledge_changes", "live"),
        ("Los precios cambian cada semana", "knowledge_changes", "weekly"),
        ("Die Regeln ändern sich jeden Monat", "knowledge_changes", "monthly"),
        ("les tarifs changent tous les jours", "knowledge_changes", "daily"),
        ("as regras mudam toda semana", "knowledge_changes", "weekly"),
        ("die Fakten ändern sich nie", "knowledge_changes", "never"),
        ("los datos nunca cambian", "knowledge_changes", "never"),
        ("every reply has to say which paragraph it relies on", "needs_sources", True),
        ("auditors want to see where each figure came from", "needs_sources", True),
        ("show the page number with the answer", "needs_sources", True),
        ("it should link to the original circular", "needs_sources", True),
        ("Jede Antwort muss die Quelle nennen", "needs_sources", True),
        ("cada respuesta debe citar la fuente", "needs_sources", True),
        ("chaque réponse doit indiquer sa source", "needs_sources", True),
        ("as respostas precisam de fontes", "needs_sources", True),
        ("we do not need citations", "needs_sources", False),
        ("no sources required", "needs_sources", False),
        ("a nurse must not see payroll files, managers may", "per_user_access", True),
        ("tenants should only get answers from their own lease", "per_user_access", True),
        ("not everyone is cleared for every folder", "per_user_access", True),
        ("clients can ask for their file to be wiped", "needs_erasure", True),
        ("if a parent withdraws consent the child's notes have to vanish", "needs_erasure", True),
        ("we must be able to purge a person's data", "needs_erasure", True),
        ("we could put in 3 grand", "budget_once", 3000),
        ("budget: EUR 20k", "budget_once", 22000),
        ("there's about £5,000 in the kitty", "budget_once", 6500),
        ("less than a thousand dollars", "budget_once", 1000),
        ("no money at all", "budget_once", 0),
        ("presupuesto de 2.000 euros", "budget_once", 2200),
        ("Budget 5.000 €", "budget_once", 5500),
        ("un budget de 10 000 euros", "budget_once", 11000),
        ("orçamento de R$ 5.000", "budget_once", 1000),
        ("150 bucks a month", "budget_monthly", 150),
        ("CHF 400 pro Monat", "budget_monthly", 480),
        ("twelve thousand chats each day", "requests_per_month", 360000),
        ("roughly 900 enquiries weekly", "requests_per_month", 3900),
        ("we process 4 million lines a month", "requests_per_month", 4000000),
        ("20k Anfragen pro Tag", "requests_per_month", 600000),
        ("50.000 consultas al mes", "requests_per_month", 50000),
        ("30 000 requêtes par mois", "requests_per_month", 30000),
        ("10 mil consultas por mês", "requests_per_month", 10000),
        ("a handful of questions a day", "requests_per_month", 150),
        ("must respond in half a second", "latency_ms", 500),
        ("no more than 800ms", "latency_ms", 800),
        ("antwortet in unter 2 Sekunden", "latency_ms", 2000),
        ("en menos de 3 segundos", "latency_ms", 3000),
        ("it has to be instant", "batch", False),
        ("we go live in ten days", "deadline_days", 10),
        ("has to be running within 6 weeks", "deadline_days", 42),
        ("launch is tomorrow", "deadline_days", 1),
        ("needed by Friday", "deadline_days", 5),
        ("bis Freitag", "deadline_days", 5),
        ("en dos semanas", "deadline_days", 14),
        ("in drei Monaten", "deadline_days", 90),
        ("patient data must stay on our premises", "data_may_leave", False),
        ("nothing may go to the cloud", "data_may_leave", False),
        ("we're happy to use a cloud service", "data_may_leave", True),
        ("Daten dürfen das Haus nicht verlassen", "data_may_leave", False),
        ("los datos no pueden salir de la empresa", "data_may_leave", False),
        ("les données ne doivent pas quitter l'entreprise", "data_may_leave", False),
        ("os dados não podem sair da empresa", "data_may_leave", False),
        ("it knows nothing about our machines", "failure", "knowledge"),
        ("it keeps quoting last year's fees", "failure", "knowledge"),
        ("it has never heard of our valves", "failure", "knowledge"),
        ("it guesses part numbers", "failure", "knowledge"),
        ("the replies are stiff and not like us at all", "failure", "behaviour"),
        ("it rambles and never sticks to three bullets", "failure", "behaviour"),
        ("el modelo inventa datos", "failure", "knowledge"),
        ("das Modell erfindet Preise", "failure", "knowledge"),
        ("le modèle invente des prix", "failure", "knowledge"),
        ("o modelo inventa preços", "failure", "knowledge"),
        ("el tono no es el nuestro", "failure", "behaviour"),
        ("der Ton stimmt nicht", "failure", "behaviour"),
        ("le ton n'est pas bon", "failure", "behaviour"),
        ("o tom está errado", "failure", "behaviour"),
        ("sort incoming mail into five trays", "task", "classify"),
        ("pull the totals out of receipts", "task", "extract"),
        ("turn long reports into half-page digests", "task", "summarise"),
        ("reply to guests", "task", "answer_questions"),
        ("E-Mails sortieren", "task", "classify"),
        ("resumir informes", "task", "summarise"),
        ("répondre aux clients", "task", "answer_questions"),
        ("responder perguntas de clientes", "task", "answer_questions"),
        ("Verträge zusammenfassen", "task", "summarise"),
        ("it is right nine times out of ten", "base_success", "mostly"),
        ("the big one does this beautifully", "base_success", "mostly"),
        ("works only now and then", "base_success", "sometimes"),
        ("passes maybe 30% of the time", "base_success", "sometimes"),
        ("hasn't solved a single one", "base_success", "never"),
        ("never produces a valid plan", "base_success", "never"),
        ("the big model does the job but is too slow and too expensive for our traffic", "base_success", "mostly"),
        ("a compiler tells us whether it works", "has_checker", True),
        ("we can replay each route in the simulator and see if it holds", "has_checker", True),
        ("there's no way to check automatically whether it is right", "has_checker", False),
        ("the result either adds up or it doesn't", "has_checker", True),
        ("check contracts at night, one mistake is expensive", "costly_errors", True),
        ("check contracts at night, one mistake is expensive", "batch", True),
        ("a wrong dose can kill", "costly_errors", True),
        ("editors picked the better of two drafts 1,400 times", "preference_pairs", 1400),
        ("3,200 side by side votes from customers", "preference_pairs", 3200),
        ("readers gave a thumbs up or down to 5000 replies", "preference_pairs", 5000),
        ("30 years of untranscribed Frisian newspapers, 8 GB of plain text", "unlabelled_tokens", 2000000000),
        ("the model hardly speaks Frisian", "language_gap", True),
        ("two billion words of raw sermons", "unlabelled_tokens", 2660000000),
        ("two A100s", "hardware", "several_gpus"),
        ("sixteen A100s in the cellar", "hardware", "cluster"),
        ("we only have laptops, no GPU", "hardware", "none"),
        ("keine GPU", "hardware", "none"),
        ("sin GPU", "hardware", "none"),
        ("pas de GPU", "hardware", "none"),
        ("ein einzelner RTX 4090", "hardware", "one_gpu"),
        ("same tone always", "behaviour", "tone"),
        ("300 Seiten Handbuch", "collection_tokens", 120000),
        ("un manual de 80 páginas", "collection_tokens", 32000),
        ("un manuel de 80 pages", "collection_tokens", 32000),
        ("Guardamos 400 facturas ya revisadas a mano.", "labelled_examples", 400),
        ("Hay 1.200 quejas clasificadas por nuestro equipo", "labelled_examples", 1200),
        ("solo cinco ejemplos", "labelled_examples", 5),
        ("On a 650 devis corrigés", "labelled_examples", 650),
        ("nous n'avons que six exemples", "labelled_examples", 6),
        ("Wir besitzen 2.500 freigegebene Antworten", "labelled_examples", 2500),
        ("ein Dutzend Muster-Briefe", "labelled_examples", 12),
        ("Temos 900 laudos revisados", "labelled_examples", 900),
        ("nada etiquetado todavía", "labelled_examples", 0),
        ("Es gibt keine markierten Beispiele", "labelled_examples", 0),
        ("sem exemplos", "labelled_examples", 0),
        ("rien n'est annoté", "labelled_examples", 0),
        ("El catálogo se renueva cada lunes", "knowledge_changes", "weekly"),
        ("Las tarifas varían todo el tiempo", "knowledge_changes", "live"),
        ("Unser Lagerbestand ändert sich ständig", "knowledge_changes", "live"),
        ("Die Preisliste wird jeden Montag aktualisiert", "knowledge_changes", "weekly"),
        ("Les horaires sont mis à jour chaque semaine", "knowledge_changes", "weekly"),
        ("O cardápio muda todo dia", "knowledge_changes", "daily"),
        ("os preços mudam com frequência", "knowledge_changes", "weekly"),
        ("die Texte bleiben gleich", "knowledge_changes", "never"),
        ("les règles ne changent jamais", "knowledge_changes", "never"),
        ("Hay que indicar la página de donde sale", "needs_sources", True),
        ("mit Fundstelle", "needs_sources", True),
        ("il faut citer l'article", "needs_sources", True),
        ("é preciso citar a fonte", "needs_sources", True),
        ("Jeder Mitarbeiter darf nur seine eigenen Akten sehen", "per_user_access", True),
        ("cada cliente solo puede ver sus datos", "per_user_access", True),
        ("Kundendaten müssen auf Wunsch gelöscht werden", "needs_erasure", True),
        ("hay que poder borrar los datos de un cliente si lo pide", "needs_erasure", True),
        ("il faut pouvoir effacer les données d'un client à sa demande", "needs_erasure", True),
        ("precisamos apagar os dados do cliente a pedido", "needs_erasure", True),
        ("Patientendaten bleiben im Haus", "data_may_leave", False),
        ("todo debe quedar en nuestros servidores", "data_may_leave", False),
        ("rien ne doit aller dans le nuage", "data_may_leave", False),
        ("Budget: 3.000 Euro", "budget_once", 3300),
        ("tenemos unos 500 €", "budget_once", 550),
        ("ohne Budget", "budget_once", 0),
        ("sin presupuesto", "budget_once", 0),
        ("80.000 Anfragen im Monat", "requests_per_month", 80000),
        ("500 consultas diarias", "requests_per_month", 15000),
        ("2 000 appels par jour", "requests_per_month", 60000),
        ("um milhão de chamadas por mês", "requests_per_month", 1000000),
        ("zwei Millionen Anfragen pro Monat", "requests_per_month", 2000000),
        ("máximo 2 segundos", "latency_ms", 2000),
        ("Antwort in 300 ms", "latency_ms", 300),
        ("para el viernes", "deadline_days", 5),
        ("avant vendredi", "deadline_days", 5),
        ("dans deux semaines", "deadline_days", 14),
        ("até sexta", "deadline_days", 5),
        ("no conoce nuestros productos", "failure", "knowledge"),
        ("es kennt unsere Maschinen nicht", "failure", "knowledge"),
        ("il ne connaît pas nos tarifs", "failure", "knowledge"),
        ("ele não conhece nossos serviços", "failure", "knowledge"),
        ("ignora nuestra plantilla", "failure", "behaviour"),
        ("es hält sich nicht an unser Format", "failure", "behaviour"),
        ("il ne respecte pas le format", "failure", "behaviour"),
        ("não segue o nosso formato", "failure", "behaviour"),
        ("zwei Grafikkarten", "hardware", "several_gpus"),
        ("una tarjeta gráfica", "hardware", "one_gpu"),
        ("pas de carte graphique", "hardware", "none"),
        ("ein Fehler wäre sehr teuer", "costly_errors", True),
        ("un error cuesta caro", "costly_errors", True),
        ("une erreur coûte cher", "costly_errors", True),
        ("um erro custa caro", "costly_errors", True),
        ("cumple a veces, acierta una de cada tres", "base_success", "sometimes"),
        ("le modèle réussit une fois sur deux", "base_success", "sometimes"),
        ("das große Modell macht das hervorragend", "base_success", "mostly"),
        ("o modelo grande faz isso muito bem", "base_success", "mostly"),
        ("ein Skript prüft jedes Ergebnis automatisch", "has_checker", True),
        ("un script vérifie chaque résultat", "has_checker", True),
        ("un programa comprueba si el resultado es correcto", "has_checker", True),
        ("um script verifica se está certo", "has_checker", True),
        ("clasificar correos", "task", "classify"),
        ("E-Mails beantworten", "task", "answer_questions"),
        ("rédiger des lettres", "task", "write"),
        ("extraer datos de facturas", "task", "extract"),
        ("we don't have a GPU", "hardware", "none"),
        ("neither labels nor GPUs", "labelled_examples", 0),
        ("neither labels nor GPUs", "hardware", "none"),
        ("we don't have any labels, and no checker either", "has_checker", False),
    ],
)
def test_a_fact_is_read_in_other_words(wording: Wording, text: str, field: str, value: object) -> None:
    assert read_profile(text, wording).values().get(field) == value


# A wrong fact is worse than a missing one: questions, other people's facts, words with another meaning.
@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("We are 40 people with 3 offices", "labelled_examples"),
        ("500 customers call every day", "labelled_examples"),
        ("we get 300 emails a week", "labelled_examples"),
        ("open 24 hours, 7 days", "labelled_examples"),
        ("Do I need 1,000 labelled examples to fine-tune?", "labelled_examples"),
        ("How many labelled examples does LoRA need?", "labelled_examples"),
        ("Our competitor has 10,000 labelled tickets", "labelled_examples"),
        ("we've been around for 30 years", "deadline_days"),
        ("for the last two months", "deadline_days"),
        ("we want it to be perfect", "base_success"),
        ("typos don't matter", "costly_errors"),
        ("What is retrieval augmented generation?", "needs_sources"),
        ("Does fine-tuning need a GPU?", "hardware"),
        ("I saw a talk about open source models", "needs_sources"),
        ("We are open every day", "knowledge_changes"),
        ("We send invoices every month", "knowledge_changes"),
        ("our staff changes offices weekly", "failure"),
        ("We have 3 shops and 20 employees", "labelled_examples"),
        ("we sell 400 products", "labelled_examples"),
        ("I have two questions", "labelled_examples"),
        ("it takes 20 minutes to drive here", "latency_ms"),
        ("we made 2 million dollars last year", "budget_once"),
        ("our turnover is 3 million euros", "budget_once"),
        ("a new oven cost us 9,000 dollars", "budget_once"),
        ("I've 20 years of experience", "deadline_days"),
        ("remove duplicates from the data", "needs_erasure"),
        ("the cloud over the sea is photographed", "data_may_leave"),
        ("I am happy with my team", "base_success"),
        ("we want answers that are always perfect", "base_success"),
        ("do not hesitate to call us", "needs_sources"),
        ("the tests in our school are on Friday", "has_checker"),
        ("is 10 examples enough?", "failure"),
        ("customers vote for us", "several_models"),
        ("we moved from GPT to Claude", "several_models"),
        ("errors are cheap for us", "costly_errors"),
        ("the error message says 404", "costly_errors"),
        ("we work at night", "batch"),
        ("We are a night club", "batch"),
        ("the deadline was last Friday", "deadline_days"),
        ("the law changed our lives", "knowledge_changes"),
        ("how expensive is it?", "cost_pressure"),
        ("is fine-tuning too expensive?", "cost_pressure"),
        ("LoRA vs QLoRA, which is cheaper?", "cost_pressure"),
        ("we speak English and French", "language_gap"),
        ("our staff does not speak French", "language_gap"),
        ("We are a translation office", "language_gap"),
    ],
)
def test_no_fact_is_read_where_none_is_stated(wording: Wording, text: str, field: str) -> None:
    assert field not in read_profile(text, wording).values()


@pytest.mark.parametrize(
    ("number", "value"),
    [
        ("1.500,00", 1500),
        ("1,000.50", 1000.5),
        ("10 000", 10000),
        ("half a dozen", 6),
        ("a quarter of a million", 250_000),
        ("two and a half thousand", 2500),
        ("100+", 100),
        ("300-odd", 300),
        ("between 500 and 800", 500),
        ("fifty to sixty", 50),
        ("two or three hundred", 200),
        ("5 to 10k", 5000),
        ("2,5 Millionen", 2_500_000),
        ("tres mil millones", 3_000_000_000),
        ("quelques centaines", 300),
        ("zwei Dutzend", 24),
        ("meia dúzia", 6),
    ],
)
def test_a_number_is_read(wording: Wording, number: str, value: float) -> None:
    found = wording.number.search(number.lower())
    assert found is not None
    assert read_number(found.group(), wording.numbers) == value


def test_a_slip_of_the_keyboard_is_mended_and_quoted_as_typed(wording: Wording) -> None:
    facts = read_profile("around 80 lables, and our preferance is weekly", wording).facts
    assert facts["labelled_examples"].value == 80
    assert facts["labelled_examples"].origin == "80 lables"


@pytest.mark.parametrize("word", ["contact", "lesson", "casual", "princes", "massage", "training", "project"])
def test_a_word_of_its_own_is_no_slip(wording: Wording, word: str) -> None:
    assert wording.speller.mend(word)[0] == word


def test_every_phrase_can_be_compiled(wording: Wording) -> None:
    for entry in (*wording.entries, *wording.replies.entries):
        for phrase in (*entry.phrases, *entry.unless):
            phrase.compile()


def test_the_words_a_phrase_needs_never_hide_a_match(wording: Wording) -> None:
    texts = ["Our prices change daily, 900 e-mails are labelled and we need sources.", "Ein Fehler wäre teuer, nachts."]
    for reading in (open_reading(text, wording) for text in texts):
        for phrase in (phrase for entry in wording.entries for phrase in entry.phrases):
            assert reading.may_hold(phrase) or not phrase.occurs_in(reading.text_for(phrase))


def test_every_question_is_asked_in_five_languages(wording: Wording) -> None:
    for name, texts in wording.questions.items():
        assert set(texts) == {"en", "es", "fr", "de", "pt"}, name


def test_every_value_keeps_the_learners_own_words(wording: Wording) -> None:
    text = "We’ve 900 Labelled  emails,\nour BUDGET is 1,500 USD and prices change Daily!"
    folded = " ".join(text.split())
    facts = read_profile(text, wording).facts
    assert {"labelled_examples", "budget_once", "knowledge_changes"} <= set(facts)
    for fact in facts.values():
        assert fact.origin in folded


def test_an_impossible_number_is_left_out(wording: Wording) -> None:
    assert "labelled_examples" not in read_profile("We have 1000000000000000 labelled emails.", wording).values()


@pytest.mark.parametrize("text", ["", " ", "\x00", "???", "🙂" * 50, "a " * 3000, "1 " * 2000, "no " * 2000, "İ Ǆ ß"])
def test_any_text_is_read_without_failing(wording: Wording, text: str) -> None:
    read_profile(text, wording)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("What should we use?", "en"),
        ("What do I do if it's warmer than that?", "en"),
        ("¿Qué debemos usar para nuestros clientes?", "es"),
        ("Que devons-nous utiliser pour notre entreprise ?", "fr"),
        ("Was sollen wir für unsere Firma nehmen?", "de"),
        ("Qual devo usar para os nossos clientes?", "pt"),
        ("", "en"),
    ],
)
def test_the_language_is_found(wording: Wording, text: str, language: str) -> None:
    assert find_language(text, wording) == language
