// Talks to the server: one question in, server-sent events out. Knows no page.

const meta = (name) => document.querySelector(`meta[name="${name}"]`).content;
let token = meta("tutor-token");

export const starters = JSON.parse(meta("tutor-starters") || "[]");

export class Trouble extends Error {}

async function request(path, options, again = true) {
  let response;
  try {
    response = await fetch(path, { ...options, credentials: "omit", headers: { ...options.headers, Authorization: `Bearer ${token}` } });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Trouble("The tutor cannot be reached. Check the connection and try again.");
  }
  if (response.status === 401 && again) {
    // The page has been open longer than its token lives.
    const renewed = await fetch("/widget/token", { credentials: "omit" });
    if (renewed.ok) {
      token = (await renewed.json()).token;
      return request(path, options, false);
    }
  }
  if (!response.ok) throw new Trouble(await explain(response));
  return response;
}

async function explain(response) {
  const body = await response.json().catch(() => null);
  const wait = response.headers.get("Retry-After");
  const reason = body?.error?.message || "The tutor cannot answer just now.";
  const sentence = reason.charAt(0).toUpperCase() + reason.slice(1).replace(/[.]?$/, ".");
  return wait && Number(wait) > 1 ? `${sentence} Try again in ${wait} seconds.` : sentence;
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
