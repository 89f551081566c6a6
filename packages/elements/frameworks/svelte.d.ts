import type { HTMLAttributes } from 'svelte/elements';
import type { MaatActionLog } from './action-log.js';
import type { MaatCaseReview } from './case-review.js';
import type { MaatToolEditor } from './editor.js';
import type {
  ActionLogListeners,
  ActionLogProperties,
  AuditFormListeners,
  AuditFormProperties,
  CaseReviewListeners,
  CaseReviewProperties,
  RoundReportProperties,
  ToolEditorListeners,
  ToolEditorProperties,
} from './frameworks/framework-properties.js';
import type { MaatAuditForm } from './index.js';
import type { MaatRoundReport } from './round-report.js';

/** The elements in the templates of Svelte 5: `<maat-audit-form {tool} onmaat-submit={…}>`. */
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'maat-audit-form': AuditFormProperties & AuditFormListeners & HTMLAttributes<MaatAuditForm>;
    'maat-case-review': CaseReviewProperties & CaseReviewListeners & HTMLAttributes<MaatCaseReview>;
    'maat-action-log': ActionLogProperties & ActionLogListeners & HTMLAttributes<MaatActionLog>;
    'maat-round-report': RoundReportProperties & HTMLAttributes<MaatRoundReport>;
    'maat-tool-editor': ToolEditorProperties & ToolEditorListeners & HTMLAttributes<MaatToolEditor>;
  }
}
