import { modelOf } from '@maat/core';
import type { Answer, Audit, Question, Tool } from '@maat/schema';
import { answerFrom } from './answer-from.js';
import { answerItem } from './answer-item.js';
import { extensionsFor } from './extension.js';
import { isSame, listed } from './json.js';
import type { FhirQuestionnaireResponse, FhirResponseItem } from './resources.js';
import { fhirText } from './text.js';
import { auditSystem, responseProfile, toolUrl } from './urn.js';

/**
 * An audit as a QuestionnaireResponse of HL7 FHIR R4 to the Questionnaire of its tool. What FHIR has no
 * place for, or would hold otherwise than it was typed, stands in extensions as well, so that `auditFrom`
 * gives the same audit again.
 *
 * @param tool The tool that the audit was made with.
 * @param audit The audit, finished or not.
 */
export function responseOf(tool: Tool, audit: Audit): FhirQuestionnaireResponse {
  const { schema, id, tool: pin, status, changedAt, answers, ...rest } = audit;
  const { questions } = modelOf(tool);
  const others = Object.entries(answers).filter(([question]) => !questions.has(question));
  const authored = isFhirMoment(changedAt) ? { authored: changedAt } : {};
  const beside = {
    ...rest,
    ...(pin.digest !== undefined && { digest: pin.digest }),
    ...(others.length > 0 && { answers: Object.fromEntries(others) }),
    ...(authored.authored === undefined && { changedAt }),
  };
  return {
    resourceType: 'QuestionnaireResponse',
    meta: { profile: [responseProfile] },
    ...listed('extension', extensionsFor(beside)),
    identifier: { system: auditSystem, value: id },
    questionnaire: `${toolUrl(pin.id)}|${pin.version}`,
    status: status === 'submitted' ? 'completed' : 'in-progress',
    ...authored,
    ...listed('item', sectionItems(tool, answers)),
  };
}

/** FHIR has no year 0. */
function isFhirMoment(moment: string): boolean {
  return !moment.startsWith('0000');
}

function sectionItems(tool: Tool, answers: Audit['answers']): readonly FhirResponseItem[] {
  const { questions } = modelOf(tool);
  return tool.sections.flatMap((section) => {
    const items = section.questions.flatMap((question) => {
      const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
      const isFirst = questions.get(question.id)?.question === question;
      return answer && isFirst ? [exactItem(tool, question, answer)] : [];
    });
    if (items.length === 0) return [];
    const text = fhirText(section.title);
    return [{ linkId: `section/${section.id}`, ...(text !== undefined && { text }), item: items }];
  });
}

/** The item of an answer; with the answer itself beside it, where the item says less. */
function exactItem(tool: Tool, question: Question, answer: Answer): FhirResponseItem {
  const item = answerItem(tool, question, answer);
  if (isSame(answerFrom(question, item), answer)) return item;
  return { ...item, extension: [...(item.extension ?? []), ...extensionsFor({ answer })] };
}
