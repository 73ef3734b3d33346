import { describe, expect, it } from 'vitest';
import {
  foundingBody,
  recordNote,
  type SampleUser,
  sampleEntry,
  sampleSettings,
  sampleUser,
} from '../compartment/compartment.fixture';
import { createCompartment } from '../compartment/open-compartment';
import { codes, filled, founder, verified } from './journal.fixture';

describe('T44: who signed', () => {
  it('an entry forged in a colleague’s name with the compartment’s key fails by its signature', async () => {
    const { settings, compartment } = filled(3);
    const thief = sampleUser('desk');
    compartment.act((tx) =>
      tx.append(sampleEntry('note:recorded', 'a'.repeat(32), { words: 'I did it' }), {
        actor: founder.actor,
        sign: thief.sign,
      }),
    );
    compartment.close();
    expect((await verified(settings)).findings).toEqual([
      { code: 'forged', sequence: 5, detail: { actor: founder.actor } },
    ]);
  });

  it('somebody unknown, a role that may not, and the sheet for anything but a recovery', async () => {
    const { settings, compartment } = filled(0);
    const recovery = sampleUser('head', 'recovery');
    for (const signer of [sampleUser('head'), recovery]) recordNote(compartment, signer, 'from nowhere');
    compartment.close();
    expect(codes((await verified(settings)).findings)).toEqual(['unknown-signer 2', 'not-allowed 3']);
  });

  it('a first entry that founds another casebook, or none, is not believed', async () => {
    const settings = sampleSettings();
    const compartment = createCompartment(settings);
    const body = foundingBody('0'.repeat(32), founder, sampleUser('head', 'recovery'));
    compartment.act((tx) => tx.append(sampleEntry('casebook:founded', settings.identity.casebookId, body), founder));
    compartment.act((tx) => tx.append(sampleEntry('casebook:founded', settings.identity.casebookId, body), founder));
    compartment.close();
    expect(codes((await verified(settings)).findings)).toEqual(['not-founded 1', 'not-allowed 2']);
  });

  it('after a recovery the user’s new keys count from there on, and the old ones no more; after a new sheet, its key', async () => {
    const settings = sampleSettings();
    const compartment = createCompartment(settings);
    const { casebookId } = settings.identity;
    const [sheet, newSheet] = [sampleUser('head', 'recovery'), sampleUser('head', 'recovery')];
    const after = sampleUser('head', founder.actor);
    const key = ({ signPublicKey }: SampleUser): object => ({ signPublicKey: signPublicKey.toString('base64') });
    const append = (kind: string, body: unknown, signer: SampleUser): unknown =>
      compartment.act((tx) => tx.append(sampleEntry(kind, casebookId, body), signer));
    append('casebook:founded', foundingBody(casebookId, founder, sheet), founder);
    append('note:recorded', { words: 'old key' }, founder);
    append('user:recovered', { userId: founder.actor, ...key(after) }, sheet);
    compartment.act((tx) => tx.append(sampleEntry('note:recorded', 'b'.repeat(32), { words: 'new key' }), after));
    append('recovery:replaced', key(newSheet), after);
    compartment.act((tx) => tx.append(sampleEntry('note:recorded', 'c'.repeat(32), { words: 'old key' }), founder));
    append('user:recovered', { userId: founder.actor, ...key(founder) }, sheet);
    append('user:recovered', { userId: founder.actor, ...key(founder) }, newSheet);
    compartment.act((tx) => tx.append(sampleEntry('note:recorded', 'd'.repeat(32), { words: 'old key' }), founder));
    append('user:recovered', { userId: founder.actor, ...key(after) }, founder);
    compartment.close();
    expect(codes((await verified(settings)).findings)).toEqual(['forged 6', 'forged 7', 'not-allowed 10']);
  });

  it('a role that may sign only notes signs only notes', async () => {
    const settings = sampleSettings();
    const compartment = createCompartment(settings);
    const desk = sampleUser('desk');
    const body = foundingBody(settings.identity.casebookId, desk, sampleUser('head', 'recovery'));
    compartment.act((tx) => tx.append(sampleEntry('casebook:founded', settings.identity.casebookId, body), desk));
    compartment.close();
    expect(codes((await verified(settings)).findings)).toEqual(['not-allowed 1']);
  });
});
