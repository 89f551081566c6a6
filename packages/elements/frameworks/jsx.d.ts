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

type Html<ELEMENT> = React.DetailedHTMLProps<React.HTMLAttributes<ELEMENT>, ELEMENT>;

/** The elements in React 19, without the wrapper: `<maat-audit-form tool={tool} onmaat-submit={…} />`. */
declare module 'react' {
  // biome-ignore lint/style/noNamespace: React has its own so, and others can only add to it.
  namespace JSX {
    interface IntrinsicElements {
      'maat-audit-form': AuditFormProperties & AuditFormListeners & Html<MaatAuditForm>;
      'maat-case-review': CaseReviewProperties & CaseReviewListeners & Html<MaatCaseReview>;
      'maat-action-log': ActionLogProperties & ActionLogListeners & Html<MaatActionLog>;
      'maat-round-report': RoundReportProperties & Html<MaatRoundReport>;
      'maat-tool-editor': ToolEditorProperties & ToolEditorListeners & Html<MaatToolEditor>;
    }
  }
}
