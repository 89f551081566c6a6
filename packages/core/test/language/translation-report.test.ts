import type { Tool, TranslatedText } from '@maat/schema';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/language/texts-of.js';
import { translationReport } from '../../src/language/translation-report.js';
import { checkTool } from '../../src/validate/check-tool.js';
import { everyText } from '../support/every-text.js';
import { inShort, toolOf } from '../support/kit.js';

const tool = toolOf([{ id: 'line', kind: 'text', label: 'Line', hint: 'Short' }]);
const strings: readonly TranslatedText[] = [
  { at: 'title', source: 'Test', text: 'Prawf', state: 'complete' },
  { at: 'sections/section/title', source: 'Section', text: 'Adran', state: 'draft' },
  { at: 'questions/line/label', source: 'A line', text: 'Un llinell', state: 'complete' },
  { at: 'questions/gone/label', source: 'Gone', text: 'Wedi mynd', state: 'complete' },
];
const translated = (more: readonly TranslatedText[] = []): Tool => ({
  ...tool,
  translations: { cy: { strings: [...strings, ...more] } },
});

describe('the report of a translation', () => {
  it('counts and lists the texts by their state', () => {
    expect(translationReport(translated(), 'cy-GB')).toEqual({
      language: 'cy',
      counts: { complete: 1, draft: 1, stale: 1, missing: 1 },
      texts: {
        complete: [{ at: 'title', source: 'Test', text: 'Prawf' }],
        draft: [{ at: 'sections/section/title', source: 'Section', text: 'Adran' }],
        stale: [
          { at: 'questions/line/label', source: 'Line', text: 'Un llinell', madeFrom: 'A line' },
        ],
        missing: [{ at: 'questions/line/hint', source: 'Short' }],
      },
      unplaced: ['questions/gone/label'],
    });
  });

  it('lists every text as missing in a language that the tool has not', () => {
    const { counts, language, texts } = translationReport(everyText, 'pl');
    expect(language).toBe('pl');
    expect(counts).toMatchObject({ complete: 0, draft: 0, stale: 0 });
    expect(texts.missing.map(({ at, source }) => ({ at, text: source }))).toEqual(
      textsOf(everyText),
    );
  });
});

describe('a tool', () => {
  const issuesOf = (given: Tool) => inShort(checkTool(given));

  it('is told of a translation that leads nowhere', () => {
    expect(issuesOf(translated())).toEqual([
      'info tool.translation-unplaced /translations/cy/strings/3/at',
    ]);
  });

  it('is told of two translations of one text', () => {
    const again = { at: 'title', source: 'Test', text: 'Arall', state: 'draft' } as const;
    expect(issuesOf(translated([again]))).toContain(
      'error tool.translation-repeated /translations/cy/strings/4/at',
    );
  });

  it('keeps a translation of a paragraph that moved', () => {
    const moved = {
      at: 'purpose/paragraphs/7',
      source: 'Why',
      text: 'Pam',
      state: 'draft',
    } as const;
    const purpose = { title: 'Purpose', paragraphs: [{ text: 'Why' }] };
    expect(issuesOf({ ...translated([moved]), purpose })).toEqual([
      'info tool.translation-unplaced /translations/cy/strings/3/at',
    ]);
  });
});
