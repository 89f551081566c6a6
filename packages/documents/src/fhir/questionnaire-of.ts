import { textFor } from '@maat/core';
import type { Section, Tool } from '@maat/schema';
import { displayItem } from './asked-item.js';
import { enableWhen } from './enable-when.js';
import { extensionsFor } from './extension.js';
import { given, listed } from './json.js';
import { guidanceItems, questionItem } from './question-item.js';
import type { FhirQuestionnaire, FhirQuestionnaireItem } from './resources.js';
import { fhirString, fhirText } from './text.js';
import { questionnaireProfile, toolUrl } from './urn.js';

/**
 * A tool as a Questionnaire of HL7 FHIR R4. What FHIR has no place for stands in extensions, as the
 * profile in docs/fhir.md tells, so that `toolFrom` gives the same tool again.
 *
 * @param tool The tool. It must be one (`validateTool`).
 */
export function questionnaireOf(tool: Tool): FhirQuestionnaire {
  const { schema, id, version, language, title, publisher, sections, ...rest } = tool;
  const [shownTitle, shownPublisher] = [fhirText(title), publisher && fhirText(publisher)];
  const beside = {
    ...rest,
    ...(title !== shownTitle && { title }),
    ...(publisher !== shownPublisher && { publisher }),
  };
  return {
    resourceType: 'Questionnaire',
    meta: { profile: [questionnaireProfile] },
    language,
    ...listed('extension', extensionsFor(beside)),
    url: toolUrl(id),
    version,
    ...given({ title: shownTitle }),
    status: 'active',
    ...given({ publisher: shownPublisher }),
    item: [...headItems(tool), ...sections.map((section) => sectionItem(tool, section))],
  };
}

/** What is printed at the head of the form, for reading. */
function headItems({ purpose, guidance }: Tool): readonly FhirQuestionnaireItem[] {
  return [['tool/purpose', purpose] as const, ['tool/guide', guidance] as const].flatMap(
    ([linkId, head]) =>
      head === undefined
        ? []
        : [
            ...displayItem(linkId, fhirString(textFor(head.title))),
            ...guidanceItems(linkId, head.paragraphs),
          ],
  );
}

function sectionItem(tool: Tool, section: Section): FhirQuestionnaireItem {
  const { id, title, questions, ...rest } = section;
  const linkId = `section/${id}`;
  const text = fhirText(title);
  return {
    ...listed('extension', extensionsFor({ ...rest, ...(title !== text && { title }) })),
    linkId,
    ...given({ text }),
    type: 'group',
    ...enableWhen(tool, section.when ? [section.when] : []),
    item: [
      ...guidanceItems(linkId, section.guidance ?? []),
      ...questions.map((question) => questionItem(tool, question)),
    ],
  };
}
