import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserId } from '../../../domain/ids';
import { base64, fromBase64 } from '../keys/base64';
import { makeGrant } from '../keys/grant';
import { type HeaderBody, serialiseHeader } from '../keys/header';
import { readHeader } from '../keys/header-file';
import { KDF_FLOOR } from '../keys/passphrase-key';
import { makeSlot } from '../keys/slot';
import type { Slot } from '../keys/slot-shape';
import { makeUserKeys, signWith } from '../keys/user-keys';
import { newId } from './new-id';
import type { OpenCasebook } from './open-casebook';
import { School } from './school.fixture';
import { verifyCasebook } from './verify-casebook';

let school: School;
let casebook: OpenCasebook;

beforeEach(async () => {
  school = await School.made();
  casebook = await school.unlock();
});
afterEach(() => casebook.close());

/** Lays a changed header into the folder as somebody does who has a sign-in: its MAC is right. */
function layHeader(change: (body: HeaderBody) => Partial<HeaderBody>): void {
  const read = readHeader(school.folder);
  if (read.state !== 'ok') throw new Error(read.state);
  const { body } = read.header;
  const { bytes } = serialiseHeader({ ...body, ...change(body) }, casebook.ring.headerKey);
  for (const name of ['casebook.header.a', 'casebook.header.b']) writeFileSync(school.file(name), bytes);
}

async function slotFor(who: Partial<Slot> & Pick<Slot, 'userId'>): Promise<Slot> {
  const slot = await makeSlot({
    casebookId: casebook.casebookId,
    signInName: 'Headteacher',
    role: 'head',
    generation: 2,
    passphrase: 'a way in of my own',
    limits: KDF_FLOOR,
    contents: { headerKey: new Uint8Array(casebook.ring.headerKey), keys: makeUserKeys() },
    ...who,
  });
  if (!slot.ok) throw new Error(slot.code);
  return slot.value;
}

const codes = async () => (await verifyCasebook(casebook)).findings.map(({ code }) => code);

describe('a header with a right MAC that the journal does not bear out', () => {
  it('written again as it is, it is sound', async () => {
    expect(await codes()).toEqual([]);
    layHeader(() => ({}));
    expect(await codes()).toEqual([]);
  });

  it('R13: a slot of somebody unknown, with a key given to it, is found and named', async () => {
    const intruder = UserId.parse(newId());
    const slot = await slotFor({ userId: intruder, signInName: 'Spare' });
    const grant = makeGrant({
      casebookId: casebook.casebookId,
      compartment: 'conduct',
      keyGeneration: 1,
      to: intruder,
      toBoxPublicKey: fromBase64(slot.boxPublicKey),
      key: casebook.ring.conductKey,
      givenBy: casebook.user.userId,
      sign: signWith(casebook.ring.keys.signSeed),
    });
    layHeader(({ slots, grants }) => ({ slots: [...slots, slot], grants: [...grants, grant] }));
    expect((await verifyCasebook(casebook)).findings).toEqual([
      { code: 'slot-unknown', sequence: null, detail: { signInName: 'Spare' } },
      {
        code: 'grant-unknown',
        sequence: null,
        detail: { compartment: 'conduct', to: intruder, givenBy: casebook.user.userId },
      },
    ]);
  });

  it('other keys in a known slot, another role, another sheet', async () => {
    const slot = await slotFor({ userId: casebook.user.userId });
    layHeader(() => ({ slots: [slot] }));
    expect(await codes()).toEqual(['slot-keys-differ']);
    layHeader(({ slots }) => ({ slots: slots.map((each) => ({ ...each, role: 'deputy' as const })) }));
    expect(await codes()).toEqual(['slot-keys-differ', 'slot-role-differs']);
    const keys = makeUserKeys();
    layHeader(({ recovery }) => ({ recovery: { ...recovery, signPublicKey: base64(keys.signPublicKey) } }));
    expect(await codes()).toContain('sheet-keys-differ');
  });

  it('a grant from somebody unknown, and one that a known person did not sign', async () => {
    const stranger = UserId.parse(newId());
    layHeader(({ grants }) => ({
      grants: grants.map((grant, index) => (index === 0 ? { ...grant, givenBy: stranger } : grant)),
    }));
    expect(await codes()).toEqual(['grant-unknown']);
    const signature = base64(new Uint8Array(64).fill(7));
    layHeader(({ grants }) => ({
      grants: grants.map((grant, index) =>
        index === 0 ? { ...grant, givenBy: casebook.user.userId, signature } : grant,
      ),
    }));
    expect(await codes()).toEqual(['grant-forged']);
  });
});
