#!/usr/bin/env node
import path from 'node:path';
import { systemClock } from '../engine/casebook/clock';
import { failureOf } from '../engine/door/failures';
import { setArgon2Worker } from '../engine/keys/passphrase-key';
import { runBackup } from './backup-command';
import { runExport } from './export-command';
import { HELP, helpFor } from './help';
import { Outcome, type Surroundings, UsageError } from './outcome';
import { runPractice } from './practice-command';
import { runRebuild } from './rebuild-command';
import { runRestore } from './restore-command';
import { sentenceFor } from './sentences';
import { runVerify } from './verify-command';

type Command = (args: readonly string[], surroundings: Surroundings) => Promise<Outcome>;

const COMMANDS: Readonly<Record<string, Command>> = {
  practice: runPractice,
  verify: runVerify,
  rebuild: runRebuild,
  export: runExport,
  backup: runBackup,
  restore: runRestore,
};

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? process.stderr : process.stdout).write(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    process.stderr.write(`There is no command ${JSON.stringify(name.slice(0, 40))}.\n\n${HELP}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(helpFor(name));
    return 0;
  }
  const asJson = rest.includes('--json') && name !== 'export';
  const outcome = await run(command, rest, asJson).catch((error: unknown) => asOutcome(name, error));
  write(outcome, asJson);
  return outcome.code;
}

/** A command that refuses its words throws at once: here that is a rejection like any other. */
async function run(command: Command, args: readonly string[], asJson: boolean): Promise<Outcome> {
  return command(args, { clock: systemClock(), asJson });
}

function asOutcome(name: string, error: unknown): Outcome {
  if (error instanceof UsageError) return new Outcome(2, { error: 'usage' }, [error.message, '', helpFor(name)]);
  const failure = failureOf(error);
  if (failure.kind === 'disaster')
    return new Outcome(
      1,
      { error: failure.state, ...(failure.detail === undefined ? {} : { detail: failure.detail }) },
      [sentenceFor(failure.state, failure.detail)],
    );
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'internal';
  return new Outcome(1, { error: code }, [
    code === 'EEXIST'
      ? 'A file of that name is there already. Nothing was written.'
      : `Something went wrong (${code}).`,
  ]);
}

function write(outcome: Outcome, asJson: boolean): void {
  if (asJson) process.stdout.write(`${JSON.stringify({ ok: outcome.code === 0, ...outcome.data })}\n`);
  else (outcome.code === 0 ? process.stdout : process.stderr).write(`${outcome.lines.join('\n')}\n`);
}

// Files of a casebook are for its owner alone.
process.umask(0o077);
setArgon2Worker(path.join(__dirname, 'argon2-worker.js'));
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`Something went wrong (${error instanceof Error ? error.name : 'unknown'}).\n`);
    process.exitCode = 1;
  },
);
