import type { Audit } from '@maat/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/check.js';
import { grade } from '../../src/grading/grade.js';
import { applyOverlay } from '../../src/overlay/apply-overlay.js';
import { redactionProfiles } from '../../src/redact/profiles.js';
import { redact } from '../../src/redact/redact.js';
import { scan } from '../../src/redact/scan.js';
import { openAudit } from '../../src/validate/open-audit.js';
import { validateAudit } from '../../src/validate/validate-audit.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { auditWith, tool } from '../redact/people.js';
import { everyChange } from '../support/every-change.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { answered, now } from '../support/kit.js';
import { mutated } from '../support/mutations.js';

// `pnpm fuzz` raises it. What a run found is kept below, beside what is made up each time.
const numRuns = Number(process.env['MAAT_FUZZ_RUNS'] ?? 50);
const texts: [string][] = [
  ['李娜 Anaïs Anaïs'],
  [`${'Ann '.repeat(25)}\ud800`],
  ['\u0301'.repeat(99)],
];

const anything = fc.oneof(
  fc.anything({ withDate: true, withMap: true, withNullPrototype: true, withBigInt: true }),
  fc.jsonValue(),
);

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('Ann', '943 476 5919', 'B4 7ET', '+44 (0)', '0121', '@', 'born ', '1/2/2003'),
);
const text = fc.array(piece, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''));

// In parts, as the runner is answered between tests, and takes what never answers for hanging.
const inAPart = 500;
const parts = Array.from({ length: Math.ceil(numRuns / inAPart) }, (_, index) =>
  Math.min(inAPart, numRuns - index * inAPart),
);

describe.each(parts)('no input of %i ends in an exception', (runs) => {
  it('of audits', () => {
    const audits = fc.oneof({ weight: 5, arbitrary: mutated(everyAudit) }, anything);
    const property = fc.property(audits, (value) => {
      const { ok } = validateAudit(everyKind, value);
      expect(openAudit(everyKind, value).ok).toBe(ok);
      check(everyKind, value, { now });
      grade(everyKind, value as Audit);
      if (!ok) return;
      scan(everyKind, value as Audit);
      for (const profile of Object.values(redactionProfiles)) {
        redact(everyKind, value as Audit, profile);
      }
    });
    fc.assert(property, { numRuns: runs * 6 });
  });

  it('of texts, whatever the names', () => {
    const property = fc.property(text, (typed) => {
      const audit = auditWith({ childName: answered(typed), story: answered(`${typed} Ann`) });
      scan(tool, audit);
    });
    fc.assert(property, { numRuns: runs * 12, examples: texts });
  });

  it('of overlays and tools', () => {
    const overlays = fc.property(fc.oneof(mutated(everyChange), anything), (value) => {
      applyOverlay(everyKind, value);
    });
    fc.assert(overlays, { numRuns: runs });
    const tools = fc.property(fc.oneof(mutated(everyKind), anything), (value) => {
      validateTool(value);
    });
    fc.assert(tools, { numRuns: runs });
  });
});
