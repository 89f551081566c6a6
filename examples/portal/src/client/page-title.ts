import { type AuditSession, textFor } from '@maat/core';

/**
 * Keeps the name of the tool in the title of the page in the words for the person that the audit is about.
 *
 * @param session The audit. The server has written the title for the person it was about then.
 * @param page What has the title: the document.
 */
export function keepTitle(session: AuditSession, page: { title: string }): void {
  const words = () => textFor(session.tool.title, session.subject);
  let shown = words();
  session.subscribe(() => {
    const now = words();
    if (now === shown) return;
    page.title = page.title.replace(shown, () => now);
    shown = now;
  });
}
