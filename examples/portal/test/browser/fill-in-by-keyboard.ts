import type { Auditor, Focused } from './auditor.js';
import { type Typed, typed } from './typed-audit.js';

const longestTyped = 1_000;

/**
 * Fills in the section that is shown, by keyboard alone, says that it is complete, and goes on to
 * what follows.
 */
export async function fillInSection(auditor: Auditor): Promise<void> {
  for (;;) {
    const focused = await auditor.tabTo(({ question, complete, action }) =>
      Boolean(question || complete || action === 'continue'),
    );
    if (focused.action === 'continue') break;
    if (focused.complete === 'true') await auditor.press('Space');
    if (focused.question) await answer(auditor, focused);
  }
  await auditor.press('Enter');
}

async function answer(auditor: Auditor, focused: Focused): Promise<void> {
  const given = typed.get(focused.question) ?? {};
  if (focused.action === 'add-row') return await fillInRows(auditor, given);
  if (focused.type === 'radio') return await choose(auditor, focused, given);
  if (focused.at === 'not-applicable') return await sayNotApplicable(auditor, given);
  const text = textFor(focused.at, given);
  if (text !== undefined) await enter(auditor, text);
}

async function enter(auditor: Auditor, text: string): Promise<void> {
  if (text.length > longestTyped) await auditor.paste(text);
  else await auditor.type(text);
}

function textFor(at: string, { text, date }: Typed): string | undefined {
  const part = at.split('/').at(-1);
  if (part === 'day' || part === 'month' || part === 'year') return date?.[part];
  return text;
}

/** Options are one stop for Tab; the arrows lead from one to the next. */
async function choose(auditor: Auditor, first: Focused, { option }: Typed): Promise<void> {
  if (option === undefined) return;
  if (first.value === option) await auditor.press('Space');
  let { value } = first;
  for (let presses = 0; value !== option && presses < 10; presses += 1) {
    await auditor.press('ArrowDown');
    ({ value } = await auditor.focused());
  }
  if (value !== option) throw new Error(`There is no option ${option}`);
}

async function sayNotApplicable(auditor: Auditor, { notApplicable }: Typed): Promise<void> {
  if (notApplicable === undefined) return;
  // The box for the reason comes after the one that is ticked.
  await auditor.press('Space', 'Tab');
  await enter(auditor, notApplicable.reason);
}

/** Each new row takes the focus to its first cell. */
async function fillInRows(auditor: Auditor, { rows = [] }: Typed): Promise<void> {
  for (const row of rows) {
    await auditor.press('Enter');
    for (;;) {
      const { action, at } = await auditor.focused();
      if (action === 'add-row') break;
      const text = row[columnOf(at)];
      if (text !== undefined) await enter(auditor, text);
      await auditor.press('Tab');
    }
  }
}

/** The column of a cell that takes words, as value/0/cells/action or value/0/cells/timescale/words. */
function columnOf(at: string): string {
  return /^value\/\d+\/cells\/([^/]+)(\/words)?$/.exec(at)?.[1] ?? '';
}
