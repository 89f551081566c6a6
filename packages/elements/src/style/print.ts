import { type CSSResult, css } from 'lit';

/** On paper the audit stands in the order of the paper form, whatever the screen shows. */
export const printStyles: CSSResult = css`
  .print {
    display: none;
  }
  @media print {
    :host {
      color: #000;
      background: none;
      font-size: 10.5pt;
    }
    .form:has(~ .print),
    .bar {
      display: none;
    }
    .print {
      display: block;
    }
    .read button {
      display: none;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    dt {
      break-after: avoid;
    }
    .scroll {
      overflow: visible;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
