import { pointerTokens, type ToolModel } from '@maat/core';
import { placeId } from '../question/ids.js';
import { firstOfEvidence } from './evidence.js';
import { plainKind } from './kind/kinds.js';
import { controlId } from './names.js';
import type { PlainForm } from './plain-form.js';

/** The id of the control that a place in the answer to a question leads to. */
export function controlOf(model: ToolModel, id: string, at: string): string | undefined {
  const question = model.questions.get(id)?.question;
  const kind = question && plainKind(question);
  if (question === undefined || kind === undefined) return question && placeId(id);
  if (at.startsWith('evidence')) return controlId(id, firstOfEvidence(model, at));
  if (at === '' || at.startsWith('value')) return controlId(id, kind.first(at, question));
  return placeId(id);
}

/**
 * The address that an issue leads to: its control, on this page or on that of its section. Undefined
 * where no question that is asked stands for it.
 */
export function linkTo(form: PlainForm, pointer: string): string | undefined {
  const { session, model, options } = form;
  const [answers, question = '', ...rest] = pointerTokens(pointer);
  const place = model.questions.get(question);
  if (answers !== 'answers' || place === undefined || !session.isAsked(question)) return undefined;
  const isHere = options.section === place.section.id || options.sectionHref === undefined;
  const page = isHere ? '' : options.sectionHref(place.section.id);
  return `${page}#${controlOf(model, question, rest.join('/')) ?? placeId(question)}`;
}
