// How the page looks and what it is called, from the options the loader passes on. Never what the tutor is told.

const query = new URLSearchParams(location.search);

export const framed = window.parent !== window;
export const inline = query.has("inline");
export const hostOrigin = query.get("host") || location.origin;
export const greeting = query.get("greeting")?.slice(0, 300);
export const questions = query.getAll("ask").slice(0, 4).map((text) => text.slice(0, 200));

const PAPER = { light: [251, 250, 247], dark: [20, 24, 29] };
const FAR = { light: [0, 0, 0], dark: [255, 255, 255] };
const LEAST = 4.5; // WCAG 2.2, 1.4.3

const parse = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const print = (color) => `#${color.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
const mix = (one, other, share) => one.map((part, i) => part * share + other[i] * (1 - share));

function luminance(color) {
  const [red, green, blue] = color.map((part) => (part > 10.31475 ? ((part / 255 + 0.055) / 1.055) ** 2.4 : part / 3294.6));
  return red * 0.2126 + green * 0.7152 + blue * 0.0722;
}

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

// The accent itself where it can be read on the chip, otherwise as much of it as can.
function readable(accent, chip, scheme) {
  let color = accent;
  for (let share = 1; share >= 0; share -= 0.05) {
    color = mix(accent, FAR[scheme], share);
    if (contrast(color, chip) >= LEAST + 0.2) break;
  }
  return color;
}

function paint(hex) {
  const accent = parse(hex);
  const set = (name, value) => document.documentElement.style.setProperty(name, value);
  set("--accent", hex);
  set("--on-accent", luminance(accent) > 0.179 ? "#000" : "#fff");
  for (const scheme of ["light", "dark"]) {
    const chip = mix(accent, PAPER[scheme], scheme === "light" ? 0.14 : 0.24);
    set(`--chip-${scheme}`, print(chip));
    set(`--link-${scheme}`, print(readable(accent, chip, scheme)));
  }
}

export function dress() {
  const title = query.get("title")?.slice(0, 60);
  if (title) document.getElementById("title").textContent = document.title = title;
  const theme = query.get("theme");
  if (theme === "light" || theme === "dark") document.documentElement.style.colorScheme = theme;
  if (query.get("dir") === "rtl") document.documentElement.dir = "rtl";
  const color = query.get("color") || "";
  paint(/^#[0-9a-f]{6}$/i.test(color) ? color : "#0b6e69");
  document.getElementById("close").hidden = !framed || inline;
}
