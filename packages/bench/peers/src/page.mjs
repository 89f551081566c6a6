import { controls, page, ready } from '../../src/browser/pages.mjs';

/**
 * The page of a peer: as those of the forms in `src/browser/pages.mjs`. It is built once it has all its
 * fields, as some draw them some frames later.
 *
 * @param {string} peer The name of its script.
 * @param {object} form What it is to show, as `simpleForm` gives it.
 * @param {number} fields How many controls it has in the end.
 */
export function peerPage(peer, form, fields) {
  const data = JSON.stringify(form).replaceAll('<', '\\u003c');
  return page(
    `<link rel="stylesheet" href="/${peer}.css">`,
    `<main id="form"></main>
<script>globalThis.given = ${data}</script>
<script type="module">
import '/start.js';
const { mount } = await import('/${peer}.js');
performance.mark('evaluated');
const system = await mount(document.querySelector('#form'), globalThis.given);
const countControls = () => document.querySelectorAll('${controls}').length;
globalThis.bench = {
  focus: (id) => system.control(id).focus(),
  answer: (id) => ({ value: system.answer(id) }),
  countControls,
};
while (countControls() < ${fields}) await new Promise(requestAnimationFrame);
${ready}
</script>`,
  );
}
