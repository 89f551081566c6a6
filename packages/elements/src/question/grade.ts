import type { GradeQuestion, GradeValue } from '@maat/schema';
import { html, nothing } from 'lit';
import { questionLabelsIn } from '../question-labels.js';
import type { KindView } from './context.js';
import { descriptionOf, hasError } from './described.js';
import { idOf } from './ids.js';
import { chosenIn, optionList } from './options.js';
import { paragraphs } from './paragraphs.js';
import { textArea, textIn } from './text-control.js';

/** A step of the scale, best first, each with its descriptor beside it. */
export const grade: KindView<GradeQuestion> = {
  single: false,
  render(context) {
    const { question, answer, model } = context;
    const value = (answer?.state === 'answered' ? answer.value : undefined) as
      | GradeValue
      | undefined;
    const { rationale } = question;
    const id = idOf(question.id, 'rationale');
    return html`${optionList(context, {
      type: 'radio',
      at: 'value/grade',
      codes: [...model.grades.values()].map((step) => ({
        code: step.id,
        label: step.label,
        more: step.descriptor && paragraphs(step.descriptor, context),
      })),
      chosen: [value?.grade],
    })}
      ${
        rationale === undefined
          ? nothing
          : html`<label class="small-label" for=${id}
            >${context.text(rationale.label)}${(rationale.required ?? true) ? '' : html` <span class="optional">${questionLabelsIn(context).optional}</span>`}</label
          >
          ${textArea({
            id,
            at: 'value/rationale',
            text: value?.rationale ?? '',
            describedBy: descriptionOf(context),
            invalid: hasError(context, 'value/rationale'),
          })}`
      }`;
  },
  read(place, _, { answer }) {
    const before = answer?.state === 'answered' ? (answer.value as GradeValue) : undefined;
    const grade = chosenIn(place, 'value/grade')[0];
    const rationale = textIn(place, 'value/rationale', before?.rationale);
    if (grade === undefined && rationale === undefined) return undefined;
    return { ...(grade && { grade }), ...(rationale && { rationale }) };
  },
};
