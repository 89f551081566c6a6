import type { Question, Section, Tool } from '@maat/schema';
import { AuditSession } from '../../src/state/audit-session.js';
import { createAudit } from '../../src/state/create-audit.js';
import { now, toolOf } from './kit.js';

/** The question that chooses the theme of an audit. */
const themeQuestion = (themes: readonly string[]): Question => ({
  id: 'theme',
  kind: 'choice',
  label: 'Theme',
  options: [...themes, 'other'].map((code) => ({ code, label: code })),
});

/** A tool with these sections, and a pack for each of these themes: `neglectPack` for `neglect`. */
export function withPacks(
  sections: readonly Section[],
  themes: readonly string[],
  more: Partial<Tool> = {},
): Tool {
  return toolOf([], {
    sections: [
      { id: 'about', title: 'About', questions: [themeQuestion(themes)] },
      ...sections,
    ] as readonly Section[],
    roles: { theme: 'theme' },
    themePacks: themes.map((theme) => ({ id: `${theme}Pack`, title: theme, theme })),
    ...more,
  });
}

/** A session in which a new audit of a tool is filled in. */
export function sessionOn(tool: Tool): AuditSession {
  return new AuditSession(tool, createAudit(tool, { id: 'a', now }), { now: () => now });
}
