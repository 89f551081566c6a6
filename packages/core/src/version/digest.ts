import type { Tool } from '@maat/schema';
import { canonicalDigest } from './canonical-digest.js';

const digests = new WeakMap<Tool, string>();

/**
 * The digest of a tool: 'sha256:' and the SHA-256 of its canonical JSON (RFC 8785) in 64 hexadecimal
 * digits. It hangs on what the tool says, and not on the order of members or on white space. It is
 * worked out once for each tool object, as a tool is a value that never changes.
 *
 * @param tool The tool. It must be one (`validateTool`).
 */
export function digestOf(tool: Tool): string {
  let digest = digests.get(tool);
  if (digest === undefined) {
    digest = canonicalDigest(tool);
    digests.set(tool, digest);
  }
  return digest;
}
