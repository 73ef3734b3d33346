import { writeSync } from 'node:fs';
import { rebuild } from '../journal/rebuild';
import { copyCompartment } from './backup-copy';
import { fill, mustOpen, recordNote, sampleSettings, sampleUser } from './compartment.fixture';
import { onFaultPoint } from './fault-point';
import { createCompartment, openCompartment } from './open-compartment';

/** A program of its own that tests can kill. Its work and its settings come in by the environment; it prints what is acknowledged. */
const {
  work = '',
  folder = '',
  casebookId = '',
  databaseKey = '',
  sealKey = '',
  count = '0',
} = JSON.parse(process.env.CHILD ?? '{}') as Readonly<Record<string, string>>;

const base = sampleSettings(folder);
const settings = {
  ...base,
  identity: { ...base.identity, casebookId },
  databaseKey: Buffer.from(databaseKey, 'hex'),
  sealKey: Buffer.from(sealKey, 'hex'),
};
const say = (line: string): number => writeSync(1, `${line}\n`);
const founder = sampleUser('head', 'f'.repeat(32));

switch (work) {
  case 'create': {
    const compartment = createCompartment(settings);
    fill(compartment, founder, Number(count));
    compartment.close();
    break;
  }
  case 'acts': {
    const { compartment } = mustOpen(settings);
    for (let number = 1; number <= Number(count); number += 1) {
      say(`${recordNote(compartment, founder, `Shouted at the gate ${number}`)} ${compartment.head.sequence}`);
    }
    break;
  }
  case 'acts-without-checkpoint': {
    // A session whose log could not be emptied: the acts are committed and sealed, but the log alone holds them.
    onFaultPoint((point) => {
      if (point === 'checkpoint:start') throw new Error('planted');
    });
    const { compartment } = mustOpen(settings);
    for (let number = 1; number <= Number(count); number += 1) recordNote(compartment, founder, `Shouted ${number}`);
    process.kill(process.pid, 'SIGKILL');
    break;
  }
  case 'rebuild': {
    rebuild(mustOpen(settings).compartment);
    break;
  }
  case 'copy': {
    copyCompartment(mustOpen(settings).compartment, settings.databaseKey, `${settings.path}.copy`);
    break;
  }
  case 'hold-open': {
    mustOpen(settings);
    say('open');
    setTimeout(() => undefined, 60_000);
    break;
  }
  case 'exit-with-open-handle': {
    mustOpen(settings).compartment.read((db) => db.all('SELECT * FROM note'));
    process.exit(0);
    break;
  }
  case 'close-and-exit': {
    mustOpen(settings).compartment.close();
    process.exit(0);
    break;
  }
  case 'open': {
    const opened = openCompartment(settings);
    say(JSON.stringify(opened.opened ? { opened: true } : opened));
    if (opened.opened) opened.compartment.close();
    break;
  }
  default:
    throw new Error(`no such work: ${work}`);
}
