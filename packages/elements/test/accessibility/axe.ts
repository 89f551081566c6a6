import 'axe-core/axe.min.js';

/** The rules of WCAG 2.2 at A and AA, sizes of targets included, and what is good practice beside them. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in an element, as 'rule: markup'. */
export async function axeFaults(element: Element): Promise<string[]> {
  const { violations } = await window.axe.run(element, {
    runOnly: tags,
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`),
  );
}

declare global {
  interface Window {
    readonly axe: typeof import('axe-core');
  }
}
