import { changeReview, mergeReviews, type ReviewChange } from '@maat/core';
import type { Review } from '@maat/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiAnswer, ApiClient } from './setup/api-client.js';
import { everybody, type People } from './setup/people.js';
import {
  beginReview,
  casesOf,
  giveReturn,
  post,
  readReview,
  setUpRound,
  startReturn,
} from './setup/round.js';
import { databases } from './setup/storage.js';
import { startTestPortal, type TestPortal } from './setup/test-portal.js';

const by = { role: 'chair' };
const at = '2026-05-12T10:00:00.000Z';
const now = new Date(at);
const put = (review: Review, change: ReviewChange) => changeReview(review, change, { now });

function save(who: ApiClient, review: Review, etag: string): Promise<ApiAnswer> {
  const headers = { 'if-match': etag };
  return who.send('PUT', `/api/reviews/${review.id}`, JSON.stringify(review), headers);
}

describe.each(databases)('a round on %s', (kind) => {
  let portal: TestPortal;
  let people: People;

  beforeAll(async () => {
    portal = await startTestPortal(kind);
    people = await everybody(portal.address);
  });
  afterAll(() => portal?.remove());

  test('is set up from what was typed, or says what is to be mended with all of it still there', async () => {
    const { coordinator } = people;
    const refused = await post(coordinator, '/rounds/new', [
      ['title', 'Spring <round>'],
      ['due', 'soon'],
      ['cases', 'A-1\nA-1'],
    ]);
    expect(refused.status).toBe(422);
    for (const said of [
      'Give the day by which',
      'Give each case reference once',
      'Choose the agencies',
    ]) {
      expect(refused.text).toContain(said);
    }
    expect(refused.text).toContain('Spring &lt;round&gt;');
    const round = await setUpRound(coordinator, { title: 'Spring <round>', cases: ' A-1 \n\nA-2' });
    const { text } = await coordinator.send('GET', `/rounds/${round}`);
    expect(text).toContain('Being set up');
    expect(text).toContain('0 of 4 are in.');
    expect((await coordinator.send('GET', '/rounds')).text).toContain('Spring &lt;round&gt;');
  });

  test('asks an agency for its own returns alone, once each, and only while it is open', async () => {
    const { coordinator, police, social, school } = people;
    const round = await setUpRound(coordinator, { title: 'Own returns', cases: 'OWN-1' });
    const [caseId = ''] = await casesOf(coordinator, round);
    expect((await post(police, `/invitations/${caseId}/start`)).status).toBe(404);
    await post(coordinator, `/rounds/${round}/invite`);
    expect((await police.send('GET', '/')).text).toContain('OWN-1');
    expect((await school.send('GET', '/')).text).not.toContain('OWN-1');
    expect((await post(school, `/invitations/${caseId}/start`)).status).toBe(404);
    const first = await startReturn(police, caseId);
    const again = await startReturn(police, caseId);
    expect(again.audit.id).toBe(first.audit.id);
    expect(first.audit.caseReference).toBe('OWN-1');
    expect((await social.get(first.audit.id)).status).toBe(404);
    await post(coordinator, `/rounds/${round}/close`);
    expect((await post(social, `/invitations/${caseId}/start`)).status).toBe(404);
    expect((await post(coordinator, `/rounds/${round}/invite`)).status).toBe(409);
  });

  test('of two who start one return at the same time both go on with the same', async () => {
    const { coordinator, police } = people;
    const round = await setUpRound(coordinator, { cases: 'TWICE-1' });
    const [caseId = ''] = await casesOf(coordinator, round);
    await post(coordinator, `/rounds/${round}/invite`);
    const both = await Promise.all([startReturn(police, caseId), startReturn(police, caseId)]);
    expect(both[0].audit.id).toBe(both[1].audit.id);
  });

  test('says who has returned, who is late, and who is not asked and why', async () => {
    const { coordinator, police } = people;
    const round = await setUpRound(coordinator, {
      due: '2025-04-30',
      cases: 'CHASE-1',
      agencies: ['social-services', 'police', 'school'],
    });
    const [caseId = ''] = await casesOf(coordinator, round);
    await post(coordinator, `/rounds/${round}/invite`);
    const place = [
      ['case', caseId],
      ['agency', 'school'],
    ] as const;
    expect((await post(coordinator, `/rounds/${round}/exempt`, place)).status).toBe(400);
    await post(coordinator, `/rounds/${round}/exempt`, [...place, ['reason', 'Taught at home']]);
    await giveReturn(police, caseId);
    const page = async () => (await coordinator.send('GET', `/rounds/${round}`)).text;
    expect(await page()).toContain('1 of 2 are in. 1 is late.');
    expect(await page()).toContain('Taught at home');
    await post(coordinator, `/rounds/${round}/ask-after-all`, place);
    expect(await page()).toContain('1 of 3 are in. 2 are late.');
  });
});

describe.each(databases)('the review of a case on %s', (kind) => {
  let portal: TestPortal;
  let people: People;
  let round: string;
  let caseId: string;
  let id: string;

  beforeAll(async () => {
    portal = await startTestPortal(kind);
    people = await everybody(portal.address);
    round = await setUpRound(people.coordinator);
    [caseId = ''] = await casesOf(people.coordinator, round);
    await post(people.coordinator, `/rounds/${round}/invite`);
    await giveReturn(people.police, caseId);
    id = await beginReview(people.chair, round, caseId);
  });
  afterAll(() => portal?.remove());

  test('rests on the returns that were there, and takes up later ones on the chair’s word', async () => {
    const { chair, social } = people;
    expect((await readReview(chair, id)).review.returns).toHaveLength(1);
    const late = await giveReturn(social, caseId);
    expect((await chair.send('GET', `/rounds/${round}/cases/${caseId}`)).text).toContain(
      'A return has come in',
    );
    await chair.send('POST', `/api/reviews/${id}/returns`);
    const { review } = await readReview(chair, id);
    expect(review.returns.map(({ agency }) => agency)).toEqual(['police', 'social-services']);
    expect(review.returns[1]?.audit).toBe(late.id);
    expect(await beginReview(chair, round, caseId)).toBe(id);
  });

  test('keeps what two people say at once, and overwrites nothing unseen', async () => {
    const { chair } = people;
    const { review, etag } = await readReview(chair, id);
    const remark = { id: 'r1', question: 'theme', text: 'Mine', by, at };
    const mine = put(review, { put: 'remarks', item: remark });
    const finding = { id: 'f1', kind: 'improvement', text: 'Theirs', by, at } as const;
    const theirs = put(review, { put: 'findings', item: finding });
    expect((await save(chair, theirs, etag)).status).toBe(200);
    const refused = await save(chair, mine, etag);
    expect(refused).toMatchObject({ status: 409, body: { type: 'urn:maat:problem:review-stale' } });
    const kept = JSON.parse(refused.text).review as Review;
    expect(kept).toEqual(theirs);
    const merged = mergeReviews(review, mine, kept);
    expect(merged.clashes).toEqual([]);
    expect((await save(chair, merged.review, refused.etag)).status).toBe(200);
    expect((await readReview(chair, id)).review).toMatchObject({
      remarks: [remark],
      findings: [finding],
    });
  });

  test('takes nothing that is for the portal to say, and nothing that the tool does not have', async () => {
    const { chair } = people;
    const { review, etag } = await readReview(chair, id);
    const next = { ...review, revision: review.revision + 1 };
    const forgeries: readonly (readonly [change: object, pointer: string])[] = [
      [{ returns: [] }, '/returns'],
      [{ status: 'agreed' }, '/status'],
      [{ caseReference: 'OTHER' }, '/caseReference'],
      [{ round: 'other' }, '/round'],
      [{ revision: review.revision, extensions: {} }, '/revision'],
      [{ remarks: [{ id: 'x', question: 'none', text: 'x', by, at }] }, '/remarks/0/question'],
    ];
    for (const [change, pointer] of forgeries) {
      const answer = await save(chair, { ...next, ...change }, etag);
      expect(answer.status, pointer).toBe(422);
      expect(answer.body.issues?.map((issue) => issue.pointer)).toContain(pointer);
    }
    expect((await readReview(chair, id)).etag).toBe(etag);
  });

  test('once agreed changes only by what becomes of its actions, which the coordinator follows up', async () => {
    const { chair, coordinator } = people;
    const step = { id: 's1', status: 'open', by, at } as const;
    const action = {
      id: 'a1',
      text: 'Tell',
      agency: 'police',
      findings: ['f1'],
      steps: [step],
      by,
      at,
    };
    const before = await readReview(chair, id);
    const withAction = put(before.review, { put: 'actions', item: action });
    expect(await save(coordinator, withAction, before.etag)).toMatchObject({
      status: 403,
      body: { type: 'urn:maat:problem:not-allowed' },
    });
    expect(await readReview(chair, id)).toEqual(before);
    const saved = await save(chair, withAction, before.etag);
    const refused = await chair.send('POST', `/api/reviews/${id}/agreement`, undefined, {
      'if-match': saved.etag,
    });
    expect(refused.body.issues?.map(({ code }) => code)).toContain('review.grade-missing');
    const agreedGrade = { grade: 'good', reason: 'As told', by, at };
    const graded = await save(chair, put(withAction, { agreedGrade }), saved.etag);
    const agreed = await chair.send('POST', `/api/reviews/${id}/agreement`, undefined, {
      'if-match': graded.etag,
    });
    expect(JSON.parse(agreed.text)).toMatchObject({ status: 'agreed' });
    const { review, etag } = await readReview(coordinator, id);
    const reworded = put(review, { put: 'actions', item: { ...action, text: 'Ask' } });
    expect((await save(coordinator, reworded, etag)).status).toBe(409);
    const done = {
      id: 's2',
      status: 'done',
      note: 'Told',
      by: { role: 'coordinator' },
      at,
    } as const;
    const item = { ...action, steps: [step, done], impact: 'Three of three' };
    const followed = await save(coordinator, put(review, { put: 'actions', item }), etag);
    expect(followed.status).toBe(200);
    expect((await readReview(chair, id)).review.actions).toEqual([item]);

    // The chair said something on the version before: the two are put together as it may be saved.
    const late = { id: 's3', status: 'open', note: 'Told again', by, at } as const;
    const mine = put(review, { put: 'actions', item: { ...action, steps: [step, late] } });
    const stale = await save(chair, mine, etag);
    expect(stale.body.type).toBe('urn:maat:problem:review-stale');
    const merged = mergeReviews(review, mine, JSON.parse(stale.text).review as Review);
    expect(merged.clashes).toEqual([]);
    expect((await save(chair, merged.review, stale.etag)).status).toBe(200);
    const { actions } = (await readReview(chair, id)).review;
    expect(actions?.[0]?.steps).toEqual([step, done, late]);
    expect(actions?.[0]?.impact).toBe('Three of three');
  });

  test('is no business of auditors and the board', async () => {
    for (const who of [people.police, people.board]) {
      for (const path of [
        `/rounds/${round}`,
        `/api/reviews/${id}`,
        `/api/rounds/${round}/reviews`,
      ]) {
        expect((await who.send('GET', path)).status, path).toBe(403);
      }
    }
  });
});
