import type { OverlayChange } from '@maat/schema';
import { describe, expect, it, test } from 'vitest';
import { applyOverlay } from '../../src/overlay/apply-overlay.js';
import { everyChange } from '../support/every-change.js';
import { everyKind } from '../support/every-kind.js';

const text = (id: string) => ({ id, kind: 'text', label: id }) as const;
const label = (question: string, label: string): OverlayChange => ({
  change: 'set-question',
  question,
  members: { label },
});

/** The warnings of a list of overlays, in short: 'overlay/pointer member'. */
function warnings(...lists: readonly (readonly OverlayChange[])[]): readonly string[] {
  const overlays = lists.map((changes, index) => ({
    ...everyChange,
    id: `overlay-${index}`,
    base: index === 0 ? everyChange.base : { id: 'changed', version: `1.${index - 1}.0` },
    tool: { id: 'changed', version: `1.${index}.0` },
    changes,
  }));
  const result = applyOverlay(everyKind, overlays);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.report.issues.map(({ overlay, pointer, params }) =>
    [`${overlay}${pointer}`, params['overlay'], params['what'], params['id'], params['member']]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

const add: OverlayChange = { change: 'add-question', section: 'first', question: text('x') };

describe('an overlay that overwrites what one before it did', () => {
  test.each<[string, OverlayChange, OverlayChange, string]>([
    ['rewords the same label', label('line', 'A'), label('line', 'B'), 'question line label'],
    ['rewords what was added', add, label('x', 'B'), 'question x label'],
    ['removes what was added', add, { change: 'remove-question', question: 'x' }, 'question x'],
    [
      'takes a rule away that was reworded',
      {
        change: 'put',
        in: 'rules',
        id: 'look-again',
        value: { ...everyKind.rules[4], reason: 'A' },
      },
      { change: 'remove', in: 'rules', id: 'look-again' },
      'rule look-again',
    ],
    [
      'moves what was moved',
      { change: 'move-question', question: 'line', first: true },
      { change: 'move-question', question: 'line' },
      'question line',
    ],
    [
      'shows what was hidden',
      { change: 'hide-question', question: 'line' },
      { change: 'show-question', question: 'line' },
      'question line',
    ],
    [
      'sets the same of the tool',
      { change: 'set-tool', members: { publisher: 'A' } },
      { change: 'set-tool', unset: ['publisher'] },
      'tool every-kind publisher',
    ],
    [
      'puts the same code otherwise',
      { change: 'put-code', codeList: 'colours', code: { code: 'red', label: 'A' } },
      { change: 'put-code', codeList: 'colours', code: { code: 'red', label: 'B' } },
      'code red label',
    ],
    [
      'takes the list of a code away',
      { change: 'put-code', codeList: 'contactTypes', code: { code: 'visit', label: 'A' } },
      { change: 'remove', in: 'codeLists', id: 'contactTypes' },
      'code-list contactTypes',
    ],
  ])('%s, and is told', (_, one, other, expected) => {
    const roles: OverlayChange = { change: 'set-tool', members: { roles: {} } };
    const told = warnings([roles, one], [label('story', 'S'), other]);
    expect(told).toEqual([`1/changes/1 overlay-0 ${expected.replace('every-kind', 'changed')}`]);
  });

  it('is told of each overlay before it', () => {
    expect(warnings([label('line', 'A')], [label('line', 'B')], [label('line', 'C')])).toEqual([
      '1/changes/0 overlay-0 question line label',
      '2/changes/0 overlay-0 question line label',
      '2/changes/0 overlay-1 question line label',
    ]);
  });
});

describe('an overlay that leaves what one before it did', () => {
  test.each<[string, OverlayChange, OverlayChange]>([
    [
      'sets another member',
      label('line', 'A'),
      { change: 'set-question', question: 'line', members: { hint: 'B' } },
    ],
    [
      'adds to what was added',
      add,
      { change: 'set-question', question: 'x', members: { hint: 'B' } },
    ],
    ['says the same again', label('line', 'A'), label('line', 'A')],
    ['moves what was reworded', label('line', 'A'), { change: 'move-question', question: 'line' }],
  ])('%s, and nothing is told', (_, one, other) => {
    expect(warnings([one], [other])).toEqual([]);
  });
});
