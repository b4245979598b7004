import type { OutgoingFile } from '../files/shelf.ts'

/** The recovery code as a text file, to print or to keep somewhere safe. */
export const recoverySheet = (groups: readonly string[]): OutgoingFile => ({
  name: 'Throughline recovery code.txt',
  mime: 'text/plain;charset=utf-8',
  bytes: Buffer.from(
    [
      'Throughline: your recovery code',
      '',
      `    ${groups.join('-')}`,
      '',
      'This code opens your journal when you have forgotten your passphrase.',
      'Anyone who has it and your journal’s files can read what you wrote.',
      'Print it and keep it where you keep other important papers, then delete this file.',
      '',
      'If you lose both your passphrase and this code, nobody can open this journal.',
      '',
    ].join('\n'),
  ),
})
