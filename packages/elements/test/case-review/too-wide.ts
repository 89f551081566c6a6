/** What stands out of an element, where nobody sees it. */
export function tooWide(element: HTMLElement): readonly string[] {
  const { right } = element.getBoundingClientRect();
  const holdsLess = ({ clientWidth, scrollWidth }: Element) =>
    clientWidth > 0 && scrollWidth > clientWidth + 1;
  // Hint: WebKit counts the words of a list to what is around it, though the list cuts them off.
  const seen =
    '*:not(.unseen, .scroll, .scroll *, select, select *, input, textarea, :has(select))';
  return [...(element.shadowRoot?.querySelectorAll(seen) ?? [])]
    .filter((each) => !isAround(each))
    .filter((each) => each.getBoundingClientRect().right > right + 0.5 || holdsLess(each))
    .map(({ outerHTML }) => outerHTML.slice(0, 100));
}

/** Whether something that is scrolled by itself stands in it. */
function isAround(each: Element): boolean {
  return each.querySelector('.scroll') !== null;
}
