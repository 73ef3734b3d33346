import { z } from 'zod';
import { Role } from '../../../domain/casebook/casebook';
import { type JournalEntry, readJson } from './entry';

const PublicKey = z.base64().length(44);
const Keys = z.object({ signPublicKey: PublicKey });
const Founded = z.object({
  casebookId: z.string(),
  founder: z.object({ userId: z.string(), role: Role, signPublicKey: PublicKey }),
  recovery: Keys,
});
const Recovered = z.object({ userId: z.string(), signPublicKey: PublicKey });

/** Why a signer may not have signed an entry. */
export type SignerFault = 'unknown-signer' | 'not-allowed' | 'not-founded';

export type SignerJudgement =
  | { readonly allowed: true; readonly publicKey: Uint8Array }
  | { readonly allowed: false; readonly fault: SignerFault };

interface KnownSigner {
  readonly role: Role;
  readonly publicKey: Uint8Array;
}

/**
 * The list of those who may sign, replayed entry by entry (docs/format.md, *Who may sign*). `maySign` says which role may sign which kind.
 * Ask `judge` first; give an entry to `follow` only once its signature was found right, since it may change the list.
 */
export class Signers {
  readonly #casebookId: string;
  readonly #maySign: (role: Role, kind: string) => boolean;
  readonly #users = new Map<string, KnownSigner>();
  #recovery: Uint8Array | null = null;

  constructor(casebookId: string, maySign: (role: Role, kind: string) => boolean) {
    this.#casebookId = casebookId;
    this.#maySign = maySign;
  }

  /** May this entry's actor have signed it, and with which public key? `bodyText` counts for the first entry only. */
  judge(entry: JournalEntry, bodyText: string | null): SignerJudgement {
    if (entry.sequence === 1) return this.#judgeFirst(entry, bodyText);
    if (entry.kind === 'casebook:founded') return refused('not-allowed');
    if (entry.actor === 'recovery') {
      if (this.#recovery === null) return refused('unknown-signer');
      return entry.kind === 'user:recovered' ? { allowed: true, publicKey: this.#recovery } : refused('not-allowed');
    }
    const signer = this.#users.get(entry.actor);
    if (signer === undefined) return refused('unknown-signer');
    if (entry.kind === 'user:recovered' || !this.#maySign(signer.role, entry.kind)) return refused('not-allowed');
    return { allowed: true, publicKey: signer.publicKey };
  }

  /** Takes into account what a rightly signed entry says about users and keys. False if its body cannot be read, which is a fault. */
  follow(entry: JournalEntry, bodyText: string | null): boolean {
    switch (entry.kind) {
      case 'casebook:founded':
        return this.#found(bodyText);
      case 'user:recovered':
        return this.#recover(bodyText);
      case 'recovery:replaced': {
        const keys = read(Keys, bodyText);
        if (keys === null) return false;
        this.#recovery = Buffer.from(keys.signPublicKey, 'base64');
        return true;
      }
      default:
        return true;
    }
  }

  #judgeFirst(entry: JournalEntry, bodyText: string | null): SignerJudgement {
    const body = entry.kind === 'casebook:founded' ? read(Founded, bodyText) : null;
    if (body === null || body.casebookId !== this.#casebookId) return refused('not-founded');
    if (entry.actor !== body.founder.userId) return refused('unknown-signer');
    if (!this.#maySign(body.founder.role, entry.kind)) return refused('not-allowed');
    return { allowed: true, publicKey: Buffer.from(body.founder.signPublicKey, 'base64') };
  }

  #found(bodyText: string | null): boolean {
    const body = read(Founded, bodyText);
    if (body === null) return false;
    const { userId, role, signPublicKey } = body.founder;
    this.#users.set(userId, { role, publicKey: Buffer.from(signPublicKey, 'base64') });
    this.#recovery = Buffer.from(body.recovery.signPublicKey, 'base64');
    return true;
  }

  #recover(bodyText: string | null): boolean {
    const body = read(Recovered, bodyText);
    const user = body === null ? undefined : this.#users.get(body.userId);
    if (body === null || user === undefined) return false;
    this.#users.set(body.userId, { role: user.role, publicKey: Buffer.from(body.signPublicKey, 'base64') });
    return true;
  }
}

function refused(fault: SignerFault): SignerJudgement {
  return { allowed: false, fault };
}

function read<Body>(schema: z.ZodType<Body>, text: string | null): Body | null {
  if (text === null) return null;
  const parsed = schema.safeParse(readJson(text));
  return parsed.success ? parsed.data : null;
}
