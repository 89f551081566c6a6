/** Where the test runner serves a package of the tests from. */
const folder = new URL('../../node_modules/govuk-frontend/dist/govuk/', import.meta.url);

async function fetched(url: URL): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} is not there.`);
  return response.text();
}

/** Puts GOV.UK Frontend's own style sheet into the page, and ours for it. */
export async function putGovukStyles(): Promise<void> {
  const urls = [
    new URL('govuk-frontend.min.css', folder),
    new URL('../../dist/govuk-frontend.css', import.meta.url),
  ];
  for (const url of urls) {
    const sheet = new CSSStyleSheet();
    // Without the fonts, which only GOV.UK may use and only a page at its root finds.
    sheet.replaceSync((await fetched(url)).replaceAll(/@font-face\{[^}]*\}/g, ''));
    document.adoptedStyleSheets.push(sheet);
  }
}

/** The markup that GOV.UK Frontend publishes as the right one of a component, by the example's name. */
export async function reference(component: string, name: string): Promise<string> {
  const url = new URL(`components/${component}/fixtures.json`, folder);
  const { fixtures } = JSON.parse(await fetched(url)) as {
    fixtures: { name: string; html: string }[];
  };
  const found = fixtures.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${component} has no example '${name}'.`);
  return found.html;
}

const properties = [
  ...['display', 'position', 'color', 'background-color', 'box-shadow', 'opacity', 'appearance'],
  ...['font-family', 'font-size', 'font-weight', 'line-height', 'text-align', 'text-decoration'],
  ...['list-style-type', 'cursor', 'vertical-align', 'max-width', 'box-sizing', 'z-index'],
  ...['top', 'right', 'bottom', 'left'].flatMap((side) => [
    `margin-${side}`,
    `padding-${side}`,
    `border-${side}-width`,
    `border-${side}-style`,
    `border-${side}-color`,
  ]),
];

/** How an element looks, and what is drawn before and after it, such as the ring of a radio button. */
export function looksOf(element: Element): Record<string, string> {
  const parts = ['', '::before', '::after'].flatMap((part) => {
    const style = getComputedStyle(element, part);
    return ['content', ...properties].map((name) => [
      `${part} ${name}`,
      style.getPropertyValue(name),
    ]);
  });
  return Object.fromEntries(parts);
}
