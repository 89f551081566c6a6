import type { Answer, Answered, Evidence } from '@maat/schema';
import { takesNotApplicable } from '../model/tool-model.js';
import type { QuestionState } from '../state/question-state.js';
import { all, type Carried, items, members, nothing, type Passage } from './carried.js';
import { carryOption } from './carry-code.js';
import { carryValue } from './carry-value.js';
import { sameNames } from './names.js';

/** What comes of an answer on its way to another question, in the state that it has. */
export function carryAnswer(answer: Answer, passage: Passage): Carried<Answer> {
  const { target } = passage;
  switch (answer.state) {
    case 'not-applicable':
      return takesNotApplicable(target) ? all(answer) : nothing;
    case 'no-evidence':
      return target.noEvidence ? all(answer) : nothing;
    case 'answered':
      return carryAnswered(answer, passage);
  }
}

function carryAnswered({ value, evidence }: Answered, passage: Passage): Carried<Answer> {
  const parts: (readonly [string, Carried<unknown>])[] = [];
  if (value !== undefined) parts.push(['value', carryValue(value, passage)]);
  if (evidence !== undefined) parts.push(['evidence', carryEvidence(evidence, passage)]);
  const carried = members(parts);
  if (carried.value === undefined) return nothing;
  return { value: { state: 'answered', ...carried.value }, whole: carried.whole };
}

const contactTypes = { options: { codeList: 'contactTypes' } };

/** What comes of dated evidence. A type of contact that there is no more is left out of it. */
export function carryEvidence(
  evidence: readonly Evidence[],
  passage: Passage,
): Carried<readonly Evidence[]> {
  if (!passage.target.evidence) return nothing;
  const ways = { ...passage, names: sameNames, source: contactTypes, target: contactTypes };
  return items(
    evidence.map((row) => {
      const { contactType, ...others } = row;
      if (contactType === undefined) return all(row);
      const { value, whole } = carryOption(contactType, ways);
      return { value: value === undefined ? others : { ...row, contactType: value }, whole };
    }),
  );
}

/** What comes of all that is held for a question. */
export interface CarriedState {
  readonly state: QuestionState;
  readonly whole: boolean;
}

/** What comes of all that is held for a question. Of what was set aside, only what is whole. */
export function carryState({ answer, setAside }: QuestionState, passage: Passage): CarriedState {
  const carried = answer && carryAnswer(answer, passage);
  const aside = setAside.map((each) => carryAnswer(each, passage));
  return {
    state: {
      answer: carried?.value,
      setAside: aside.flatMap(({ value, whole }) => (value && whole ? [value] : [])),
    },
    whole: carried?.whole !== false && aside.every(({ whole }) => whole),
  };
}
