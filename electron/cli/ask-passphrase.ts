import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** The passphrase: typed without being shown, or the first line of standard input when that is not a terminal. Never an argument. */
export async function askPassphrase(): Promise<string> {
  const terminal = process.stdin.isTTY === true;
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal });
  if (terminal) process.stderr.write('Passphrase: ');
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (terminal) process.stderr.write('\n');
  }
}
