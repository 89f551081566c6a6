import type { HTMLAttributes } from 'vue';
import type { CaseReviewEventMap } from './case-review.js';
import type { ToolEditorEventMap } from './editor.js';
import type {
  ActionLogProperties,
  AuditFormProperties,
  CaseReviewProperties,
  RoundReportProperties,
  ToolEditorProperties,
} from './frameworks/framework-properties.js';
import type { AuditFormEventMap } from './index.js';

/** The events as a template of Vue takes them: `@maat-submit`. */
interface Listeners {
  readonly onMaatInput?: (event: AuditFormEventMap['maat-input']) => void;
  readonly onMaatChange?: (event: AuditFormEventMap['maat-change']) => void;
  readonly onMaatSubmit?: (event: AuditFormEventMap['maat-submit']) => void;
  readonly onMaatConflictResolved?: (event: AuditFormEventMap['maat-conflict-resolved']) => void;
}

/** Those of a meeting: `@maat-review-change`. */
interface ReviewListeners {
  readonly onMaatReviewChange?: (event: CaseReviewEventMap['maat-review-change']) => void;
  readonly onMaatReviewInput?: (event: CaseReviewEventMap['maat-review-input']) => void;
}

interface CaseReviewListeners extends ReviewListeners {
  readonly onMaatReviewMerge?: (event: CaseReviewEventMap['maat-review-merge']) => void;
}

/** That of the editor: `@maat-preview`. */
interface EditorListeners {
  readonly onMaatPreview?: (event: ToolEditorEventMap['maat-preview']) => void;
}

/** The elements in the templates of Vue 3. */
declare module 'vue' {
  interface GlobalComponents {
    'maat-audit-form': new () => { $props: AuditFormProperties & Listeners & HTMLAttributes };
    'maat-case-review': new () => {
      $props: CaseReviewProperties & CaseReviewListeners & HTMLAttributes;
    };
    'maat-round-report': new () => { $props: RoundReportProperties & HTMLAttributes };
    'maat-tool-editor': new () => {
      $props: ToolEditorProperties & EditorListeners & HTMLAttributes;
    };
    'maat-action-log': new () => { $props: ActionLogProperties & ReviewListeners & HTMLAttributes };
  }
}
