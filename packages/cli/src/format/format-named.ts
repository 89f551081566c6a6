import type { Paint } from '../terminal/colour.js';
import type { Format } from './format.js';
import { github } from './github.js';
import { human } from './human.js';
import { json, ndjson } from './json.js';
import { junit } from './junit.js';
import { sarif } from './sarif.js';

/** The format of a name. */
export function formatNamed(name: string, paint: Paint, version: string): Format {
  switch (name) {
    case 'json':
      return json();
    case 'ndjson':
      return ndjson();
    case 'sarif':
      return sarif(version);
    case 'junit':
      return junit();
    case 'github':
      return github();
    default:
      return human(paint);
  }
}
