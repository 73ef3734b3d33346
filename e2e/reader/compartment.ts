import { sameBytes } from './digest';
import { check } from './fault';
import type { Header } from './header';
import { type Entry, readJournal } from './journal';
import { decryptPages } from './pages';
import { checkMarks, PlainDatabase } from './plain-database';
import { checkSignatures, type Signers } from './signers';

export const CONDUCT = 'conduct';

export interface Compartment {
  readonly entries: readonly Entry[];
  readonly signers: Signers;
  /** Number of rows of each table that this SQLite can read: virtual tables are left out. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Decrypts, opens and checks the database of `conduct`, with its whole journal. */
export async function readCompartment(file: Uint8Array, header: Header, databaseKey: Uint8Array): Promise<Compartment> {
  const database = await PlainDatabase.open(decryptPages(file, databaseKey));
  try {
    checkMarks(database, header.casebookId, CONDUCT, keyGenerationOf(header));
    const entries = readJournal(database, header.casebookId, CONDUCT);
    const signers = checkSignatures(entries, header.casebookId);
    return { entries, signers, counts: countRows(database) };
  } finally {
    database.close();
  }
}

export function keyGenerationOf(header: Header): number {
  const compartment = header.compartments.find(({ name }) => name === CONDUCT);
  check(compartment !== undefined, 'The header does not name the compartment conduct.');
  return compartment.keyGeneration;
}

/** Sentences where the header names other keys or roles than the journal has led to. */
export function compareSigners(header: Header, { users, sheet }: Signers): string[] {
  const remarks: string[] = [];
  for (const slot of header.slots) {
    const user = users.get(slot.userId);
    const same =
      user !== undefined &&
      user.role === slot.role &&
      sameBytes(user.boxPublicKey, slot.boxPublicKey) &&
      sameBytes(user.signPublicKey, slot.signPublicKey);
    if (!same) remarks.push(`The slot of ${slot.signInName} has other keys, or another role, than the journal says.`);
  }
  const sameSheet =
    sameBytes(sheet.boxPublicKey, header.recovery.boxPublicKey) &&
    sameBytes(sheet.signPublicKey, header.recovery.signPublicKey);
  if (!sameSheet) remarks.push('The header names another recovery sheet than the journal says.');
  return remarks;
}

function countRows(database: PlainDatabase): ReadonlyMap<string, number> {
  const tables = database.rows(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL TABLE%'",
  );
  return new Map(
    tables.map(({ name }) => [
      String(name),
      database.number(`SELECT count(*) FROM "${String(name).replaceAll('"', '""')}"`),
    ]),
  );
}
