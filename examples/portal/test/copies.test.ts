import { type Issue, redactionProfiles, verify } from '@maat/core';
import type { Audit } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from './setup/api-client.js';
import { answered, complete } from './setup/audits.js';
import { CustomTool } from './setup/custom-tool.js';
import { databases } from './setup/storage.js';
import { startTestPortal, type TestPortal } from './setup/test-portal.js';

const [database] = databases;

interface OfferedCopy {
  readonly profile: string;
  readonly withheld: number;
  readonly masked: number;
  readonly issues: readonly Issue[];
}

describe('what leaves the portal', () => {
  let portal: TestPortal;
  let api: ApiClient;
  beforeAll(async () => {
    if (database === undefined) throw new Error('no database');
    portal = await startTestPortal(database);
    api = await ApiClient.signIn(portal.address);
  });
  afterAll(() => portal?.remove());

  async function kept(change: (audit: Audit) => Audit): Promise<{ id: string; etag: string }> {
    const { audit, etag } = await api.make('EX-0042');
    const saved = await api.save(change(audit), etag);
    expect(saved.status).toBe(200);
    return { id: audit.id, etag: saved.etag };
  }

  const named = (audit: Audit) =>
    answered(audit, {
      subjectName: { state: 'answered', value: 'Zoë Example' },
      goodPractice: { state: 'answered', value: '<b>Zoe</b> was seen in B4 7ET' },
    });

  it('is sealed when it is submitted', async () => {
    const { id, etag } = await kept(complete);
    const { body } = await api.submit(id, etag);
    expect(body.status).toBe('submitted');
    expect(await verify(body)).toEqual([]);
    const changed = { ...body, caseReference: 'EX-0043' };
    expect((await verify(changed)).map(({ code }) => code)).toEqual(['seal.broken']);
  });

  it('holds what its readers may see', async () => {
    const { id } = await kept(named);
    const panel = await api.send('GET', `/api/audits/${id}/copies/panel`);
    expect(panel.headers.get('content-disposition')).toContain('attachment');
    expect(panel.body.answers?.['goodPractice']).toMatchObject({
      value: '<b>[name]</b> was seen in [postcode]',
    });
    const board = await api.send('GET', `/api/audits/${id}/copies/board`);
    expect(board.text).not.toMatch(/zo[eë]|EX-0042/i);
    expect(board.body.id).not.toBe(id);
    expect((await api.send('GET', `/api/audits/${id}/copies/anybody`)).status).toBe(404);
  });

  it('is told before it is printed, and none of it on paper', async () => {
    const { id } = await kept(named);
    const { text } = await api.send('GET', `/audits/${id}/print`);
    expect(text).toMatch(/class="notice leaving".*holds what looks like a postcode/s);
    expect(text).toContain('>Print all the same</button>');
    expect(text).not.toMatch(/<b>|B4 7ET|Zo[eë]/);
    const { text: nothing } = await api.send(
      'GET',
      `/audits/${(await kept((same) => same)).id}/print`,
    );
    expect(nothing).not.toContain('leaving');
    expect(nothing).toContain('>Print</button>');
  });

  it('is told above what is read and printed without scripts, each with a way to its place', async () => {
    const { id } = await kept(named);
    const { text } = await api.send('GET', `/audits/${id}/plain/read`);
    const told = /<div class="issues leaving".*?<\/ul><\/div>/s.exec(text)?.[0] ?? '';
    expect(told).toMatch(/<a href="#q-goodPractice">[^<]* holds what looks like a postcode<\/a>/);
    expect(told).not.toMatch(/<b>|B4 7ET|Zo[eë]/);
    expect(text).toContain('id="q-goodPractice"');
    expect(text).toContain(`href="/audits/${id}/copies"`);
    const { text: nothing } = await api.send(
      'GET',
      `/audits/${(await kept((same) => same)).id}/plain/read`,
    );
    expect(nothing).not.toContain('leaving');
  });

  it('is told to a program before it takes a copy', async () => {
    const { id } = await kept(named);
    const { text } = await api.send('GET', `/api/audits/${id}/copies`);
    const copies: readonly OfferedCopy[] = JSON.parse(text);
    expect(copies.map(({ profile }) => profile)).toEqual(Object.keys(redactionProfiles));
    const [full, panel] = copies;
    expect(full).toMatchObject({ withheld: 0, masked: 0 });
    expect(full?.issues).toContainEqual(
      expect.objectContaining({
        pointer: '/answers/goodPractice/value',
        code: 'personal.postcode',
      }),
    );
    expect(panel).toMatchObject({ masked: 2, issues: [] });
    expect(text).not.toMatch(/<b>|B4 7ET|Zo[eë]/);
  });

  it('is told on paper where nothing was looked for', async () => {
    const { id } = await kept(named);
    for (const page of ['', '/fill-in']) {
      const { text } = await api.send('GET', `/audits/${id}${page}`);
      expect(text).toMatch(new RegExp(`on-paper.*/audits/${id}/print`));
    }
  });

  it('is told before it leaves, and nothing of it is markup', async () => {
    const { id } = await kept(named);
    const { text } = await api.send('GET', `/audits/${id}/copies`);
    expect(text).toContain('holds what looks like a postcode');
    expect(text).not.toMatch(/<b>|B4 7ET|Example/);
    for (const profile of Object.keys(redactionProfiles)) {
      expect(text).toContain(`/api/audits/${id}/copies/${profile}`);
    }
  });
});

describe('a copy of an audit whose form asks for a name no more', () => {
  let portal: TestPortal;
  let custom: CustomTool;
  beforeAll(async () => {
    if (database === undefined) throw new Error('no database');
    custom = new CustomTool();
    custom.change('anytown.overlay.json', ({ changes }) => {
      const { practitioner: _, ...roles } = westMidlands.roles;
      changes.push(
        { change: 'set-tool', members: { roles } },
        { change: 'remove-question', question: 'practitioner' },
      );
    });
    portal = await startTestPortal(database, { settingsFolder: custom.folder });
  });
  afterAll(async () => {
    await portal?.remove();
    custom?.remove();
  });

  it('names nobody whom an earlier form asked for', async () => {
    await (await ApiClient.signIn(portal.address, 'example-coordinator')).putFormToUse();
    const api = await ApiClient.signIn(portal.address);
    const { audit, etag } = await api.make('EX-0043');
    expect(audit.tool.id).toBe('anytown');
    const { id, version } = westMidlands;
    const asked = {
      question: 'practitioner',
      label: 'Name of practitioner involved in the case',
      tool: { id, version },
      answer: { state: 'answered', value: 'Oswin Pellatt' },
    } as const;
    const words = { state: 'answered', value: 'Oswin Pellatt visited twice.' } as const;
    const moved = { ...answered(audit, { goodPractice: words }), retired: [asked] };
    expect((await api.save(moved, etag)).status).toBe(200);
    for (const profile of ['panel', 'board']) {
      const copy = await api.send('GET', `/api/audits/${audit.id}/copies/${profile}`);
      expect(copy.text).not.toContain('Pellatt');
    }
  });
});
