import { type CSSResult, css } from 'lit';

/**
 * The design tokens. A host sets `--maat-…` on the element or anywhere above it; what it does not set
 * has the value here, light or dark as the page's `color-scheme` says.
 */
export const tokens: CSSResult = css`
  :host {
    --_text: var(--maat-color-text, light-dark(#16191d, #f1f3f5));
    --_quiet: var(--maat-color-quiet, light-dark(#4a525a, #b8c0c8));
    --_background: var(--maat-color-background, light-dark(#ffffff, #15181b));
    --_raised: var(--maat-color-raised, light-dark(#f2f4f6, #22272c));
    --_line: var(--maat-color-line, light-dark(#c3c9cf, #4c545c));
    --_control: var(--maat-color-control, light-dark(#16191d, #b8c0c8));
    --_field: var(--maat-color-field, light-dark(#ffffff, #0e1012));
    --_link: var(--maat-color-link, light-dark(#0b57a4, #8ec5ff));
    --_action: var(--maat-color-action, light-dark(#0b6b4f, #58c79c));
    --_on-action: var(--maat-color-on-action, light-dark(#ffffff, #07110d));
    --_error: var(--maat-color-error, light-dark(#b3130b, #ff9a8f));
    --_warning: var(--maat-color-warning, light-dark(#6f4400, #ffc56b));
    --_focus: var(--maat-color-focus, light-dark(#0b57a4, #ffd84d));
    --_font: var(--maat-font-family, system-ui, 'Segoe UI', Roboto, Arial, sans-serif);
    --_size: var(--maat-font-size, 1.0625rem);
    --_space: var(--maat-space, 1rem);
    --_radius: var(--maat-radius, 4px);
    --_measure: var(--maat-measure, 44rem);
  }

  @supports not (color: light-dark(#000, #fff)) {
    :host {
      --_text: var(--maat-color-text, #16191d);
      --_quiet: var(--maat-color-quiet, #4a525a);
      --_background: var(--maat-color-background, #ffffff);
      --_raised: var(--maat-color-raised, #f2f4f6);
      --_line: var(--maat-color-line, #c3c9cf);
      --_control: var(--maat-color-control, #16191d);
      --_field: var(--maat-color-field, #ffffff);
      --_link: var(--maat-color-link, #0b57a4);
      --_action: var(--maat-color-action, #0b6b4f);
      --_on-action: var(--maat-color-on-action, #ffffff);
      --_error: var(--maat-color-error, #b3130b);
      --_warning: var(--maat-color-warning, #6f4400);
      --_focus: var(--maat-color-focus, #0b57a4);
    }
  }
`;
