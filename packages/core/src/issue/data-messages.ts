import type { MessageParts, Messages } from './catalogue.js';
import { counted, number } from './english.js';
import {
  bothTexts,
  kinds,
  listed,
  namedThing,
  ofCore,
  reasons,
  retiredAs,
  splitTo,
  types,
  weaknesses,
} from './english-data.js';
import type { AuditorCode, IssueCode } from './issue.js';

/** The place in the data, or a member of it whose name is not shown. */
const data = ({ data: place, params }: MessageParts): string =>
  params['member'] === undefined ? place : `${place}, member ${params['member']},`;

/** What is said in British English of data and tools that are broken. */
export const dataMessages: Messages<Exclude<IssueCode, AuditorCode>> = {
  'structure.not-json': (p) => `${data(p)} is not plain JSON: ${reasons(p.params)}`,
  'structure.too-deep': (p) =>
    `${data(p)} lies too deep: at most ${number(p, 'limit')} levels are read`,
  'structure.too-large': (p) =>
    `The data holds more than ${number(p, 'limit')} values, and no more are read`,
  'structure.type': (p) => `${data(p)} must be ${types(p.params)}`,
  'structure.missing': (p) => `${data(p)} is missing`,
  'structure.unknown-member': (p) => `${data(p)} does not belong here`,
  'structure.member-name': (p) =>
    `${data(p)} must have a name that starts with a lower-case letter and holds letters, digits and hyphens only, 64 at most`,
  'structure.not-allowed': (p) => `${data(p)} must be ${listed(p.params, 'allowed', 'or')}`,
  'structure.pattern': (p) => `${data(p)} is not written as it should be (${p.params['pattern']})`,
  'structure.too-short': (p) => `${data(p)} must have ${counted(p, 'character')} or more`,
  'structure.too-many': (p) => `${data(p)} must have ${counted(p, 'entry')} or fewer`,
  'structure.too-few': (p) => `${data(p)} must have ${counted(p, 'entry')} or more`,
  'structure.out-of-range': (p) =>
    p.params['minimum'] === undefined
      ? `${data(p)} must be ${number(p, 'maximum')} or less`
      : `${data(p)} must be ${number(p, 'minimum')} or more`,
  'structure.duplicate': (p) => `${data(p)} is the same as one before it`,
  'structure.more-issues': (p) =>
    `There is more wrong than the ${number(p, 'shown')} things told here`,
  'tool.duplicate-id': (p) => `${p.data} is an id that is taken already`,
  'tool.unknown-reference': (p) => `${p.data} names something that the tool does not have`,
  'tool.unknown-kind': (p) =>
    `${p.data} is a kind that this version does not know: it is shown, and cannot be answered`,
  'tool.role-kind': (p) =>
    `${p.data} names a question of the wrong kind: it must be ${listed(p.params, 'expected', 'or')}`,
  'tool.scale-missing': (p) => `${p.data} asks for a grade, and the tool has no scale`,
  'tool.empty-range': (p) => `${p.data} is less than the minimum`,
  'tool.condition-circle': (p) =>
    `${p.data} closes a circle of conditions through ${listed(p.params, 'questions', 'and')}`,
  'tool.theme-pack-unlinked': (p) =>
    `${p.data} is a theme that nobody can choose: the question with the role ‘theme’ must be a choice that offers it`,
  'tool.replaced-still-there': (p) =>
    `${p.data} names a question that was replaced, and is still there`,
  'tool.expression-type': (p) =>
    `${p.data} compares things that can never be the same, or have no order`,
  'tool.rule-never-fires': (p) => `${p.data} can never be true, so the rule never applies`,
  'tool.rule-unknown': (p) =>
    `${p.data} hangs on ${listed(p.params, 'facts', 'and')}, which this tool does not ask for: the rule stays unknown`,
  'tool.translation-repeated': (p) => `${p.data} is the place of a text that is translated already`,
  'tool.translation-unplaced': (p) => `${p.data} leads to no text of the tool: it is not shown`,
  'overlay.other-base': (p) =>
    `The overlay changes ‘${p.params['expected']}’, and the tool is ‘${p.params['found']}’`,
  'overlay.unknown-target': (p) =>
    `${p.data} names something that the tool does not have when this change is made`,
  'overlay.taken-id': (p) => `${p.data} is an id that the tool has, or had before it was changed`,
  'overlay.member-refused': (p) => `${p.data} cannot stand there`,
  'overlay.same-version': (p) =>
    `${p.data} must be another version than that of the base, or the tool must have another id`,
  'overlay.theme-not-asked': (p) =>
    `${p.data} cannot be chosen: the tool needs a question with the role ‘theme’ that offers themes to choose from`,
  'tool.other-digest': () =>
    'This audit was made with another tool of the same name and version: the tool was changed since',
  'overlay.core-dropped': (p) => `${p.data} drops ${ofCore(p.params)}`,
  'overlay.core-weakened': (p) => `${p.data} weakens ${ofCore(p.params)}: ${weaknesses(p.params)}`,
  'overlay.justification-missing': (p) =>
    `${p.data} must say in writing why it is not asked: it hides ${ofCore(p.params)}`,
  'overlay.overwritten': (p) =>
    `${p.data} undoes or overwrites what the overlay ‘${p.params['overlay']}’ did to the ${p.params['what']} ‘${p.params['id']}’`,
  'overlay.base-changed': (p) =>
    `${p.data} changes what the base has changed as well, in the ${p.params['what']} ‘${p.params['id']}’${bothTexts(p.params)}`,
  'overlay.unnecessary': (p) => `${p.data} is no longer needed: the base is so already`,
  'style.not-a-colour': (p) => `${p.data} is not a colour`,
  'style.contrast': ({ params: { colour, against, scheme, ratio, needed, suggestion } }) =>
    `‘${colour}’ on or beside ‘${against}’ has a contrast of ${ratio}:1 on ${scheme} pages, and needs ${needed}:1${suggestion === undefined ? '' : `; ${suggestion} would do`}`,
  'section.unknown': (p) => `${p.data} names a section that the tool does not have`,
  'answer.unknown-question': (p) => `The tool has no question ‘${p.id}’`,
  'answer.wrong-kind': (p) => `${p.place} must be ${kinds(p.params)}`,
  'answer.unknown-option': (p) => `${p.place}: the answer is not one of those offered`,
  'answer.duplicate-option': (p) => `${p.place}: the same answer is there twice`,
  'answer.unknown-column': (p) => `${p.place} has no column ‘${p.id}’`,
  'answer.unknown-grade': (p) => `${p.place}: the grade is not in the scale`,
  'answer.not-applicable-refused': (p) => `${p.place} cannot be answered N/A`,
  'answer.no-evidence-refused': (p) => `${p.place} cannot be answered ‘no evidence found’`,
  'answer.evidence-refused': (p) => `${p.place} does not take evidence`,
  'answer.duplicate-row': (p) => `${p.place} has the same id as one before it`,
  'migrate.kept': (p) => `${p.place} is as it was`,
  'migrate.renamed': (p) => `${p.place} has the answer to ‘${p.params['from']}’`,
  'migrate.converted': (p) => `${p.place} has its answer in the form that is asked for now`,
  'migrate.partly': (p) =>
    `${p.place}: a part of the answer has no place any more, and the whole is kept beside the audit`,
  'migrate.split': (p) => `${p.place} is kept: ${splitTo(p.params)}`,
  'migrate.merged': (p) =>
    `${p.place} took the place of ${listed(p.params, 'from', 'and')}: look it through; each answer is kept as it was`,
  'migrate.retired': (p) => `${p.place} is kept beside the audit: ${retiredAs(p.params)}`,
  'migrate.restored': (p) => `${p.place} has the answer again that was kept beside the audit`,
  'migrate.added': (p) => `${p.place} is asked anew`,
  'migrate.section-retired': (p) =>
    `${p.place} is kept: the section was complete, and is there no more`,
  'migrate.section-restored': (p) => `${p.data} names a section again that was complete before`,
  'personal.name': (p) => `${p.place} names somebody who is named at the head of the audit`,
  'personal.nhs-number': (p) => `${p.place} holds what looks like an NHS number`,
  'personal.postcode': (p) => `${p.place} holds what looks like a postcode`,
  'personal.phone-number': (p) => `${p.place} holds what looks like a telephone number`,
  'personal.email-address': (p) => `${p.place} holds what looks like an e-mail address`,
  'personal.birth-date': (p) => `${p.place} holds what may be a date of birth`,
  'seal.missing': () => 'The audit is not sealed',
  'seal.malformed': (p) => `${p.data} is no seal`,
  'seal.broken': (p) => `${data(p)} is not as it was sealed`,
  'seal.copy-differs': (p) => `${data(p)} is as it was sealed, and differs in the copy`,
  'seal.not-signed': () => 'The seal has no signature',
  'seal.other-key': () => 'The seal was signed with another key',
  'seal.signature-wrong': () => 'The signature is not one of this seal',
  'seal.unsupported': () => 'Ed25519 is missing here: the signature was neither made nor looked at',
  'reference.unknown': (p) => `${p.data} names ${namedThing(p.params)}`,
  'reference.repeated': (p) => `${p.data} is there already: it must be there once`,
  'review.agency-missing': (p) => `${p.data} must say whose practice it is a judgement of`,
  'review.no-returns': () => 'The review rests on no return',
  'review.grade-missing': () => 'The review has no agreed grade, and the tool has one',
  'review.finding-unanswered': (p) => `${p.data} is an area for improvement that no action answers`,
  'review.action-undated': (p) => `${p.data} has no day by which it is due`,
  'review.impact-missing': (p) =>
    `${p.data} is done: say what evidence there is that it changed practice`,
};
