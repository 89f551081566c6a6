import type { ProblemKind } from '../problem/problem.js';
import { answer, body, etag, ifMatch, inPath, refusals, toBodies, toChanges } from './answers.js';
import { schemaNamed } from './schemas.js';

const toReviews: readonly ProblemKind[] = ['if-match-missing', 'review-stale', 'review-agreed'];

const roundId = inPath('id', 'The id of the round.');
const reviewId = inPath('id', 'The id of the review.');
const aReview = schemaNamed('Review');

/** What can be asked of rounds and reviews, by path and method. */
export const roundPaths: Readonly<Record<string, object>> = {
  '/api/rounds/{id}/cases/{case}': {
    parameters: [roundId, inPath('case', 'The id of the case.')],
    get: {
      operationId: 'readCase',
      summary: 'A case of a round with the returns on it',
      responses: {
        200: answer('The case.', schemaNamed('DiscussedCase')),
        ...refusals('not-found', 'tool-missing'),
      },
    },
  },
  '/api/rounds/{id}/reviews': {
    parameters: [roundId],
    get: {
      operationId: 'listReviews',
      summary: 'The reviews of a round',
      responses: { 200: answer('The reviews.', schemaNamed('Reviews')), ...refusals() },
    },
  },
  '/api/rounds/{id}/report': {
    parameters: [roundId],
    get: {
      operationId: 'readReport',
      summary: 'What a round comes to: as it is now, or, for the board, as it was sent out',
      responses: {
        200: answer('The report.', schemaNamed('Report')),
        ...refusals('not-found', 'tool-missing'),
      },
    },
  },
  '/api/reviews/{id}': {
    parameters: [reviewId],
    get: {
      operationId: 'readReview',
      summary: 'Read a review',
      responses: { 200: answer('The review.', aReview, etag), ...refusals('not-found') },
    },
    put: {
      operationId: 'saveReview',
      summary: 'Save a review; of an agreed one, what becomes of its actions',
      parameters: [ifMatch],
      requestBody: body('Review'),
      responses: {
        200: answer('It is kept.', schemaNamed('Saved'), etag),
        ...refusals('not-found', 'tool-missing', ...toChanges, ...toBodies, ...toReviews),
      },
    },
  },
  '/api/reviews/{id}/returns': {
    parameters: [reviewId],
    post: {
      operationId: 'takeUpReturns',
      summary: 'Have a review rest on the returns that came in since as well',
      responses: {
        200: answer('The review.', aReview, etag),
        ...refusals('not-found', 'tool-missing', ...toChanges, 'review-stale', 'review-agreed'),
      },
    },
  },
  '/api/reviews/{id}/agreement': {
    parameters: [reviewId],
    post: {
      operationId: 'agreeReview',
      summary: 'Agree a review as it is kept, if nothing is missing',
      parameters: [ifMatch],
      responses: {
        200: answer('The agreed review.', aReview, etag),
        ...refusals('not-found', 'not-valid', 'tool-missing', ...toChanges, ...toReviews),
      },
    },
  },
};
