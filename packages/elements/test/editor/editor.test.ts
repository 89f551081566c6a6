import { defineEditor, type LookedOver, type MaatToolEditor } from '@maat/elements/editor';
import type { Overlay } from '@maat/schema';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { axeFaults } from '../accessibility/axe.js';
import { small } from '../fixtures/small.js';
import { keyIn, press } from '../support/real-input.js';

defineEditor();

const overlay: Overlay = {
  schema: 'urn:maat:schema:overlay:1',
  id: 'ours',
  version: '1.0.0',
  base: { id: small.id, version: `^${small.version}` },
  tool: { id: 'ours', version: '1.0.0', title: 'Our audit' },
  changes: [{ change: 'set-question', question: 'nowhere', members: { label: 'A label' } }],
};
const inLines = (value: unknown) => JSON.stringify(value, undefined, 2);

/** An editor in the page, and what it told when it was opened. */
async function open(properties: Partial<MaatToolEditor>): Promise<[MaatToolEditor, LookedOver]> {
  const place = await fixture<HTMLElement>(html`<main></main>`);
  const editor = Object.assign(document.createElement('maat-tool-editor'), properties);
  const told = oneEvent(editor, 'maat-preview');
  place.append(editor);
  await editor.updateComplete;
  return [editor, (await told).detail];
}

const rootOf = ({ shadowRoot }: MaatToolEditor) => shadowRoot as ShadowRoot;
const boxOf = (editor: MaatToolEditor) =>
  rootOf(editor).querySelector('textarea') as HTMLTextAreaElement;
const said = (editor: MaatToolEditor) => rootOf(editor).querySelector('[role=status]')?.textContent;

/** Types a text into the box in place of what is there, and leaves the box. */
async function replaceBy(editor: MaatToolEditor, text: string): Promise<void> {
  const box = boxOf(editor);
  box.value = text;
  for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true }));
  await editor.updateComplete;
}

describe('the editor', () => {
  it('gives the tool that its text is', async () => {
    const [editor, { tool, issues }] = await open({ value: inLines(small) });
    expect(tool).to.deep.equal(small);
    expect(issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    expect(boxOf(editor).labels[0]?.textContent).to.equal('Tool in JSON');
    expect(boxOf(editor).getAttribute('aria-invalid')).to.equal('false');
  });

  it('tells where a text ceases to be JSON, and leads there', async () => {
    const [editor, { tool, issues }] = await open({ value: '{\n  "id": oops\n}' });
    expect(tool).to.equal(undefined);
    expect(issues.map(({ code, at }) => [code, at])).to.deep.equal([
      ['structure.not-json', { line: 2, column: 9, offset: 10 }],
    ]);
    expect(said(editor)).to.equal('1 error, 0 to look at.');
    expect(boxOf(editor).getAttribute('aria-invalid')).to.equal('true');
    const button = rootOf(editor).querySelector('button');
    expect(button?.textContent).to.equal('Line 2, column 9');
    button?.click();
    expect(rootOf(editor).activeElement).to.equal(boxOf(editor));
    expect(boxOf(editor).selectionStart).to.equal(10);
  });

  it('tells what is wrong in a tool by line and column, without changing what is typed', async () => {
    const [editor] = await open({ value: inLines(small) });
    const wrong = inLines({ ...small, version: 'first' });
    const told = oneEvent(editor, 'maat-preview');
    await replaceBy(editor, wrong);
    const { tool, issues }: LookedOver = (await told).detail;
    expect(tool).to.equal(undefined);
    const line = wrong.slice(0, wrong.indexOf('"first"')).split('\n').length;
    expect(issues.map(({ pointer, at }) => [pointer, at?.line])).to.deep.equal([
      ['/version', line],
    ]);
    expect(editor.issues).to.equal(issues);
    expect(editor.value).to.equal(wrong);
  });

  it('holds an overlay to the tool that it changes, and gives what comes of it', async () => {
    const value = inLines(overlay);
    const [editor, { issues }] = await open({ kind: 'overlay', base: small, value });
    expect(issues.map(({ pointer }) => pointer)).to.deep.equal(['/changes/0/question']);
    const told = oneEvent(editor, 'maat-preview');
    await replaceBy(editor, value.replace('nowhere', 'theme'));
    const { tool }: LookedOver = (await told).detail;
    expect(tool?.sections[0]?.questions.find(({ id }) => id === 'theme')?.label).to.equal(
      'A label',
    );
  });

  it('looks over after a pause what a person types, and Tab leads out of it', async () => {
    const [editor] = await open({ value: '' });
    const told = oneEvent(editor, 'maat-preview');
    editor.focus();
    await keyIn('{}');
    const { issues }: LookedOver = (await told).detail;
    expect(issues.map(({ code }) => code)).not.to.include('structure.not-json');
    await press('Tab');
    expect(rootOf(editor).activeElement).not.to.equal(boxOf(editor));
  });

  it('shows what is in the text as text', async () => {
    const [editor] = await open({ value: inLines({ ...small, '<img src=x>': 1 }) });
    expect(rootOf(editor).querySelector('img')).to.equal(null);
    expect(editor.issues.length).to.be.greaterThan(0);
  });

  it('passes axe with issues, on a phone as well', async () => {
    const [editor] = await open({ value: inLines({ ...small, version: 'first' }) });
    editor.style.width = '320px';
    expect(await axeFaults(editor)).to.deep.equal([]);
    expect(editor.scrollWidth).to.be.at.most(320);
  });
});
