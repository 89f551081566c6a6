import { ApiClient } from './api-client.js';

/** The made-up people by what they are in the tests, signed in. */
export interface People {
  readonly social: ApiClient;
  readonly police: ApiClient;
  readonly health: ApiClient;
  readonly school: ApiClient;
  readonly coordinator: ApiClient;
  readonly chair: ApiClient;
  readonly board: ApiClient;
}

/** Signs everybody in. */
export async function everybody(address: string): Promise<People> {
  const as = (person: string) => ApiClient.signIn(address, `example-${person}`);
  const [social, police, health, school] = [
    await as('auditor-a'),
    await as('auditor-b'),
    await as('auditor-d'),
    await as('auditor-e'),
  ];
  const [coordinator, chair, board] = [
    await as('coordinator'),
    await as('chair'),
    await as('board-member'),
  ];
  return { social, police, health, school, coordinator, chair, board };
}
