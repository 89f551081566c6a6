import { createCssVariablesTheme } from 'shiki';

/** The colours of code, as variables of the site's style sheet. */
export const codeTheme = createCssVariablesTheme({ name: 'maat', variablePrefix: '--code-' });

/**
 * Says the colour of a word of code by a class rather than by a style, as the content security policy
 * takes no styles.
 *
 * @type {import('shiki').ShikiTransformer}
 */
export const coloursByClass = {
  name: 'colours-by-class',
  pre: withoutStyle,
  span(node) {
    const name = /--code-(?:token-)?([\w-]+)/.exec(node.properties.style ?? '')?.[1];
    withoutStyle(node);
    if (name !== undefined) node.properties.class = `code-${name}`;
  },
};

function withoutStyle({ properties }) {
  delete properties.style;
}
