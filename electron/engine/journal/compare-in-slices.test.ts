import { performance } from 'node:perf_hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Compartment } from '../compartment/compartment';
import { fill, mustOpen, sampleEntry, sampleSettings, sampleUser } from '../compartment/compartment.fixture';
import { connect } from '../compartment/connection';
import { createCompartment } from '../compartment/open-compartment';
import { compareInSlices } from './compare-in-slices';
import { compareWithJournal } from './rebuild';

const founder = sampleUser('head', 'f'.repeat(32));

/** 100 notes, one of them erased; then `sql`, beside the journal. */
function changed(sql: string): Compartment {
  const settings = sampleSettings();
  const first = createCompartment(settings);
  fill(first, founder, 100);
  first.act((tx) => tx.eraseBody(40, 'kept six years', sampleEntry('', first.identity.casebookId, null), founder));
  first.close();
  const database = connect(settings.path, settings.databaseKey);
  database.exec(sql);
  database.close();
  return mustOpen(settings).compartment;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('records compared with the journal beside their use', () => {
  it.each([
    'SELECT 1',
    "UPDATE note SET words = 'was polite' WHERE recorded = 3",
    'DELETE FROM note WHERE recorded = 90',
    "INSERT INTO note VALUES ('x', 999, 'never happened', 999)",
    "INSERT INTO note_words (rowid, words) VALUES (777, 'shouted gate')",
  ])('T42: after %s it finds what comparing in their place finds', async (sql) => {
    const compartment = changed(sql);
    expect(await compareInSlices(compartment)).toEqual(compareWithJournal(compartment));
    expect(compareWithJournal(compartment)).toHaveLength(sql === 'SELECT 1' ? 0 : sql.includes('words (') ? 3 : 1);
    compartment.close();
  });

  it('gives way, and what is kept in the pauses stays', async () => {
    const compartment = changed('SELECT 1');
    // Each look at the clock is a slice later.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 50;
      return now;
    });
    let pauses = 0;
    let done = false;
    const keep = () => {
      if (done) return;
      pauses += 1;
      compartment.writeUnsealed((db) => db.run('INSERT INTO draft VALUES (?, ?)', [`d${pauses}`, 'half']));
      setImmediate(keep);
    };
    setImmediate(keep);
    expect(await compareInSlices(compartment)).toEqual([]);
    done = true;
    expect(pauses).toBeGreaterThan(5);
    expect(compartment.read((db) => db.get('SELECT count(*) AS count FROM draft'))).toEqual({ count: pauses });
    compartment.close();
  });

  it('ends early when it is cancelled', async () => {
    const compartment = changed('SELECT 1');
    const ending = new AbortController();
    setImmediate(() => ending.abort());
    expect(await compareInSlices(compartment, ending.signal)).toBeNull();
    compartment.close();
  });
});
