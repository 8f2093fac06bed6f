// The widget page: keeps one conversation in memory, draws it, stores nothing.
import { ask, starters, Trouble } from "./stream.js";
import { dress, framed, greeting, hostOrigin, inline, questions } from "./dress.js";
import { card, make, markdown } from "./render.js";
import { closeSource, isOpen, openSource } from "./sheet.js";
import { language, say } from "./words.js";

const find = (id) => document.getElementById(id);
const [log, form, input, send, stop, status] = ["log", "form", "question", "send", "stop", "status"].map(find);
const calm = matchMedia("(prefers-reduced-motion: reduce)");
let session = null;
let running = null; // the AbortController of the answer being written
let touched = 0; // when, since the question, the reader last scrolled by hand
let away = false; // and whether that led away from where we would be

function greet() {
  log.replaceChildren(make("div", { class: "hello" }, make("h2", { dir: "auto" }, greeting || say("greeting")), make("p", { dir: "auto" }, say("intro")), choices(questions.length ? questions : starters)));
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

// The button that had the focus may just have gone; a finger is not given a keyboard it did not ask for.
function keepFocus() {
  if (!document.hasFocus() || document.activeElement !== document.body) return;
  (matchMedia("(pointer: fine)").matches ? input : log).focus({ preventScroll: true });
}

async function submit(text) {
  const question = text.trim();
  if (!question || running) return;
  closeSource();
  log.querySelectorAll(".hello, .choices").forEach((element) => element.remove());
  const turn = new Turn(question);
  input.value = "";
  grow();
  setRunning(new AbortController());
  keepFocus();
  status.textContent = say("answering");
  try {
    for await (const [name, data] of ask(question, session, running.signal)) turn.receive(name, data);
    if (!turn.ended) turn.fail(new Trouble("broken"));
  } catch (error) {
    if (error.name === "AbortError") turn.cut();
    else turn.fail(error instanceof Trouble ? error : new Trouble("broken"));
  } finally {
    setRunning(null);
    keepFocus();
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
    this.wait = make("p", { class: "wait" }, make("i"), make("span", {}, say("looking")));
    this.box = make("article", { class: "tutor", "aria-label": say("tutor") }, this.wait, this.body);
    [touched, away] = [0, false];
    keepUp(() => log.append(make("article", { class: "you", "aria-label": say("you") }, make("div", { class: "text", dir: "auto" }, question)), this.box));
  }

  receive(name, data) {
    if (name === "session") session = data || session;
    else if (name === "passages") this.wait.lastChild.textContent = say("reading");
    else if (name === "delta") keepUp(() => this.write(data.text ?? data.delta ?? ""));
    else if (name === "card") keepUp(() => this.show(data.result ?? data));
    else if (name === "done") keepUp(() => this.finish(data));
    else if (name === "error") this.fail(new Trouble("broken", (data.error ?? data).message));
  }

  // Only a recommendation has a card; a calculation stands as a table in the text.
  show(advice) {
    if (!advice.ranking) return;
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
    return make("button", { type: "button", class: "cite", "aria-label": say("source", { n, place }), onclick: (event) => openSource(source, event.currentTarget) }, String(n));
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
    this.box.append(make("p", { class: "note" }, say("stopped")));
  }

  fail(trouble) {
    this.ended = true;
    this.wait.remove();
    const again = make("button", { type: "button", class: "choice", onclick: () => this.repeat() }, say("again"));
    const box = make("div", { class: "failure" }, make("p", { dir: "auto" }, describe(trouble)));
    keepUp(() => this.box.append(box, make("div", { class: "choices" }, again)));
    if (trouble.seconds) countDown(again, trouble.seconds);
  }

  // Takes the place of the turn that failed; the reader's words are not asked for again.
  repeat() {
    if (running) return;
    this.box.previousElementSibling?.remove();
    this.box.remove();
    input.focus();
    submit(this.question);
  }

  spoken() {
    const text = this.box.querySelector(".failure")?.textContent || this.body.textContent || say("stopped");
    return `${say("tutor")}: ${text}`;
  }
}

function describe(trouble) {
  if (trouble.kind === "busy") return say("busy", { n: trouble.seconds });
  // The server speaks English; whoever reads another language gets our own words only.
  const detail = language === "en" && trouble.kind !== "offline" ? trouble.detail : "";
  return detail ? detail.charAt(0).toUpperCase() + detail.slice(1).replace(/[.]?$/, ".") : say(trouble.kind);
}

function countDown(button, seconds) {
  const words = button.textContent;
  const tick = () => {
    button.disabled = seconds > 0;
    button.textContent = seconds > 0 ? say("again_in", { n: seconds }) : words;
    seconds -= 1;
    if (seconds >= 0 && button.isConnected) setTimeout(tick, 1000);
  };
  tick();
}

function sourceList(citations) {
  if (!citations.length) return "";
  const rows = make("div", { class: "sources" }, ...citations.map(sourceRow));
  return citations.length > 3 ? make("details", { class: "more" }, make("summary", {}, say("sources", { n: citations.length })), rows) : rows;
}

function sourceRow(citation) {
  const [lesson, ...rest] = citation.section.split(" > ");
  const words = make("span", {}, make("b", {}, lesson), rest.length ? make("small", {}, rest.join(" › ")) : "");
  return make("button", { type: "button", class: "source", onclick: (event) => openSource(citation, event.currentTarget) }, make("span", { class: "cite", "aria-hidden": "true" }, String(citation.n)), words);
}

function leave() {
  // The host page told us its origin; if that was a lie the message simply does not arrive.
  if (framed && !inline) window.parent.postMessage({ tutor: "close" }, hostOrigin);
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
  closeSource();
  greet();
  status.textContent = say("fresh");
  input.focus();
});
for (const name of ["wheel", "touchmove", "pointerdown", "keydown"]) log.addEventListener(name, takeOver, { passive: true });
log.addEventListener("scroll", () => { if (touched) away = Math.abs(log.scrollTop - findPlace()) > 8; }, { passive: true });
find("close").addEventListener("click", leave);
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (isOpen()) closeSource();
  else leave();
});
window.addEventListener("message", (event) => {
  if (event.source === window.parent && event.data?.tutor === "focus") input.focus();
});

dress();
greet();
grow();
input.disabled = false; // not before: a question sent to a page without its code would be lost
if (framed) window.parent.postMessage({ tutor: "ready" }, hostOrigin);
