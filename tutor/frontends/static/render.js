// Text to page elements. Everything becomes a text node; there is no path from an answer to markup, links or images.

import { nameOf as name, say } from "./words.js";

export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value !== false && value != null) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child != null && child !== ""));
  return element;
}

const INLINE = /`([^`\n]+)`|\*\*(.+?)\*\*|(?<![\w*])\*([^*\s][^*\n]*?)\*(?![\w*])|!?\[([^\]\n]+)\]\(([^)\s]*)\)|\[(\d{1,2})\]/g;

// Private-use characters in the text switch the marker pen on and off; see `setMarks`.
const PEN = /([\ue000\ue001])/;

// `ink.cite(n)` gives the element for a citation marker, or null where there is no such source.
function inline(text, ink) {
  const parts = [];
  let from = 0;
  for (const found of text.matchAll(INLINE)) {
    const before = text.slice(from, found.index);
    from = found.index + found[0].length;
    const [whole, code, strong, soft, label, , number] = found;
    const chip = number && ink.cite(Number(number));
    if (chip) {
      // The number stays on the line of the word it belongs to.
      const word = before.match(/\S+\s?$/)?.[0] ?? "";
      parts.push(...write(before.slice(0, before.length - word.length), ink), make("span", { class: "keep" }, ...write(word, ink), chip));
      continue;
    }
    parts.push(...write(before, ink));
    if (code) parts.push(make("code", {}, ...write(code, ink)));
    else if (strong) parts.push(make("strong", {}, ...inline(strong, ink)));
    else if (soft) parts.push(make("em", {}, ...inline(soft, ink)));
    else parts.push(...write(label ?? whole, ink)); // A link's words stay, its address goes.
  }
  parts.push(...write(text.slice(from), ink));
  return parts;
}

function write(text, ink) {
  const parts = [];
  for (const piece of text.split(PEN)) {
    if (piece === "\ue000" || piece === "\ue001") ink.marking = piece === "\ue000";
    else if (piece) parts.push(ink.marking && piece.trim() ? make("mark", {}, piece) : piece);
  }
  return parts;
}

// Puts the pen around a quote; white space is matched loosely, and list or table signs at the start stay outside.
function setMarks(text, quote) {
  const clean = text.replace(/[\ue000\ue001]/g, "");
  const words = quote.trim().split(/\s+/).map((word) => word.replace(/[.*+?^$()|[\]{}\\]/g, "\\$&"));
  const found = words[0] ? clean.match(new RegExp(words.join("\\s+"))) : null;
  if (!found) return clean;
  const signs = found[0].match(/^(?:[-*+]\s+|\d+[.)]\s+|>\s*|\|\s*|#+\s+)?/)[0].length;
  const end = found.index + found[0].length;
  return `${clean.slice(0, found.index + signs)}\ue000${clean.slice(found.index + signs, end)}\ue001${clean.slice(end)}`;
}

const cells = (line) => line.trim().replace(/^\||\|$/g, "").split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
const BULLET = /^\s*(?:[-*+]|(\d+)[.)])\s+(.*)$/;
const RULE = /^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$/;

// A small part of Markdown: paragraphs, headings, lists, tables, quotes, code.
export function markdown(text, { cite = () => null, quote = "", heading = "h2" } = {}) {
  const ink = { cite, marking: false };
  const lines = (quote ? setMarks(text, quote) : text).replace(/\r/g, "").split("\n");
  const out = [];
  let at = 0;
  const take = (test) => {
    const from = at;
    while (at < lines.length && test(lines[at], at)) at += 1;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at];
    if (!line.trim()) at += 1;
    else if (line.trimStart().startsWith("```")) {
      at += 1;
      const code = take((next) => !next.trimStart().startsWith("```"));
      at += 1;
      out.push(make("pre", { tabindex: "0", role: "group", "aria-label": say("code") }, make("code", {}, ...write(code.join("\n"), ink))));
    } else if (line.includes("|") && RULE.test(lines[at + 1] || "")) out.push(table(take((next) => next.includes("|")), ink));
    else if (BULLET.test(line)) out.push(list(take((next) => BULLET.test(next) || /^\s{2,}\S/.test(next)), ink));
    else if (/^#{1,6}\s/.test(line)) out.push(make(heading, {}, ...inline(lines[at++].replace(/^#+\s*/, ""), ink)));
    else if (line.startsWith(">")) out.push(make("blockquote", {}, ...inline(take((next) => next.startsWith(">")).map((next) => next.replace(/^>\s?/, "")).join(" "), ink)));
    else {
      // The first line always belongs to the paragraph, so that odd input cannot stop the walk.
      const start = at;
      const words = take((next, index) => index === start || (next.trim() && !BULLET.test(next) && !/^(```|#{1,6}\s|>)/.test(next)));
      out.push(make("p", {}, ...inline(words.join(" "), ink)));
    }
  }
  return out;
}

function list(lines, ink) {
  const items = [];
  for (const line of lines) {
    const found = line.match(BULLET);
    if (found) items.push(found[2]);
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  const number = lines[0].match(BULLET)[1];
  return make(number ? "ol" : "ul", { start: number && number !== "1" ? number : null }, ...items.map((item) => make("li", {}, ...inline(item, ink))));
}

function table(lines, ink) {
  // An empty corner heads nothing.
  const row = (line, name) => make("tr", {}, ...cells(line).map((cell) => make(cell ? name : "td", {}, ...inline(cell, ink))));
  const body = lines.slice(2).map((line) => row(line, "td"));
  return make("div", { class: "table", tabindex: "0", role: "group", "aria-label": say("table") }, make("table", {}, make("thead", {}, row(lines[0], "th")), make("tbody", {}, ...body)));
}

// The part of a lesson below the citation's last heading; the whole lesson where there is no such heading.
export function cutSection(text, path) {
  const title = (path || "").split(" > ").pop().trim();
  const lines = text.replace(/<!--[^]*?-->\n?/g, "").split("\n");
  const start = lines.findIndex((line) => /^#{1,6}\s/.test(line) && line.replace(/^#+\s*/, "").trim() === title);
  if (start < 0) return lines.join("\n");
  const depth = lines[start].match(/^#+/)[0].length;
  const length = lines.slice(start + 1).findIndex((line) => (line.match(/^(#+)\s/)?.[1].length ?? 9) <= depth);
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join("\n").trim();
}

const sentence = (facts) => Object.entries(facts || {}).map(([field, value]) => `${field.replaceAll("_", " ")} = ${value}`).join(" and ");

// The recommendation object as a card. Every number in it comes from the rules, none from the model.
export function card(advice, openSource) {
  const verdict = (entry) => make("span", { class: `verdict ${entry.verdict}` }, name(entry.verdict));
  const first = (advice.ranking || []).find((entry) => entry.approach === advice.primary);
  const box = make("section", { class: "card", "aria-label": say("recommendation") });
  const section = (title, ...children) => children.length && box.append(make("h3", {}, title), ...children);
  const folded = (title, ...children) => children.length && box.append(make("details", {}, make("summary", {}, title), ...children));
  if (advice.primary) {
    const also = (advice.combine || []).map(name).join(", ");
    box.append(make("h2", {}, name(advice.primary)), make("p", {}, make("span", { class: "verdict recommended" }, name("recommended")), also ? ` ${say("together", { names: also })}` : ""));
  }
  section(say("why"), ...(first?.reasons?.length ? [make("ul", {}, ...first.reasons.map((reason) => make("li", {}, `${reason.text} `, ...reasonSources(reason, openSource))))] : []));
  section(say("order"), ...(advice.sequence?.length ? [make("ol", {}, ...advice.sequence.map((step) => make("li", {}, make("strong", {}, name(step.approach)), `: ${step.goal.replace(/[.]?$/, ".")}`, step.move_on_when ? ` ${say("move_on", { when: step.move_on_when })}` : "")))] : []));
  section(say("missing"), ...(advice.missing?.length ? [make("ul", {}, ...advice.missing.map((gap) => make("li", {}, gap.question)))] : []));
  folded(say("flips"), ...(advice.would_change?.length ? [make("ul", {}, ...advice.would_change.map((flip) => make("li", {}, say("if", { facts: flip.words || sentence(flip.if) }) + " ", make("strong", {}, name(flip.then)))))] : []));
  const others = (advice.ranking || []).filter((entry) => entry.approach !== advice.primary);
  folded(say("others"), ...others.map((entry) => make("div", { class: "rank" }, make("span", {}, name(entry.approach)), verdict(entry))));
  return box;
}

function reasonSources(reason, openSource) {
  return (reason.sources || []).map((source) => {
    const label = (source.section || source.source).split(" > ").pop();
    return make("button", { type: "button", class: "cite", onclick: (event) => openSource(source, event.currentTarget) }, label);
  });
}
