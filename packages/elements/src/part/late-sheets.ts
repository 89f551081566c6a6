import { questions } from './questions.js';
import { views } from './views.js';

/**
 * Gives the root of a form the style sheets of its parts when they come: in the same task in which what they
 * show is rendered, so that nobody sees it without. They stand behind the form's own, in the same order
 * whichever comes first, and before any that the page around it has added.
 */
export function adoptLateSheets(root: ShadowRoot): void {
  const own = root.adoptedStyleSheets.length;
  const parts = [questions, views];
  const adopt = () => {
    const sheets = parts.flatMap((part) => (part.isHere ? (part.code?.sheets ?? []) : []));
    const late = sheets.map(({ styleSheet }) => styleSheet).filter((sheet) => sheet !== undefined);
    const others = root.adoptedStyleSheets.filter((sheet) => !late.includes(sheet));
    root.adoptedStyleSheets = [...others.slice(0, own), ...late, ...others.slice(own)];
  };
  for (const part of parts) void part.come.then(adopt);
}
