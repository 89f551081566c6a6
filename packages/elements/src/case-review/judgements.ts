import type { ReviewJudgement } from '@maat/schema';
import { html, type TemplateResult } from 'lit';
import type { Entry, FieldOption } from '../meeting/entry.js';
import { given } from '../meeting/given.js';
import { agencyName, gradeName } from '../meeting/reader.js';
import { typedWords } from '../meeting/typed-words.js';
import { newRowId } from '../question/row-id.js';
import { heading } from '../view/heading.js';
import { agencyOptions, gradeOptions, optionsOfWords } from './choices.js';
import { saidBy } from './said-item.js';
import { type Scene, said } from './scene.js';

type Stage = ReviewJudgement['stage'];

/** The grades that were given in the review: of a section, or of the case where none is given. */
export function judgements(scene: Scene, section: string | undefined): TemplateResult {
  const { labels, headingLevel, review } = scene;
  const found = (review.judgements ?? []).filter((each) => each.section === section);
  return html`<section class="said" part="judgements">
    ${heading(headingLevel + 2, labels.judgements)}
    ${found.length === 0 ? html`<p class="blank">${labels.noJudgements}</p>` : ''}
    <ul>${found.map(
      (
        judgement,
      ) => html`<li class="item" part="judgement" id="judgement-${judgement.id}" tabindex="-1">
        <p class="tag">${labels.stages[judgement.stage]}</p>
        <p><strong>${judgementName(scene, judgement)}</strong></p>
        ${typedWords(judgement.reason)}
        ${saidBy(scene, 'judgements', judgement, judgementEntry(scene, section, judgement.stage, judgement))}
      </li>`,
    )}</ul>
  </section>`;
}

/** A judgement as it stands in a sentence or an option: its grade, and what is graded. */
export function judgementName({ labels, reader }: Scene, judgement: ReviewJudgement): string {
  const { grade, target, agency } = judgement;
  const of =
    agency === undefined
      ? labels.targets[target]
      : labels.ownPracticeOf(agencyName(reader, agency));
  return labels.gradeOf(gradeName(reader, grade), of);
}

/** The entry in which a grade is given, of a stage. */
export function judgementEntry(
  scene: Scene,
  section: string | undefined,
  stage: Stage,
  before?: ReviewJudgement,
): Entry {
  const { labels, change } = scene;
  const isOwn = stage === 'peer';
  return {
    key: before ? `change-judgement-${before.id}` : `${stage}-grade-of-${section ?? 'case'}`,
    title: isOwn ? labels.giveOwn : labels.judge,
    submit: labels.save,
    fields: [
      ...(isOwn
        ? []
        : [
            {
              name: 'stage',
              label: labels.stage,
              kind: 'choice',
              missing: labels.missing,
              initial: stage,
              options: optionsOfWords({
                moderated: labels.stages.moderated,
                panel: labels.stages.panel,
              }),
            } as const,
          ]),
      {
        name: 'target',
        label: labels.target,
        kind: 'choice',
        missing: labels.missing,
        initial: before ? targetValue(before) : 'outcome',
        options: targetOptions(scene),
      },
      {
        name: 'grade',
        label: labels.grade,
        kind: 'choice',
        missing: labels.missing,
        initial: before?.grade ?? '',
        options: gradeOptions(scene),
      },
      {
        name: 'reason',
        label: labels.reason,
        kind: 'lines',
        missing: labels.missing,
        initial: before?.reason ?? '',
      },
    ],
    take: ({ stage: by = stage, target = '', grade = '', reason = '' }) => {
      const [of, agency] = target.split(':');
      change({
        put: 'judgements',
        item: {
          id: before?.id ?? newRowId(),
          target: of as ReviewJudgement['target'],
          ...given({ agency, section, restsOn: before?.restsOn }),
          stage: by as Stage,
          grade,
          reason,
          ...said(scene),
        },
      });
    },
  };
}

/** What can be graded: the outcome, the joint work, and the practice of each agency. */
function targetOptions(scene: Scene): readonly FieldOption[] {
  const { outcome, 'joint-work': joint } = scene.labels.targets;
  return [
    { value: 'outcome', label: outcome },
    { value: 'joint-work', label: joint },
    ...agencyOptions(scene).map(({ value, label }) => ({
      value: `own-practice:${value}`,
      label: scene.labels.ownPracticeOf(label),
    })),
  ];
}

function targetValue({ target, agency }: ReviewJudgement): string {
  return agency === undefined ? target : `${target}:${agency}`;
}
