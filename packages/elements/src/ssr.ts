import { html, LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { Audit, Tool } from '@maat/schema';
import type { CSSResult } from 'lit';
import { define } from './define.js';
import type { AuditFormProperties } from './frameworks/framework-properties.js';
import { sheets } from './style/sheets.js';

/** What the form is rendered with. The browser is to be given the same by `hydrateAuditForm`. */
export type ServerProperties = Omit<AuditFormProperties, 'session' | 'light' | 'classes'> & {
  readonly tool: Tool;
  readonly audit: Audit;
};

/** How the markup takes its place in a page. */
export interface ServerOptions {
  /**
   * Where the style sheet is: `{ href }` of a file with `auditFormStyles` in it, which any policy takes that
   * takes files of one's own; or in the markup itself, by the policy's nonce or the hash that
   * `auditFormStyleHash` gives. Default: in the markup, without a nonce.
   */
  readonly styles?: { readonly href: string } | { readonly nonce: string };
  /** Markup of the page's own for the slots. It is taken as it is. */
  readonly content?: string;
}

/** The style sheet of the form, as the markup holds it where it is not linked. */
export const auditFormStyles: string = [sheets]
  .flat(Number.POSITIVE_INFINITY)
  .map((sheet) => (sheet as CSSResult).cssText)
  .join('');

/** What a policy's `style-src` lets the style sheet in the markup pass by, with its quotes: `'sha256-…'`. */
export async function auditFormStyleHash(): Promise<string> {
  const bytes = new TextEncoder().encode(auditFormStyles);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}

/**
 * Renders the form as a server sends it: `<maat-audit-form>` with a declarative shadow root, all that is
 * asked and answered in it. It stays as it is until `hydrateAuditForm` takes it over in the browser.
 *
 * @param properties What a script would set on the element. The layout `page` shows the whole form.
 * @param options How the markup takes its place in the page.
 */
export function renderAuditForm(properties: ServerProperties, options: ServerOptions = {}): string {
  define();
  const renderers = [rendererFor(properties, styleElement(options))];
  const markup = collectResultSync(
    render(html`<maat-audit-form defer-hydration></maat-audit-form>`, {
      elementRenderers: renderers,
    }),
  );
  return withTexts(markup).replace(/(?=<\/maat-audit-form>$)/, () => options.content ?? '');
}

function rendererFor(properties: ServerProperties, styles: string): typeof LitElementRenderer {
  return class extends LitElementRenderer {
    constructor(tagName: string) {
      super(tagName);
      Object.assign(this.element, properties);
    }

    override renderShadow(info: Parameters<LitElementRenderer['renderShadow']>[0]) {
      const result = super.renderShadow(info);
      // What comes before the last part is a style element of Lit's own, which knows no policy.
      const rendered = Array.isArray(result) ? result.slice(-1) : [];
      return [styles, ...rendered];
    }
  };
}

function styleElement({ styles }: ServerOptions): string {
  if (styles && 'href' in styles) return `<link rel="stylesheet" href="${escaped(styles.href)}">`;
  const nonce = styles ? ` nonce="${escaped(styles.nonce)}"` : '';
  return `<style${nonce}>${auditFormStyles}</style>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** The text of a text area is its content; a list has its option. The first line break is the parser's. */
function withTexts(markup: string): string {
  return markup
    .replace(/<textarea([^>]*?) value="([^"]*)"([^>]*)>/g, '<textarea$1$3>\n$2')
    .replace(/<select([^>]*?) value="[^"]*"/g, '<select$1');
}
