import { LitElement, type PropertyDeclarations } from 'lit';
import { adoptLateSheets } from '../part/late-sheets.js';
import { type ClassNames, lightRoot } from './light-root.js';

/** An element that renders into a shadow root of its own, or into the page's markup. */
export abstract class Rendering extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    light: { type: Boolean },
    classes: { attribute: false },
  };

  /**
   * Renders into the light DOM, without a style sheet of its own. It is settled when the element comes
   * into the page.
   */
  declare light: boolean;
  /** The class names of a design system, for the light DOM. They are set before the tool is. */
  declare classes: ClassNames;

  constructor() {
    super();
    this.light = false;
    this.classes = {};
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.light) return lightRoot(this);
    const root = super.createRenderRoot();
    if (this.shadowRoot) adoptLateSheets(this.shadowRoot);
    return root;
  }
}
