import type { HTMLAttributes } from 'vue';
import type { AuditFormProperties } from './frameworks/framework-properties.js';
import type { AuditFormEventMap } from './index.js';

/** The events as a template of Vue takes them: `@maat-submit`. */
interface Listeners {
  readonly onMaatInput?: (event: AuditFormEventMap['maat-input']) => void;
  readonly onMaatChange?: (event: AuditFormEventMap['maat-change']) => void;
  readonly onMaatSubmit?: (event: AuditFormEventMap['maat-submit']) => void;
  readonly onMaatConflictResolved?: (event: AuditFormEventMap['maat-conflict-resolved']) => void;
}

/** `<maat-audit-form>` in the templates of Vue 3. */
declare module 'vue' {
  interface GlobalComponents {
    'maat-audit-form': new () => { $props: AuditFormProperties & Listeners & HTMLAttributes };
  }
}
