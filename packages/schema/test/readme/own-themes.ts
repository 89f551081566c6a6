import type { OverlayChange } from '@maat/schema';
import { neglect } from '@maat/schema/theme-packs';

export const ourThemes: readonly OverlayChange[] = [
  {
    change: 'set-question',
    question: 'theme',
    members: { kind: 'choice', options: [{ code: 'other', label: 'Another theme' }] },
  },
  { change: 'add-theme-pack', pack: neglect },
];
