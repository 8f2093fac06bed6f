// The widget page: keeps one conversation in memory, draws it, stores nothing.
import { ask, readSource, starters, Trouble } from "./stream.js";
import { card, cutSection, make, markdown } from "./render.js";

const query = new URLSearchParams(location.search);
const find = (id) => document.getElementById(id);
const [log, form, input, send, stop, sheet, status] = ["log", "form", "question", "send", "stop", "sheet", "status"].map(find);
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const framed = window.parent !== window;
let session = null;
let running = null; // the AbortController of the answer being written
let touched = 0; // when, since the question, the reader last scrolled by hand
let away = false; // and whether that led away from where we would be
let opener = null; // what had the focus before the sheet opened

function dress() {
  const title = (query.get("title") || "Ask the tutor").slice(0, 60);
  find("title").textContent = title;
  document.title = title;
  const color = query.get("color");
  if (color && CSS.supports("color", color)) {
    const style = document.documentElement.style;
    style.setProperty("--accent", color);
    const parts = getComputedStyle(document.querySelector(".bar")).backgroundColor.match(/[\d.]+/g).slice(0, 3);
    const light = parts.reduce((sum, part, i) => sum + (part / 255) ** 2.2 * [0.2126, 0.7152, 0.0722][i], 0);
    style.setProperty("--on-accent", light > 0.36 ? "#111" : "#fff");
  }
  find("close").hidden = !framed;
}

function greet() {
  const greeting = (query.get("greeting") || "What would you like to know?").slice(0, 300);
  const text = "Ask how to adapt a language model to your work, or describe your case and get a recommendation. Every answer shows where it comes from.";
  log.replaceChildren(make("div", { class: "hello" }, make("h2", { dir: "auto" }, greeting), make("p", {}, text), choices(starters)));
}

function choices(questions) {
  if (!questions.length) return null;
  return make("div", { class: "choices" }, ...questions.map((text) => make("button", { type: "button", class: "choice", dir: "auto", onclick: () => submit(text) }, text)));
}

// The reader sees the start of an answer: the view follows the text until the question reaches the top, and rests there.
const findPlace = () => Math.floor(Math.min(log.scrollHeight - log.clientHeight, (log.querySelector("article.you:nth-last-child(2)")?.offsetTop ?? 0) - 10));
function keepUp(change) {
  change();
  // Two hands on one wheel: ours waits until the reader's has come to rest.
  if (away || (touched && performance.now() < touched + 300)) return;
  log.scrollTo({ top: findPlace(), behavior: touched || calm.matches ? "auto" : "smooth" });
}

function takeOver(event) {
  if (event.type === "pointerdown" && event.target !== log) return; // not on the scroll bar
  if (!touched) log.scrollTo({ top: log.scrollTop, behavior: "instant" }); // ends our own motion
  touched = performance.now();
}

function setRunning(controller) {
  running = controller;
  send.hidden = Boolean(controller);
  stop.hidden = !controller;
  log.setAttribute("aria-busy", String(Boolean(controller)));
}

async function submit(text) {
  const question = text.trim();
  if (!question || running) return;
  closeSheet();
  log.querySelectorAll(".hello, .choices").forEach((element) => element.remove());
  const turn = new Turn(question);
  input.value = "";
  grow();
  setRunning(new AbortController());
  status.textContent = "The tutor is answering.";
  try {
    for await (const [name, data] of ask(question, session, running.signal)) turn.receive(name, data);
    if (!turn.ended) turn.fail("The answer broke off. Please try again.");
  } catch (error) {
    if (error.name === "AbortError") turn.cut();
    else turn.fail(error instanceof Trouble ? error.message : "The answer broke off. Please try again.");
  } finally {
    setRunning(null);
    status.textContent = turn.spoken();
  }
}

class Turn {
  constructor(question) {
    this.question = question;
    this.text = "";
    this.answer = null;
    this.ended = false;
    this.body = make("div", { class: "text", dir: "auto" });
    this.wait = make("p", { class: "wait" }, make("i"), make("span", {}, "Looking in the lessons…"));
    this.box = make("article", { class: "tutor", "aria-label": "Tutor" }, this.wait, this.body);
    [touched, away] = [0, false];
    keepUp(() => log.append(make("article", { class: "you", "aria-label": "You" }, make("div", { class: "text", dir: "auto" }, question)), this.box));
  }

  receive(name, data) {
    if (name === "session") session = data || session;
    else if (name === "passages") this.wait.lastChild.textContent = "Reading what the lessons say…";
    else if (name === "delta") keepUp(() => this.write(data.text ?? data.delta ?? ""));
    else if (name === "card") keepUp(() => this.show(data.result ?? data));
    else if (name === "done") keepUp(() => this.finish(data));
    else if (name === "error") this.fail((data.error ?? data).message || "The tutor could not answer.");
  }

  show(advice) {
    this.wait.remove();
    this.body.after(card(advice, openSource));
  }

  write(text) {
    this.text += text;
    this.wait.remove();
    this.body.replaceChildren(...markdown(this.text, { cite: (n) => this.cite(n) }));
  }

  cite(n) {
    const source = this.answer?.citations.find((citation) => citation.n === n);
    if (!this.answer) return make("span", { class: "cite pending" }, String(n));
    if (!source) return null;
    const place = source.section.split(" > ").pop();
    return make("button", { type: "button", class: "cite", "aria-label": `Source ${n}: ${place}`, onclick: (event) => openSource(source, event.currentTarget) }, String(n));
  }

  finish(answer) {
    this.ended = true;
    this.answer = answer;
    session = answer.session || session;
    this.text = "";
    this.write(answer.answer);
    this.box.append(sourceList(answer.citations));
    this.box.append(choices((answer.suggestions || []).slice(0, 3)) || "");
  }

  cut() {
    this.ended = true;
    this.wait.remove();
    this.box.append(make("p", { class: "note" }, "Stopped."));
  }

  fail(message) {
    this.ended = true;
    this.wait.remove();
    const again = make("button", { type: "button", class: "choice", onclick: () => submit(this.question) }, "Try again");
    keepUp(() => this.box.append(make("div", { class: "failure" }, make("p", {}, message)), make("div", { class: "choices" }, again)));
  }

  spoken() {
    return `The tutor: ${this.box.querySelector(".failure")?.textContent || this.body.textContent || "stopped."}`;
  }
}

function sourceList(citations) {
  if (!citations.length) return "";
  const rows = make("div", { class: "sources" }, ...citations.map(sourceRow));
  return citations.length > 3 ? make("details", { class: "more" }, make("summary", {}, `Sources (${citations.length})`), rows) : rows;
}

function sourceRow(citation) {
  const [lesson, ...rest] = citation.section.split(" > ");
  const words = make("span", {}, make("b", {}, lesson), rest.length ? make("small", {}, rest.join(" › ")) : "");
  return make("button", { type: "button", class: "source", onclick: (event) => openSource(citation, event.currentTarget) }, make("span", { class: "cite", "aria-hidden": "true" }, String(citation.n)), words);
}

function openSource(source, from) {
  opener = from;
  const [lesson, ...rest] = (source.section || source.source).split(" > ");
  const close = make("button", { type: "button", class: "quiet", "aria-label": "Close the source", onclick: closeSheet }, "✕");
  const more = make("button", { type: "button", class: "textual", onclick: () => showLesson(source, more) }, "Show it in the lesson");
  const path = rest.length ? `${rest.join(" › ")} · ${source.source}` : source.source;
  sheet.replaceChildren(
    make("header", {}, make("h2", { id: "sheet-title", tabindex: "-1" }, lesson), close),
    make("p", { class: "path" }, path),
    source.quote ? make("blockquote", { dir: "auto" }, source.quote) : "",
    more,
  );
  sheet.hidden = false;
  find("sheet-title").focus();
}

async function showLesson(source, button) {
  button.disabled = true;
  try {
    const lesson = await readSource(source.source);
    const text = make("div", { class: "lesson", dir: "auto", tabindex: "0" }, ...markdown(cutSection(lesson.text, source.section), { quote: source.quote || "" }));
    button.replaceWith(text);
    text.querySelector("mark")?.scrollIntoView({ block: "center" });
    text.focus({ preventScroll: true });
  } catch (error) {
    button.replaceWith(make("p", { class: "note" }, error instanceof Trouble ? error.message : "The lesson cannot be shown."));
  }
}

function closeSheet() {
  if (sheet.hidden) return;
  sheet.hidden = true;
  sheet.replaceChildren();
  if (opener?.isConnected) opener.focus();
}

function leave() {
  // The host page told us its origin; if that was a lie the message simply does not arrive.
  if (framed) window.parent.postMessage({ tutor: "close" }, query.get("host") || location.origin);
}

function grow() {
  input.style.height = "auto";
  input.style.height = `${input.scrollHeight}px`;
  send.disabled = !input.value.trim();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  submit(input.value);
});
input.addEventListener("input", grow);
input.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  submit(input.value);
});
stop.addEventListener("click", () => {
  running?.abort();
  input.focus();
});
find("reset").addEventListener("click", () => {
  running?.abort();
  session = null;
  closeSheet();
  greet();
  status.textContent = "New conversation.";
  input.focus();
});
for (const name of ["wheel", "touchmove", "pointerdown", "keydown"]) log.addEventListener(name, takeOver, { passive: true });
log.addEventListener("scroll", () => { if (touched) away = Math.abs(log.scrollTop - findPlace()) > 8; }, { passive: true });
find("close").addEventListener("click", leave);
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (sheet.hidden) leave();
  else closeSheet();
});
window.addEventListener("message", (event) => {
  if (event.source === window.parent && event.data?.tutor === "focus") input.focus();
});

dress();
greet();
grow();
input.disabled = false; // not before: a question sent to a page without its code would be lost
