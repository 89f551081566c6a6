// A published schema keeps its shape as long as it keeps its id.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shapeChanges } from '../../packages/schema/scripts/freeze/changes.mjs';
import { changesOf, frozenFiles, schemas } from '../../packages/schema/scripts/freeze/frozen.mjs';

const advice = (id) => `${id} has another shape than its copy in packages/schema/published.
If it was released, give the new shape the next id (docs/versions.md). If it was not, run
pnpm --filter @maat/schema build && pnpm --filter @maat/schema freeze, and commit what that writes.`;

describe('a published schema', () => {
  test.each(schemas)('$id has the shape that was frozen', (each) => {
    expect(changesOf(each), advice(each.id)).toEqual([]);
  });

  test('has a copy that is named after it, and so has every earlier version', () => {
    expect(frozenFiles().length).toBeGreaterThanOrEqual(schemas.length);
    for (const file of frozenFiles()) {
      const { $schema, properties } = JSON.parse(readFileSync(file, 'utf8'));
      const name = properties.schema.const.slice('urn:maat:schema:'.length).replace(':', '-');
      const dialect = $schema.includes('draft-07') ? '-draft-07' : '';
      expect(basename(file)).toBe(`${name}${dialect}.schema.json`);
    }
  });
});

describe('the shape of a schema', () => {
  const schema = {
    $id: 'urn:maat:schema:some:1',
    description: 'Words.',
    properties: { title: { description: 'Words.', type: 'string', maxLength: 10 } },
    required: ['title'],
  };
  const changes = (change) => {
    const other = structuredClone(schema);
    change(other);
    return shapeChanges(schema, other);
  };

  test.each([
    [
      'a limit',
      (other) => (other.properties.title.maxLength = 20),
      ['/properties/title/maxLength'],
    ],
    ['a member that is new', (other) => (other.properties.a = {}), ['/properties/a']],
    ['a member that is gone', (other) => delete other.properties.title, ['/properties/title']],
    ['what is required', (other) => other.required.pop(), ['/required/0']],
    ['a list for an object', (other) => (other.properties = []), ['/properties']],
  ])('is another with %s', (_, change, places) => {
    expect(changes(change)).toEqual(places);
  });

  test('is the same in other words', () => {
    expect(changes((other) => (other.description = 'Other words.'))).toEqual([]);
    expect(changes((other) => (other.properties.title.description = 'Other.'))).toEqual([]);
  });
});
