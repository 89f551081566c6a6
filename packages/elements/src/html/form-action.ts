import type { AuditSession } from '@maat/core';
import type { AnswerValue, Evidence, Row } from '@maat/schema';
import type { RemovedRow } from './html-options.js';
import { shownState } from './question-state.js';
import { rowsOf } from './rows.js';

/** What the button asks for that the form was posted by. All of them record what was typed. */
export type FormAction =
  /** To see the form again, with the questions that the answers bring. */
  | { readonly do: 'save' }
  /** To go on to what comes next; to the list of sections; to submit the audit. */
  | { readonly do: 'continue' | 'tasks' | 'submit' }
  /** A row was added, taken away or put back: that is done already. */
  | {
      readonly do: 'add-row' | 'remove-row' | 'put-back';
      readonly question: string;
      readonly list: 'value' | 'evidence';
      /** The id of the row. */
      readonly row: string;
    };

/** An action on a list of rows. */
export type RowAction = Extract<FormAction, { question: string }>;

const rowAction =
  /^(add-row|remove-row|put-back)\/([a-z][A-Za-z0-9-]{0,63})\/(value|evidence)\/([A-Za-z0-9][A-Za-z0-9-]{0,63})$/;

/** Reads the value of a button. What is none of ours saves. */
export function readAction(value: string | undefined): FormAction {
  const parts = rowAction.exec(value ?? '');
  if (parts !== null) {
    const [, what, question = '', list, row = ''] = parts;
    return { do: what as RowAction['do'], question, list: list as RowAction['list'], row };
  }
  return value === 'continue' || value === 'tasks' || value === 'submit'
    ? { do: value }
    : { do: 'save' };
}

/**
 * Does what a button of a list asks for. Done twice, as by a double click, it is done once.
 *
 * @param kept The row to put back, as the form carried it along.
 * @returns The row that was taken away, so that it can be put back.
 * @throws AnswerRefused if the question does not take it.
 */
export function actOnRows(
  session: AuditSession,
  action: RowAction,
  kept: RemovedRow | undefined,
): RemovedRow | undefined {
  const { question, list } = action;
  const state = session.answer(question)?.state;
  const setAside = session.setAside(question);
  const shown = shownState({ answer: session.answer(question), setAside });
  const rows: readonly (Row | Evidence)[] = list === 'value' ? rowsOf(shown.value) : shown.evidence;
  const index = rows.findIndex(({ id }) => id === action.row);
  const set = (after: readonly (Row | Evidence)[]) => {
    if (state !== undefined && state !== 'answered') session.bringBack(question);
    if (list === 'evidence') session.setEvidence(question, after as readonly Evidence[]);
    else if (after.length === 0) session.clear(question);
    else session.set(question, after as AnswerValue);
  };
  if (action.do === 'remove-row') {
    const row = rows[index];
    if (row === undefined) return undefined;
    set(rows.filter((each) => each !== row));
    return { question, list, index, row };
  }
  if (index !== -1) return undefined;
  if (action.do === 'add-row') {
    set([...rows, list === 'value' ? { id: action.row, cells: {} } : { id: action.row }]);
  } else if (kept?.row.id === action.row) {
    set([...rows.slice(0, kept.index), kept.row, ...rows.slice(kept.index)]);
  }
  return undefined;
}

/** The row that a form carried along to be put back. What it holds is checked where it is put. */
export function readRemoved(json: string | undefined): RemovedRow | undefined {
  try {
    const removed: unknown = JSON.parse(json ?? '');
    return isRemoved(removed) ? removed : undefined;
  } catch {
    return undefined;
  }
}

function isRemoved(value: unknown): value is RemovedRow {
  if (typeof value !== 'object' || value === null) return false;
  const { index, row } = value as Partial<Record<keyof RemovedRow, unknown>>;
  return Number.isInteger(index) && typeof row === 'object' && row !== null && 'id' in row;
}
