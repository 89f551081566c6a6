import { expect, test } from 'vitest';
import { html } from '../src/pages/html.js';

test('escapes whatever is put in, in text and in attributes', () => {
  const nasty = `</p><script>alert('&"')</script>`;
  const escaped = '&lt;/p&gt;&lt;script&gt;alert(&#39;&amp;&quot;&#39;)&lt;/script&gt;';
  expect(String(html`<p title="${nasty}">${nasty}</p>`)).toBe(
    `<p title="${escaped}">${escaped}</p>`,
  );
});

test('takes markup that it made itself, and lists of it', () => {
  const items = ['<', 2].map((item) => html`<li>${item}</li>`);
  expect(String(html`<ul>${items}${undefined}${false}</ul>`)).toBe(
    '<ul><li>&lt;</li><li>2</li></ul>',
  );
});

test('takes nothing that only looks like markup', () => {
  const forged = { toString: () => '<script>' } as unknown as string;
  expect(String(html`<p>${forged}</p>`)).not.toContain('<script>');
});
