import type { Role } from '../session/person.js';

/** What the trail calls things that are done: the rows of `trail_verbs`. */
export type Verb =
  | 'list'
  | 'read'
  | 'copy'
  | 'start'
  | 'save'
  | 'submit'
  | 'move'
  | 'invite'
  | 'discuss'
  | 'agree'
  | 'close'
  | 'publish'
  | 'set-up'
  | 'sign-in'
  | 'sign-out';

/** Who may ask for a route, and what the trail says of it. */
export interface Access {
  /** Those who may, if they are signed in; `anyone`: signed in or not. */
  readonly roles: readonly Role[] | 'anyone';
  readonly verb: Verb;
  /** What it is done to, as 'audit'. The trail has the `id` of the address beside it. */
  readonly kind: string;
  /**
   * What the route notes itself. Default: both what is done and what is refused. `refusals`: what is
   * done tells of no audit, or the database notes it. `nothing`: neither.
   */
  readonly notes?: 'refusals' | 'nothing';
}

const auditor = ['auditor'] as const;
const readers = ['auditor', 'coordinator', 'chair'] as const;
const coordinator = ['coordinator'] as const;
const everyRole = ['auditor', 'coordinator', 'chair', 'board'] as const;

const open = { roles: 'anyone', verb: 'read', kind: 'page', notes: 'nothing' } as const;
const reads = { roles: readers, verb: 'read', kind: 'audit' } as const;
const fillsIn = { roles: auditor, verb: 'read', kind: 'audit' } as const;
// The database notes each change of an audit itself, with the change.
const saves = { roles: auditor, verb: 'save', kind: 'audit', notes: 'refusals' } as const;
const submits = { roles: auditor, verb: 'submit', kind: 'audit', notes: 'refusals' } as const;
const starts = { roles: auditor, verb: 'start', kind: 'audit', notes: 'refusals' } as const;
const moves = { roles: auditor, verb: 'move', kind: 'audit', notes: 'refusals' } as const;
const runners = ['coordinator', 'chair'] as const;
const chair = ['chair'] as const;
const readsRounds = { roles: runners, verb: 'read', kind: 'round' } as const;
// The database notes each change of a round, a review and a paper itself.
const setsUp = { roles: coordinator, verb: 'set-up', kind: 'round', notes: 'refusals' } as const;
const invites = { roles: coordinator, verb: 'invite', kind: 'round', notes: 'refusals' } as const;
const closes = { roles: coordinator, verb: 'close', kind: 'round', notes: 'refusals' } as const;
const discusses = { roles: chair, verb: 'discuss', kind: 'review', notes: 'refusals' } as const;
const followsUp = { ...discusses, roles: runners } as const;
const agrees = { roles: chair, verb: 'agree', kind: 'review', notes: 'refusals' } as const;
const publishes = { roles: chair, verb: 'publish', kind: 'paper', notes: 'refusals' } as const;
const readsPapers = { roles: everyRole, verb: 'read', kind: 'paper' } as const;
const own = { roles: everyRole, verb: 'read', kind: 'session', notes: 'refusals' } as const;

/**
 * Who may do what, by route: method and pattern. A route that is not here keeps the portal from
 * starting. Which audits somebody sees of those that a route leads to is for the policies of the
 * database, and for `Audits`.
 */
export const access: Readonly<Record<string, Access>> = {
  'GET /': { roles: everyRole, verb: 'list', kind: 'audit' },
  'GET /audits/new': { ...starts, verb: 'read' },
  'POST /audits/new': starts,
  'GET /audits/:id': reads,
  'GET /audits/:id/fill-in': fillsIn,
  'GET /audits/:id/move': { ...fillsIn, verb: 'move' },
  'GET /audits/:id/copies': { ...reads, verb: 'copy' },
  'GET /audits/:id/print': reads,
  'GET /audits/:id/plain': fillsIn,
  'GET /audits/:id/plain/sections/:section': fillsIn,
  'POST /audits/:id/plain/sections/:section': saves,
  'GET /audits/:id/plain/check': fillsIn,
  'POST /audits/:id/plain/check': submits,
  'GET /audits/:id/plain/read': reads,

  'GET /api/audits': { roles: readers, verb: 'list', kind: 'audit' },
  'POST /api/audits': starts,
  'GET /api/audits/:id': reads,
  'PUT /api/audits/:id': saves,
  'GET /api/audits/:id/copies': { ...reads, verb: 'copy' },
  'GET /api/audits/:id/copies/:profile': { roles: everyRole, verb: 'copy', kind: 'audit' },
  'POST /api/audits/:id/submission': submits,
  'POST /api/audits/:id/migration': moves,
  'GET /api/tools/:id/:version': {
    roles: everyRole,
    verb: 'read',
    kind: 'tool',
    notes: 'refusals',
  },
  'GET /rounds': { roles: runners, verb: 'list', kind: 'round' },
  'GET /rounds/new': { ...setsUp, verb: 'read' },
  'POST /rounds/new': setsUp,
  'GET /rounds/:id': readsRounds,
  'POST /rounds/:id/invite': invites,
  'POST /rounds/:id/exempt': invites,
  'POST /rounds/:id/ask-after-all': invites,
  'POST /rounds/:id/tool': invites,
  'POST /rounds/:id/close': closes,
  'POST /invitations/:id/start': starts,
  'GET /rounds/:id/cases/:case': readsRounds,
  'POST /rounds/:id/cases/:case/begin': { ...discusses, kind: 'round' },
  'GET /rounds/:id/actions': readsRounds,
  'GET /rounds/:id/report': readsPapers,
  'GET /rounds/:id/briefing': readsPapers,
  'POST /rounds/:id/papers': publishes,

  'GET /api/rounds/:id/cases/:case': readsRounds,
  'GET /api/rounds/:id/reviews': readsRounds,
  'GET /api/rounds/:id/report': readsPapers,
  'GET /api/reviews/:id': { roles: runners, verb: 'read', kind: 'review' },
  'PUT /api/reviews/:id': followsUp,
  'POST /api/reviews/:id/returns': discusses,
  'POST /api/reviews/:id/agreement': agrees,

  'GET /api/session': own,
  'POST /api/session/extension': own,

  'GET /settings': { roles: coordinator, verb: 'read', kind: 'settings', notes: 'refusals' },
  'POST /api/settings/use': { roles: coordinator, verb: 'set-up', kind: 'settings' },
  'GET /trail': { roles: ['coordinator', 'chair'], verb: 'read', kind: 'trail' },

  // Signing in notes itself: who it is turns out in it.
  'GET /sign-in': { ...open, verb: 'sign-in', kind: 'session' },
  'GET /signed-in': { ...open, verb: 'sign-in', kind: 'session' },
  'POST /sign-out': { roles: 'anyone', verb: 'sign-out', kind: 'session', notes: 'refusals' },
  'GET /signed-out': open,
  'GET /provider/*': open,
  'POST /provider/*': open,
  'GET /provider/interaction/:uid': open,
  'POST /provider/interaction/:uid': open,

  'GET /api/openapi.json': open,
  'GET /assets/portal.css': open,
  'GET /assets/html.css': open,
  'GET /assets/icon.svg': open,
  'GET /assets/portal.js': open,
  'GET /assets/meeting.js': open,
  'GET /assets/locale-cy.js': open,
  'GET /assets/maat-audit-form.min.js': open,
  'GET /assets/style-theme.css': open,
  'GET /assets/offline.html': open,
  'GET /service-worker.js': open,
};
