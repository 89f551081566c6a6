// Lets a test in the browser have the form rendered as a server does, by this process.
import { renderAuditForm } from '../dist/ssr.js';

/** A plugin of the test runner: the command `render-audit-form` gives the markup, and /no-style.css no style. */
export function serverRendering() {
  return {
    name: 'maat-server-rendering',
    serve({ path }) {
      return path === '/no-style.css' ? { body: '/* Nothing. */', type: 'css' } : undefined;
    },
    executeCommand({ command, payload }) {
      if (command !== 'render-audit-form') return undefined;
      const { properties, options } = payload;
      return renderAuditForm(properties, options);
    },
  };
}
