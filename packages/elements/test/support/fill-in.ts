import type { MaatAuditForm } from '@maat/elements';
import type { Question, Text } from '@maat/schema';
import { all, get, nameOf } from './find.js';
import { click, insert } from './use.js';

type Kind = Question['kind'];
type Of<KIND extends Kind> = Extract<Question, { kind: KIND }>;

/** What is typed: no two the same, and nothing that would be easy to keep. */
const line = (id: string) => ` ${id}: Llŷn 🏴󠁧󠁢󠁷󠁬󠁳󠁿 שלום <b>&amp;</b>  `;
const lines = (id: string) => `${line(id)}\n\n x\n`;

/** The words of a text, of an audit about a child. */
function wordsOf(text: Text): string {
  return typeof text === 'string' ? text : text.child;
}

/** The name of a question's control or group. */
export function nameFor({ number, label }: Question): string {
  return number === undefined ? wordsOf(label) : `${number}. ${wordsOf(label)}`;
}

const group = (form: MaatAuditForm, question: Question) => get(form, 'group', nameFor(question));

/** Types into the one text box of a question. */
function typeInto(form: MaatAuditForm, question: Question, text: string): string {
  insert(get(form, 'textbox', nameFor(question)), text);
  return text;
}

/** Types into the boxes of a group whose name a word is in. */
function typeWhere(place: Element, word: string, text: string): string {
  for (const box of all(place, 'textbox')) if (nameOf(box).includes(word)) insert(box, text);
  return text;
}

/** Answers a question of a kind as an auditor would, and tells the value that is to be held. */
const answers: { [KIND in Kind]?: (form: MaatAuditForm, question: Of<KIND>) => unknown } = {
  text: (form, question) => typeInto(form, question, line(question.id)),
  narrative: (form, question) => typeInto(form, question, lines(question.id)),
  date(form, question) {
    for (const [part, typed] of Object.entries({ Day: '9', Month: 'mar', Year: '2026' }))
      insert(get(group(form, question), 'textbox', part), typed);
    return '2026-03-09';
  },
  choice(form, question) {
    const [radio] = all(group(form, question), 'radio');
    radio?.click();
    return radio?.value;
  },
  decision(form, question) {
    const [radio] = all(group(form, question), 'radio');
    radio?.click();
    const explanation = typeWhere(group(form, question), '', lines(question.id));
    return { choice: radio?.value, explanation };
  },
  grade(form, question) {
    const radio = all(group(form, question), 'radio').at(-1);
    radio?.click();
    return { grade: radio?.value };
  },
  table(form, question) {
    const place = group(form, question);
    click(get(place, 'button', `Add an ${question.rowName}`));
    const action = typeWhere(place, 'Action', lines(question.id));
    const personResponsible = typeWhere(place, 'responsible', line(question.id));
    const words = typeWhere(place, 'in words', line(question.id));
    return { action, personResponsible, timescale: { words } };
  },
};

/** Answers a question, and tells the value that the audit is to hold; of a table, its cells. */
export function fillIn<KIND extends Kind>(form: MaatAuditForm, question: Of<KIND>): unknown {
  const answer = answers[question.kind as KIND];
  if (answer === undefined) throw new Error(`No way to answer a ${question.kind}.`);
  return answer(form, question);
}
