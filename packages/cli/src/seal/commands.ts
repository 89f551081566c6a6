import type { Command } from '../command/command.js';
import { language, output, telling } from '../command/options.js';

/** The commands of seals. */
export const sealCommands: readonly Command[] = [
  {
    name: 'seal',
    about: 'Puts the digest of an audit into it, and a signature if asked.',
    details: ['FILE is one audit. Its seal is extensions.seal; one that it had is replaced.'],
    operands: { usage: 'FILE', least: 1, most: 1, are: 'files' },
    options: [
      {
        name: 'sign',
        value: 'FILE',
        isFile: true,
        about: 'Signs with the Ed25519 private key of a PEM file (PKCS #8).',
      },
      ...output,
    ],
    examples: [['maat seal audit.json -o sealed.json', 'Seals an audit.']],
    run: async (invocation) => (await import('./run-seal.js')).runSeal(invocation),
  },
  {
    name: 'verify',
    about: 'Tells whether sealed audits are as they were sealed.',
    details: ['Exits with 1 if one is not, or is not sealed.'],
    operands: { usage: 'FILE...', least: 1, most: Number.POSITIVE_INFINITY, are: 'files' },
    options: [
      {
        name: 'copy',
        value: 'FILE',
        isFile: true,
        about: 'A copy: the first place that differs from it is told.',
      },
      { name: 'key', value: 'HEX', about: 'The public key that has to have signed.' },
      ...telling,
      language,
    ],
    examples: [['maat verify sealed.json --copy audit.json', 'Finds what was changed.']],
    run: async (invocation) => (await import('./run-verify.js')).runVerify(invocation),
  },
];
