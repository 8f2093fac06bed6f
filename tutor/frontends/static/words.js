// The page's own words, in the language the server filled in. Knows no page.

const texts = JSON.parse(document.querySelector('meta[name="tutor-texts"]').content);

// `{name}` in a text is replaced by the value of that name.
export function say(key, values = {}) {
  return texts[key].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

// A word for an identifier of the rules, such as an approach; one we have no word for is shown as it is.
export function nameOf(id) {
  return texts[id] ?? String(id).replaceAll("_", " ").replace(/^./, (letter) => letter.toUpperCase());
}

export const language = document.documentElement.lang;
