import { escapeHtml } from "./escapeHtml";

const STYLE = `
:root { color-scheme: light dark; --ink: #242424; --soft: #5c5c5c; --line: #d8d8d8; --paper: #fff; --shade: #f5f5f5; --link: #0f548c; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f0f0; --soft: #b8b8b8; --line: #4a4a4a; --paper: #1f1f1f; --shade: #2a2a2a; --link: #8cc4f5; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1rem 3rem; background: var(--paper); color: var(--ink); font: 16px/1.55 "Segoe UI", system-ui, -apple-system, sans-serif; }
a { color: var(--link); }
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
nav, .soft { color: var(--soft); }
h1 { margin: 0.6rem 0 0; font-size: 1.7rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.15rem; }
.question { margin: 0.2rem 0 1rem; font-size: 1.1rem; color: var(--soft); }
code { font-family: "Cascadia Mono", Consolas, Menlo, monospace; font-size: 0.9em; }
.syntax { display: block; padding: 0.7rem 0.9rem; background: var(--shade); border: 1px solid var(--line); border-radius: 4px; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.45rem 0.8rem 0.45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--soft); font-weight: 600; font-size: 0.9rem; }
tbody th { font-weight: 400; white-space: nowrap; }
tbody th .soft { display: block; font-size: 0.85rem; }
.example code, .example p, td { overflow-wrap: anywhere; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.example { margin: 0 0 1.4rem; padding: 0.8rem 0.9rem; border: 1px solid var(--line); border-radius: 4px; }
.example p { margin: 0.4rem 0 0; }
.example td { overflow-wrap: normal; }
.example table { width: auto; margin-top: 0.4rem; }
.result { font-weight: 600; font-variant-numeric: tabular-nums; }
`.trim();

/** A page of its own: no script, nothing from elsewhere; light and dark follow the system. */
export function pageLayout(title: string, description: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeHtml(description)}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="../assets/icon-32.png">
<style>
${STYLE}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}
