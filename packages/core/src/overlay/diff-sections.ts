import type { OverlayChange, Section, Tool } from '@maat/schema';
import { keptInOrder } from '../model/kept-in-order.js';
import { isSameJson } from '../model/same-json.js';
import { diffQuestion } from './diff-question.js';
import { differingMembers } from './differing-members.js';
import { byId, type Place } from './place.js';
import { placeAt, type Trail } from './trail.js';

/**
 * The changes that bring the sections and questions of a tool to those of another.
 *
 * @param trail Where the changes go.
 * @param target The other tool.
 * @param whole Whether a section that differs is replaced as a whole, which takes fewer changes.
 */
export function diffSections(trail: Trail, target: Tool, whole: boolean): void {
  if (isSameJson(trail.tool.sections, target.sections)) return;
  const gone = trail.tool.sections.filter(({ id }) => !sectionOf(target, id));
  if (!whole) removeQuestions(trail, target, new Set(gone.map(byId)));
  orderSections(trail, target);
  addSections(trail, target);
  if (whole) replaceSections(trail, target);
  else for (const section of target.sections) diffSection(trail, section);
  for (const { id } of gone) trail.make({ change: 'remove-section', section: id });
}

/** The questions that are gone; those of a section that is gone go with it. */
function removeQuestions(trail: Trail, target: Tool, gone: ReadonlySet<string>): void {
  const kept = new Set(target.sections.flatMap(({ questions }) => questions.map(byId)));
  for (const { id, questions } of trail.tool.sections) {
    if (gone.has(id)) continue;
    for (const question of questions) {
      if (!kept.has(question.id)) {
        trail.make({ change: 'remove-question', question: question.id });
      }
    }
  }
}

function orderSections(trail: Trail, target: Tool): void {
  const before = trail.tool.sections.map(byId);
  const after = target.sections.map(byId).filter((id) => before.includes(id));
  const kept = keptInOrder(before, after);
  for (const [index, section] of after.entries()) {
    if (!kept.has(section))
      trail.make({ change: 'move-section', section, ...placeAt(after, index) });
  }
}

/** The sections that are new, with the questions that are. */
function addSections(trail: Trail, target: Tool): void {
  const ids = target.sections.map(byId);
  for (const [index, section] of target.sections.entries()) {
    if (sectionOf(trail.tool, section.id)) continue;
    const questions = section.questions.filter(({ id }) => trail.isFree(id));
    const place = placeAt(ids, index);
    trail.make({ change: 'add-section', section: { ...section, questions }, ...place });
  }
}

function diffSection(trail: Trail, section: Section): void {
  const { id, questions } = section;
  const now = sectionOf(trail.tool, id);
  if (now === undefined || isSameJson(now, section)) return;
  const members = differingMembers(now, section, ['id', 'questions']);
  if (members) trail.make({ change: 'set-section', section: id, ...members } as OverlayChange);
  const ids = questions.map(byId);
  const kept = keptInOrder(now.questions.map(byId), ids);
  for (const [index, question] of questions.entries()) {
    const place = placeAt(ids, index);
    if (trail.isFree(question.id)) {
      trail.make({ change: 'add-question', section: id, question, ...place });
      continue;
    }
    if (!kept.has(question.id)) moveQuestion(trail, question.id, id, place);
    diffQuestion(trail, question);
  }
}

/** Once each question is in its section: what is left over of the others goes. */
function replaceSections(trail: Trail, { sections }: Tool): void {
  for (const { id, questions } of sections) {
    const there = sectionOf(trail.tool, id)?.questions.map(byId) ?? [];
    const moved = questions.filter((each) => !there.includes(each.id) && !trail.isFree(each.id));
    for (const question of moved) moveQuestion(trail, question.id, id, {});
  }
  for (const by of sections) {
    if (isSameJson(sectionOf(trail.tool, by.id), by)) continue;
    trail.make({ change: 'replace-section', section: by.id, by });
  }
}

function moveQuestion(trail: Trail, question: string, section: string, place: Place): void {
  const isThere = sectionOf(trail.tool, section)?.questions.some(({ id }) => id === question);
  trail.make({ change: 'move-question', question, ...(!isThere && { section }), ...place });
}

function sectionOf({ sections }: Tool, id: string): Section | undefined {
  return sections.find((section) => section.id === id);
}
