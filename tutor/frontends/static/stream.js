// Talks to the server: one question in, server-sent events out. Knows no page.

const meta = (name) => document.querySelector(`meta[name="${name}"]`).content;
const RENEW_AFTER = 8 * 60_000; // ms; the server lets a token live for ten minutes
let token = meta("tutor-token");
let minted = Date.now();

export const starters = JSON.parse(meta("tutor-starters") || "[]");

// What went wrong: `offline`, `busy` (for `seconds`), `refused` or `broken`; `detail` is what the server said of it.
export class Trouble extends Error {
  constructor(kind, detail = "", seconds = 0) {
    super(kind);
    Object.assign(this, { kind, detail, seconds });
  }
}

async function request(path, options, again = true) {
  if (again && Date.now() - minted > RENEW_AFTER) await renew();
  let response;
  try {
    response = await fetch(path, { ...options, credentials: "omit", headers: { ...options.headers, Authorization: `Bearer ${token}` } });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Trouble("offline");
  }
  if (response.status === 401 && again && (await renew())) return request(path, options, false);
  if (!response.ok) throw await explain(response);
  return response;
}

// The page has been open for longer than its token lives, or nearly so.
async function renew() {
  const renewed = await fetch("/widget/token", { credentials: "omit" }).catch(() => null);
  if (renewed?.ok) [token, minted] = [(await renewed.json()).token, Date.now()];
  return renewed?.ok;
}

async function explain(response) {
  const body = await response.json().catch(() => null);
  const detail = body?.error?.message || "";
  const seconds = Math.ceil(Number(response.headers.get("Retry-After")) || 0);
  if (response.status === 429 || response.status === 503) return new Trouble("busy", detail, Math.max(1, seconds));
  return new Trouble(response.status === 401 || response.status === 403 ? "refused" : "broken", detail);
}

// Yields [name, data] for each event of the answer. Aborting the signal closes the connection, which stops the model.
export async function* ask(question, session, signal) {
  const response = await request("/api/chat", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(session ? { question, session } : { question }),
    signal,
  });
  yield ["session", response.headers.get("X-Tutor-Session")];
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = "";
  while (true) {
    const { value, done } = await reader.read();
    if (done) return;
    buffer += value;
    const blocks = buffer.split("\n\n");
    buffer = blocks.pop();
    for (const block of blocks) {
      const event = parse(block);
      if (event) yield event;
    }
  }
}

export function parse(block) {
  let name = "message";
  const data = [];
  for (const line of block.split("\n")) {
    if (line.startsWith("event:")) name = line.slice(6).trim();
    else if (line.startsWith("data:")) data.push(line.slice(5).replace(/^ /, ""));
  }
  return data.length ? [name, JSON.parse(data.join("\n"))] : null;
}

export async function readSource(name) {
  const response = await request(`/api/source?name=${encodeURIComponent(name)}`, { method: "GET" });
  return response.json();
}
