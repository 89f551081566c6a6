import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { documentOf, vectorFiles } from '../../vectors/read.mjs';
import { vectors } from './structural.js';

const here = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('the files of vectors', () => {
  it('have the shape that is published beside them', () => {
    const schema = JSON.parse(here('../../vectors/vectors.schema.json'));
    const isFile = new Ajv2020({
      strict: true,
      allowUnionTypes: true,
      strictRequired: false,
    }).compile(schema);
    for (const name of vectorFiles) {
      const valid = isFile(JSON.parse(here(`../../vectors/${name}.json`)));
      expect(valid, `${name} ${JSON.stringify(isFile.errors)}`).toBe(true);
    }
  });

  it('hold many vectors, each with a name of its own', () => {
    expect(vectors.length).toBeGreaterThan(1000);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    expect(vectors.filter(({ valid }) => !valid).length).toBeGreaterThan(400);
  });
});

describe('a document that is read', () => {
  const read = (is: unknown, ...changes: object[]) => documentOf({ is, changes });

  it.each([
    ['a member that is put', { a: 1 }, [{ put: '/b', value: 2 }], { a: 1, b: 2 }],
    ['a member that is replaced', { a: 1 }, [{ put: '/a', value: 2 }], { a: 2 }],
    ['an item behind the last', [1], [{ put: '/1', value: 2 }], [1, 2]],
    ['a member that is removed', { a: 1, b: 2 }, [{ remove: '/a' }], { b: 2 }],
    ['an item that is removed', [1, 2, 3], [{ remove: '/1' }], [1, 3]],
    ['the whole', { a: 1 }, [{ put: '', value: [] }], []],
    [
      'names with slashes and tildes',
      { 'a/b~c': { d: 1 } },
      [{ put: '/a~1b~0c/d', value: 2 }],
      { 'a/b~c': { d: 2 } },
    ],
    [
      'changes in their order',
      {},
      [
        { put: '/a', value: {} },
        { put: '/a/b', value: 1 },
      ],
      { a: { b: 1 } },
    ],
    [
      'text and items so many times',
      {},
      [
        { put: '/a', text: 'xy', times: 2 },
        { put: '/b', item: 0, times: 2 },
      ],
      { a: 'xyxy', b: [0, 0] },
    ],
    ['members so many times', {}, [{ put: '/a', member: 0, times: 2 }], { a: { q0: 0, q1: 0 } }],
    ['lists inside one another', {}, [{ put: '/a', nested: 3 }], { a: [[[]]] }],
    [
      'a number that is none',
      {},
      [{ put: '/a', number: '1e400' }],
      { a: Number.POSITIVE_INFINITY },
    ],
  ])('has %s', (_what, given, changes, expected) => {
    expect(read(given, ...changes)).toEqual(expected);
  });

  it('is not made where nothing is to be removed', () => {
    expect(() => read({}, { remove: '/a' })).toThrow('/a');
  });
});
