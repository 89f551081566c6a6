import { changeReview } from '@maat/core';
import type { Audit } from '@maat/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answered } from './setup/audits.js';
import { everybody, type People } from './setup/people.js';
import { beginReview, casesOf, giveReturn, post, readReview, setUpRound } from './setup/round.js';
import { databases } from './setup/storage.js';
import { startTestPortal, type TestPortal } from './setup/test-portal.js';

const by = { role: 'chair' };
const at = '2026-05-12T10:00:00.000Z';
/** The name of a person, given at the head of a return and typed into what the board may read. */
const name = 'Zebedee Quillfeather';

const named = (audit: Audit) =>
  answered(audit, { practitioner: { state: 'answered', value: name } });

describe.each(databases)('the papers of a round on %s', (kind) => {
  let portal: TestPortal;
  let people: People;
  let round: string;

  beforeAll(async () => {
    portal = await startTestPortal(kind);
    people = await everybody(portal.address);
    const { coordinator, chair, police, social } = people;
    round = await setUpRound(coordinator, { title: `Round of ${name}`, cases: 'SECRET-77' });
    const [caseId = ''] = await casesOf(coordinator, round);
    await post(coordinator, `/rounds/${round}/invite`);
    for (const who of [police, social]) await giveReturn(who, caseId, named);
    const id = await beginReview(chair, round, caseId);
    const { review, etag } = await readReview(chair, id);
    const text = `${name} was asked what helps`;
    const found = changeReview(
      review,
      { put: 'findings', item: { id: 'f1', kind: 'strength', text, by, at } },
      { now: new Date(at) },
    );
    const graded = changeReview(
      found,
      { agreedGrade: { grade: 'good', reason: 'As told', by, at } },
      { now: new Date(at) },
    );
    const saved = await chair.send('PUT', `/api/reviews/${id}`, JSON.stringify(graded), {
      'if-match': etag,
    });
    await chair.send('POST', `/api/reviews/${id}/agreement`, undefined, { 'if-match': saved.etag });
  });
  afterAll(() => portal?.remove());

  test('are not alone in what may tell who somebody is: the pack of the returns says so before it is printed', async () => {
    const [caseId = ''] = await casesOf(people.coordinator, round);
    const { text } = await people.chair.send('GET', `/rounds/${round}/cases/${caseId}`);
    expect(text).toMatch(/Before you print the pack: \d+ things in the returns may tell/);
    expect(text.match(/<p>(Police|Social Services)<\/p><ul><li>/g)).toHaveLength(2);
  });

  const paths = () => [`/rounds/${round}/briefing`, `/api/rounds/${round}/report`];

  test('are read as they are by those who hold it, and by nobody else before they go out', async () => {
    const { chair, coordinator, board, police } = people;
    for (const path of paths()) {
      for (const who of [chair, coordinator])
        expect((await who.send('GET', path)).status).toBe(200);
      for (const who of [board, police]) expect((await who.send('GET', path)).status).toBe(404);
    }
    expect((await post(coordinator, `/rounds/${round}/papers`)).status).toBe(403);
  });

  test('once sent out name nobody, no case and no audit, and auditors read the briefing alone', async () => {
    const { chair, board, police, social } = people;
    await post(chair, `/rounds/${round}/papers`);
    const audits = JSON.parse((await chair.send('GET', '/api/audits')).text) as { id: string }[];
    const [briefing = '', report = ''] = paths();
    expect((await board.send('GET', '/')).text).toContain(`href="/rounds/${round}/report"`);
    for (const path of ['/', briefing, report, `/rounds/${round}/report`]) {
      const { status, text } = await board.send('GET', path);
      expect(status, path).toBe(200);
      for (const secret of [...name.split(' '), 'SECRET-77']) expect(text).not.toContain(secret);
    }
    for (const { id } of audits) expect((await board.send('GET', report)).text).not.toContain(id);
    expect((await board.send('GET', briefing)).text).toContain('was asked what helps');
    for (const who of [police, social]) {
      expect((await who.send('GET', briefing)).status).toBe(200);
      expect((await who.send('GET', report)).status).toBe(404);
    }
  });

  test('hold small numbers back, which those who hold the round see', async () => {
    const { chair, board } = people;
    const path = `/api/rounds/${round}/report`;
    const own = JSON.parse((await chair.send('GET', path)).text);
    const sent = JSON.parse((await board.send('GET', path)).text);
    expect([own.isSent, sent.isSent]).toEqual([false, true]);
    const total = (report: { overall?: { grades: Record<string, number | null> } }) =>
      Object.values(report.overall?.grades ?? {});
    expect(total(own.report).filter((count) => count !== null && count > 0)).toEqual([2]);
    expect(total(sent.report).every((count) => count === null || count === 0)).toBe(true);
  });

  test('of the next round tell what moved since this one', async () => {
    const { chair, coordinator } = people;
    const { location } = await post(coordinator, '/rounds/new', [
      ...([
        ['title', 'Next'],
        ['due', '2027-04-30'],
        ['cases', 'N-1'],
        ['agencies', 'police'],
      ] as const),
      ['previous', round],
    ]);
    const { text } = await chair.send('GET', `/api${location}/report`);
    expect(JSON.parse(text).report.movement.since).toBe(round);
  });
});
