import { html, nothing, type TemplateResult } from 'lit';

/** A heading of a level that the host's page decides on. It can take the focus by script. */
export function heading(level: number, content: unknown, id = ''): TemplateResult {
  switch (Math.min(Math.max(level, 1), 6)) {
    case 1:
      return html`<h1 part="heading" id=${id || nothing} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 part="heading" id=${id || nothing} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 part="heading" id=${id || nothing} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 part="heading" id=${id || nothing} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 part="heading" id=${id || nothing} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 part="heading" id=${id || nothing} tabindex="-1">${content}</h6>`;
  }
}
