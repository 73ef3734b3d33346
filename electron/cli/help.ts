const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  practice: [
    'casebook practice <folder> [--incidents N] [--people N] [--seed N] [--on 2026-11-23] [--json]',
    'Makes a casebook full of invented families in an empty folder, and says its passphrase.',
    'The same seed, sizes and day (today, if left out) give the same export. Without sizes: 60 people, 40 incidents.',
  ],
  verify: [
    'casebook verify <folder> [--user <sign-in name>] [--take-over] [--json]',
    'Checks key file, every page, seal, and every entry with its signature. Says which entry is at fault.',
  ],
  rebuild: [
    'casebook rebuild <folder> [--user <sign-in name>] [--take-over] [--json]',
    'Makes everything that is derived from the journal anew, and says whether it came out the same.',
  ],
  export: [
    'casebook export <folder> --json <file> [--user <sign-in name>] [--take-over]',
    'Writes every entry with its body as JSON. The file is not encrypted: keep it as you would paper. It is noted in the casebook.',
  ],
  backup: [
    'casebook backup <folder> <target folder> [--user <sign-in name>] [--take-over] [--json]',
    'Makes a copy in a folder that is there already, opens it again, checks and counts it, and only then gives it its name.',
  ],
  restore: [
    'casebook restore <backup file> <new folder> [--json]',
    'Unpacks a copy into an empty or new folder. Needs no passphrase; unlocking does.',
  ],
};

const TAKE_OVER =
  '--take-over opens it although another PC has it open, by its lock: only when nobody works there. It is noted in the casebook.';
const PASSPHRASE = 'The passphrase is asked for, or, when standard input is not a terminal, read from it as one line.';

export const HELP = [
  'casebook: works on a casebook without the window.',
  '',
  ...Object.values(COMMANDS).map(([usage = '']) => `  ${usage}`),
  '',
  PASSPHRASE,
  TAKE_OVER,
  'Exit code 0 only when all is well. Each command takes --help.',
  '',
].join('\n');

/** The help of one command. */
export function helpFor(name: string): string {
  const [usage = '', ...about] = COMMANDS[name] ?? [];
  const asks = name === 'practice' || name === 'restore' ? [] : [PASSPHRASE, TAKE_OVER];
  return [`Usage: ${usage}`, '', ...about, ...asks, ''].join('\n');
}
