import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Readable } from '../compartment/access';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';
import { incidentsCiting } from './incident-rows';
import { textsOf } from './incident-texts';

let book: SampleCasebook;
beforeAll(async () => {
  book = await SampleCasebook.open();
});
afterAll(() => book.close());

/** How SQLite would answer each question that `ask` puts. */
function plansOf(ask: (db: Readable) => unknown): readonly string[] {
  return book.casebook.conduct.maintain((statements) => {
    const plans: string[] = [];
    const explain = (sql: string, parameters: Parameters<Readable['all']>[1]): void => {
      const steps = statements.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
      plans.push(steps.map(({ detail }) => detail).join('; '));
    };
    ask({
      get: (sql, parameters) => {
        explain(sql, parameters);
        return undefined;
      },
      all: (sql, parameters) => {
        explain(sql, parameters);
        return [];
      },
    });
    return plans;
  });
}

test('the newest that cite a clause are read in their order, without sorting all of them', () => {
  const [plan] = plansOf((db) => incidentsCiting(db, 'E1', 200, book.today));
  expect(plan).toContain('SEARCH c USING PRIMARY KEY (clause_id=?)');
  expect(plan).not.toContain('TEMP B-TREE');
});

test('the words of an incident are found by its number, its additions by an index of additions alone', () => {
  const [recorded, added] = plansOf((db) => textsOf(db, 7));
  expect(recorded).toContain('USING INTEGER PRIMARY KEY');
  expect(added).toContain('USING INDEX incident_text_added (incident=?)');
  expect(added).not.toContain('TEMP B-TREE');
});
