import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiClient } from './setup/api-client.js';
import { CustomTool } from './setup/custom-tool.js';
import { databases } from './setup/storage.js';
import { startTestPortal, type TestPortal } from './setup/test-portal.js';
import { WebClient } from './setup/web-client.js';

describe.each(databases)('agencies by the names that the tool gives them, on %s', (kind) => {
  let portal: TestPortal;
  let custom: CustomTool;
  beforeAll(async () => {
    custom = new CustomTool();
    custom.change('anytown.overlay.json', ({ changes }) => {
      const code = { code: 'social-services', label: 'Anytown’s Children & Families' };
      changes.push({ change: 'put-code', codeList: 'agencies', code });
    });
    portal = await startTestPortal(kind, { settingsFolder: custom.folder });
  });
  afterAll(async () => {
    await portal?.remove();
    custom?.remove();
  });

  async function pageOf(person: string, path: string): Promise<string> {
    const client = new WebClient(portal.address);
    await client.signIn(person);
    return await (await client.follow(path)).text();
  }

  /** The first page of an auditor, one that says what went wrong, and that of who waits for the auditor's return. */
  async function pages(): Promise<readonly string[]> {
    return [
      await pageOf('example-auditor-a', '/'),
      await pageOf('example-auditor-a', `/audits/${randomUUID()}`),
      await pageOf('example-coordinator', '/'),
    ];
  }

  test('are told at the head of each page and in the list of what is not in', async () => {
    await (await ApiClient.signIn(portal.address)).make('NAMES-1');
    const [first = '', missing = '', returns = ''] = await pages();
    const head = '<span>Auditor, <span class="agency">Social Services</span></span>';
    expect(first).toContain(head);
    expect(missing).toContain(head);
    expect(returns).toContain('<li>Social Services: changed ');
    expect(returns).toContain('<span>Coordinator</span>');
    expect([first, missing, returns].join()).not.toContain('social-services');
  });

  test('are those of the partnership’s own form, once it is in use', async () => {
    await (await ApiClient.signIn(portal.address, 'example-coordinator')).putFormToUse();
    const [first = '', missing = '', returns = ''] = await pages();
    const name = 'Anytown’s Children &amp; Families';
    const head = `<span>Auditor, <span class="agency">${name}</span></span>`;
    expect(first).toContain(head);
    expect(missing).toContain(head);
    expect(returns).toContain(`<li>${name}: changed `);
  });
});
