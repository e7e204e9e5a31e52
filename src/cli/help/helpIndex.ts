import { escapeHtml as html } from "./escapeHtml";
import { signatureOf, type FunctionsFile } from "./functionMetadata";
import { pageLayout } from "./pageLayout";

/** The list of all functions. */
export function helpIndex({ functions }: FunctionsFile): string {
  return pageLayout("Functions – Overhang", "The OVERHANG functions for Excel: ownership percentages, caps, lock-ups, Rule 144.", `<main>
<h1>The OVERHANG functions</h1>
<p class="question">Type them into any cell, as <code>=OVERHANG.PERCENTAFTER(100,40,1000)</code>.</p>
<div class="scroll" role="group" aria-label="Functions" tabindex="0"><table>
<thead><tr><th scope="col">Function</th><th scope="col">What it gives</th></tr></thead>
<tbody>
${functions.map((item) => `<tr><td><a href="${item.id}.html"><code>${item.id}</code></a><br><code class="soft">${html(signatureOf(item).slice(item.id.length))}</code></td><td>${html(item.description)}</td></tr>`).join("\n")}
</tbody>
</table></div>
<p><a href="../support.html">Support</a> · <a href="../privacy.html">Privacy</a></p>
</main>`);
}
