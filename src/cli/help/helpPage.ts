import { escapeHtml as html } from "./escapeHtml";
import { exampleFormula } from "./exampleFormula";
import { signatureOf, type FunctionMetadata } from "./functionMetadata";
import { HELP, type Example } from "./helpContent";
import { pageLayout } from "./pageLayout";

/** The help page of one function. */
export function helpPage(item: FunctionMetadata): string {
  const help = HELP[item.id];
  return pageLayout(`${item.id} – Overhang`, item.description, `<nav aria-label="Functions"><a href="index.html">All functions</a></nav>
<main>
<h1>${item.id}</h1>
<p class="question">${html(help.question)}</p>
<code class="syntax">=OVERHANG.${html(signatureOf(item))}</code>
<p>${html(item.description)}</p>
<h2>Arguments</h2>
<div class="scroll" role="group" aria-label="Arguments" tabindex="0"><table>
<thead><tr><th scope="col">Argument</th><th scope="col">What it is</th></tr></thead>
<tbody>
${item.parameters.map(({ name, optional, description }) => `<tr><th scope="row"><code>${name}</code>${optional ? " <span class=\"soft\">optional</span>" : ""}</th><td>${html(description)}</td></tr>`).join("\n")}
</tbody>
</table></div>
<h2>What it gives</h2>
<p>${html(help.gives)}</p>
<h2>Examples</h2>
${help.examples.map((example) => exampleFigure(item, example)).join("\n")}
<h2>Good to know</h2>
<ul>
${[...help.notes, ...COMMON].map((note) => `<li>${html(note)}</li>`).join("\n")}
</ul>
<h2>Source</h2>
<ul>
${help.sources.map((source) => `<li>${html(source)}</li>`).join("\n")}
</ul>
<p>See also ${help.related.map((id) => `<a href="${id}.html">${id}</a>`).join(", ")}.</p>
</main>`);
}

const COMMON = [
  "Wrong input shows #VALUE!. Rest the pointer on the cell to read which argument it is and what to give. Text that looks like a number is refused, so that no digit is guessed at.",
  "Percentages are fractions: 25% or 0.25. Dates are Excel's; their time of day is ignored. An error in an argument stays that error.",
];

function exampleFigure(item: FunctionMetadata, { values, shows, why }: Example): string {
  const result = typeof shows === "string"
    ? `<p><span class="soft">gives</span> <span class="result">${html(shows)}</span></p>`
    : `<p class="soft">gives</p>\n<div class="scroll" role="group" aria-label="Result" tabindex="0"><table>\n<tbody>\n${shows.map((row) => `<tr>${row.map((cell) => `<td class="number">${html(cell)}</td>`).join("")}</tr>`).join("\n")}\n</tbody>\n</table></div>`;
  return `<div class="example">\n<code>${html(exampleFormula(item.id, values))}</code>\n${result}\n<p>${html(why)}</p>\n</div>`;
}
