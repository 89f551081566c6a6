import type { AuditFormListeners, AuditFormProperties } from './frameworks/framework-properties.js';
import type { MaatAuditForm } from './index.js';

/** `<maat-audit-form>` in React 19, without the wrapper: `<maat-audit-form tool={tool} onmaat-submit={…} />`. */
declare module 'react' {
  // biome-ignore lint/style/noNamespace: React has its own so, and others can only add to it.
  namespace JSX {
    interface IntrinsicElements {
      'maat-audit-form': AuditFormProperties &
        AuditFormListeners &
        React.DetailedHTMLProps<React.HTMLAttributes<MaatAuditForm>, MaatAuditForm>;
    }
  }
}
