import { untracked } from '@preact/signals-core';
import type { FormState } from './form-state.js';

/** The ids of the theme packs that are brought at the moment. */
export function broughtPacks({ session }: FormState): readonly string[] {
  const packs = session.tool.themePacks ?? [];
  return untracked(() => packs.map(({ id }) => id).filter((id) => session.isBrought(id)));
}

/** What is said of the packs that came or went since; '' where none did. */
export function packsSince(state: FormState, before: readonly string[]): string {
  const { tool, labels, plain } = state;
  const now = broughtPacks(state);
  const said = (tool.themePacks ?? []).flatMap(({ id, title }) => {
    if (now.includes(id) === before.includes(id)) return [];
    const name = untracked(() => plain(title));
    return now.includes(id)
      ? [labels.themeBrought(name, countAsked(state, id))]
      : [labels.themeLeft(name)];
  });
  return said.join(' ');
}

function countAsked({ session }: FormState, pack: string): number {
  const places = [...session.model.questions.values()];
  const ofPack = places.filter(({ question }) => question.themePack === pack);
  return untracked(() => ofPack.filter(({ question }) => session.isAsked(question.id)).length);
}
