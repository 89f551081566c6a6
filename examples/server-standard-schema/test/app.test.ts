import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { createAudit } from '@maat/core';
import type { Answer, Audit } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../src/app.js';

const now = new Date('2026-11-23T12:00:00Z');
const kept: Audit[] = [];
let server: ServerType;
let address: string;

beforeAll(async () => {
  const app = createApp({
    now: () => now,
    keep: async (audit) => {
      kept.push(audit as Audit);
    },
  });
  server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  if (!server.listening) await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server?.close());
beforeEach(() => {
  kept.length = 0;
});

async function post(path: string, body: string) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(address + path, { method: 'POST', headers, body });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text: await response.text(),
  };
}

const started = createAudit(westMidlands, { id: 'audit-1', now }) as Audit;

function answeredWith(answers: Readonly<Record<string, unknown>>): Audit {
  return { ...started, answers: answers as Audit['answers'] };
}

/** An audit in which nothing is missing. */
function complete(): Audit {
  const questions = westMidlands.sections.flatMap((section) => [...section.questions]);
  const given = {
    dateOfAudit: { state: 'answered', value: '2026-11-20' },
    overallGrade: { state: 'answered', value: { grade: westMidlands.scale.grades[1].id } },
  };
  const others = questions.map(({ id }): [string, Answer] => [id, { state: 'not-applicable' }]);
  return answeredWith({ ...Object.fromEntries(others), ...given });
}

describe('a draft', () => {
  it('is kept as it was sent, however little it says', async () => {
    const audit = answeredWith({ theme: { state: 'answered', value: ' Neglect\r\n' } });
    const answer = await post('/drafts', JSON.stringify(audit));
    expect([answer.status, answer.text]).toEqual([200, '{"id":"audit-1","revision":0}']);
    expect(kept).toEqual([audit]);
  });

  it('is refused with the place of each fault, and nothing that was answered', async () => {
    const secret = 'Example Child A';
    const answers = {
      mayor: { state: 'answered', value: secret },
      theme: { state: 'answered', value: [secret] },
    };
    const answer = await post('/drafts', JSON.stringify(answeredWith(answers)));
    expect([answer.status, answer.type]).toEqual([422, 'application/problem+json']);
    expect(JSON.parse(answer.text).issues.length).toBeGreaterThan(0);
    expect(JSON.parse(answer.text).issues[0].path[0]).toBe('answers');
    expect(answer.text).not.toContain(secret);
    expect(kept).toEqual([]);
  });

  it.each(['[]', 'null', '{"__proto__":{"id":"a"}}'])('is not %s', async (body) => {
    expect((await post('/drafts', body)).status).toBe(422);
    expect(kept).toEqual([]);
  });

  it('is neither what is no JSON nor what is too long', async () => {
    expect((await post('/drafts', '{')).status).toBe(400);
    expect((await post('/drafts', `"${'x'.repeat(8 * 1024 * 1024)}"`)).status).toBe(413);
    expect(kept).toEqual([]);
  });
});

describe('a complete audit', () => {
  it('is kept', async () => {
    const answer = await post('/audits', JSON.stringify(complete()));
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      201,
      { id: 'audit-1', dateOfAudit: { state: 'answered', value: '2026-11-20' } },
    ]);
    expect(kept).toEqual([complete()]);
  });

  it('is not one in which something is missing, which is told in words', async () => {
    const answer = await post('/audits', JSON.stringify(started));
    expect(answer.status).toBe(422);
    const messages = JSON.parse(answer.text).issues.map(
      ({ message }: { message: string }) => message,
    );
    expect(messages).toContain('Theme: enter an answer, or answer N/A');
    expect(kept).toEqual([]);
  });
});
