import type { HTMLAttributes } from 'svelte/elements';
import type { AuditFormListeners, AuditFormProperties } from './frameworks/framework-properties.js';
import type { MaatAuditForm } from './index.js';

/** `<maat-audit-form>` in the templates of Svelte 5: `<maat-audit-form {tool} onmaat-submit={…}>`. */
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'maat-audit-form': AuditFormProperties & AuditFormListeners & HTMLAttributes<MaatAuditForm>;
  }
}
