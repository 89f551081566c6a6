import { applyOverlay, messageFor, validateTool } from '@maat/core';
import type { Tool } from '@maat/schema';
import { CannotRun } from '../cannot-run.js';
import type { Invocation } from '../command/invocation.js';
import { textIn } from '../json/member.js';
import { overlaysIn } from './overlays.js';
import { type ReadDocument, readDocument } from './read-document.js';
import { shippedByName, shippedTool } from './shipped.js';

/**
 * The tool of a name: one that comes with Maat, or a file.
 *
 * @throws CannotRun where there is none, or it does not hold together.
 */
export async function loadTool(name: string): Promise<Tool> {
  return (await toolDocument(name)).tool;
}

/** The same with the text in which places are found: of one that comes with Maat, its JSON. */
async function toolDocument(name: string): Promise<ReadDocument & { readonly tool: Tool }> {
  const shipped = shippedByName(name);
  if (shipped) return inMemory(shipped);
  const document = await readDocument(name);
  return { ...document, tool: toolIn(name, document.value) };
}

function toolIn(name: string, value: unknown): Tool {
  const validation = validateTool(value);
  if (validation.ok) return validation.value;
  const [{ code, pointer }] = validation.issues;
  throw new CannotRun(
    `${name} is not a tool that holds together (${code} at ${pointer || 'its root'}): maat tool check ${name} tells all.`,
  );
}

/** The tools that `--tool` names, with the overlays of `--overlay`; none, if neither was given. */
export async function namedTools(invocation: Invocation): Promise<readonly Tool[]> {
  const names = invocation.list('tool');
  const overlays = await overlaysIn(invocation);
  if (overlays.length === 0) return Promise.all(names.map(loadTool));
  const [name, ...others] = names;
  if (others.length > 0)
    throw new CannotRun('--overlay goes with one --tool: leave the others out.');
  return [overlaid(name === undefined ? baseOf(overlays[0]) : await loadTool(name), overlays)];
}

/** The tool that `--tool` and `--overlay` name, or else the one of another name that comes with Maat. */
export async function oneTool(invocation: Invocation, fallback?: string): Promise<Tool> {
  return only(await namedTools(invocation), fallback);
}

/** The same where the overlays are operands. */
export async function baseTool(invocation: Invocation, fallback?: string): Promise<Tool> {
  return only(await Promise.all(invocation.list('tool').map(loadTool)), fallback);
}

function only([tool, ...others]: readonly Tool[], fallback?: string): Tool {
  if (others.length > 0) throw new CannotRun('This takes one --tool: leave the others out.');
  if (tool) return tool;
  const shipped = fallback === undefined ? undefined : shippedByName(fallback);
  if (shipped) return shipped;
  if (fallback !== undefined) {
    throw new CannotRun(
      `${fallback} does not come with Maat: name the file of that tool with --tool.`,
    );
  }
  throw new CannotRun('Which tool? Name its file, or one that comes with Maat, with --tool.');
}

/** The tool of an operand, with the overlays of `--overlay`, and the text in which places are found. */
export async function operandTool(
  invocation: Invocation,
  name: string,
): Promise<ReadDocument & { readonly tool: Tool }> {
  const document = await toolDocument(name);
  const overlays = await overlaysIn(invocation);
  return overlays.length === 0 ? document : inMemory(overlaid(document.tool, overlays));
}

function inMemory(tool: Tool): ReadDocument & { readonly tool: Tool } {
  const text = JSON.stringify(tool, null, 2);
  return { file: `${tool.id}@${tool.version}`, text, value: tool, tool };
}

function overlaid(base: Tool, overlays: readonly unknown[]): Tool {
  const result = applyOverlay(base, overlays);
  if (result.ok) return result.tool;
  const [issue] = result.issues;
  const why = issue ? messageFor(issue, {}) : result.about;
  throw new CannotRun(`The overlay does not apply: ${why}. maat tool apply tells all.`);
}

/** The tool that comes with Maat and that an overlay names as its base. */
function baseOf(overlay: unknown): Tool {
  const tool = shippedTool(textIn(overlay, 'base', 'id'));
  if (tool) return tool;
  throw new CannotRun(
    'The overlay is not on a tool that comes with Maat: name its base with --tool.',
  );
}
