import { plainForm } from '../floors/plain-page.mjs';

/**
 * The page of each form. Its script sets the marks between which time is measured (`start`,
 * `evaluated`, `built`, `ready`), and says in `bench` how to come to a question's control and its answer.
 */
export const pages = { plain: plainPage, lit: litPage, maat: maatPage, parts: partsPage };

/** Marks when there is nothing left to draw: drawn, and two frames later nothing was left to draw; and tells it. */
export const ready = `performance.mark('built');
const nextFrame = () => new Promise(requestAnimationFrame);
await nextFrame();
await nextFrame();
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => { performance.mark('ready'); globalThis.tellReady?.(''); };
port2.postMessage(0);`;

export const controls = `input:not([type=hidden]), textarea, select`;

/** The start is where the markup starts, as that is what makes the fields. */
function plainPage(tool) {
  return page(
    '<link rel="stylesheet" href="/plain.css">',
    `<script>performance.mark('start')</script>
${plainForm(tool)}
<script type="module">
import { answers } from '/plain.js';
performance.mark('evaluated');
globalThis.bench = {
  focus: (id) => document.getElementById(id).focus(),
  answer: (id) => answers[id],
  countControls: () => document.querySelectorAll('${controls}').length,
};
${ready}
</script>`,
  );
}

function litPage(tool) {
  return elementPage('lit-audit-form', {
    tool,
    file: '/lit.js',
    focus: '(id) => form.renderRoot.getElementById(id).focus()',
    answer: '(id) => form.answers[id]',
  });
}

function maatPage(tool) {
  return elementPage('maat-audit-form', { tool, file: '/maat.js', ...ofMaat });
}

/** The form in parts waits for those that it is to show. */
function partsPage(tool) {
  return elementPage('maat-audit-form', { tool, file: '/maat-audit-form.js', ...ofMaat });
}

const ofMaat = {
  attributes: ' layout="page"',
  focus: "(id) => form.focusField('/answers/' + id)",
  answer: '(id) => form.session.answer(id)',
};

/**
 * The form itself ships the tool. To give the longer one, its data stands ready before the start.
 */
function elementPage(name, { tool, file, attributes = '', focus, answer }) {
  const data = JSON.stringify(tool).replaceAll('<', '\\u003c');
  return page(
    '',
    `<${name}${attributes}></${name}>
<script>globalThis.tool = ${data}</script>
<script type="module">
import '/start.js';
import '${file}';
performance.mark('evaluated');
const form = document.querySelector('${name}');
form.tool = globalThis.tool;
await form.updateComplete;
const countControls = () => form.renderRoot.querySelectorAll('${controls}').length;
globalThis.bench = { focus: ${focus}, answer: ${answer}, countControls };
if (countControls() === 0) await new Promise((resolve) => {
  const observer = new MutationObserver(() => {
    if (countControls() === 0) return;
    observer.disconnect();
    resolve();
  });
  observer.observe(form.renderRoot, { childList: true, subtree: true });
});
${ready}
</script>`,
  );
}

/** A page with this in its head and body. */
export const page = (head, body) => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Audit</title>
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
<body>
${body}
</body>
</html>`;
