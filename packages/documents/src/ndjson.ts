export { ndjsonOf, type ReadLine, readNdjson } from './ndjson/ndjson.js';
