import type { Column } from '@maat/schema';
import { questionLabelsIn } from '../question-labels.js';
import type { QuestionContext } from './context.js';

/** What is said by a tick. */
export const evidenceFlags = ['invited', 'attended'] as const;

/** What a piece of evidence says beside its flags, as a table would ask for it. */
export function evidenceColumns(
  context: Pick<QuestionContext, 'labels' | 'options'>,
): readonly (Column & { id: Said })[] {
  const labels = questionLabelsIn(context);
  const contactTypes = { codeList: 'contactTypes' };
  return [
    {
      id: 'when',
      kind: 'date',
      label: labels.evidenceWhen,
      hint: labels.dateHintApproximate,
      precisions: ['day', 'month', 'year'],
    },
    { id: 'what', kind: 'narrative', label: labels.evidenceWhat },
    ...(context.options(contactTypes).length > 0
      ? [
          {
            id: 'contactType',
            kind: 'choice',
            label: labels.contactType,
            options: contactTypes,
          } as const,
        ]
      : []),
  ];
}

type Said = 'when' | 'what' | 'contactType';
