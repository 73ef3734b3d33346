import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, LocalDate } from '../dates/local-date';
import { ClauseId } from './clause-id';
import type { Clause } from './code';
import { type ClauseBranch, citableClauses, clauseTree, versionInForceOn } from './code-rules';

const day = (text: string) => LocalDate.parse(text);
const version = (title: string, inForceFrom: string) => ({ title, inForceFrom: day(inForceFrom) });

function clause(clauseId: string, parent: string | null, citable = true): Clause {
  return {
    clauseId: ClauseId.parse(clauseId),
    parent: parent === null ? null : ClauseId.parse(parent),
    heading: clauseId,
    text: 'Text',
    binds: 'parents',
    citable,
  };
}

describe('the version in force', () => {
  const versions = [version('First', '2025-09-01'), version('Second', '2026-09-01'), version('Draft', '2027-09-01')];
  const titleOn = (on: string) => versionInForceOn(versions, day(on))?.title;

  it('is the newest whose day has come', () => {
    expect(titleOn('2026-08-31')).toBe('First');
    expect(titleOn('2026-09-01')).toBe('Second');
    expect(titleOn('2027-08-31')).toBe('Second');
    expect(titleOn('2028-01-01')).toBe('Draft');
  });

  it('before the first is the first, since the casebook knows no older text', () => {
    expect(titleOn('2024-01-01')).toBe('First');
    expect(versionInForceOn([...versions].reverse(), day('2024-01-01'))?.title).toBe('First');
  });

  it('of two from the same day is the one adopted later', () => {
    const twice = [version('Typed wrongly', '2026-09-01'), version('Put right', '2026-09-01')];
    expect(versionInForceOn(twice, day('2026-11-23'))?.title).toBe('Put right');
  });

  it('is none only where there is none', () => {
    expect(versionInForceOn([], day('2026-11-23'))).toBeNull();
  });

  it('never changes backwards as days go by, in whatever order versions were adopted', () => {
    const starts = fc.array(
      fc.integer({ min: 0, max: 1_000 }).map((days) => addDays(day('2024-01-01'), days)),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(starts, fc.nat(1_000), fc.nat(200), (from, first, more) => {
        const all = from.map((inForceFrom, index) => ({ title: String(index), inForceFrom }));
        const on = addDays(day('2024-01-01'), first);
        const one = versionInForceOn(all, on);
        const other = versionInForceOn(all, addDays(on, more));
        expect(one !== null && other !== null && one.inForceFrom <= other.inForceFrom).toBe(true);
      }),
    );
  });
});

describe('the clauses', () => {
  const clauses = [
    clause('E', null),
    clause('E1', 'E'),
    clause('A', null),
    clause('E2', 'E'),
    clause('A1', 'A', false),
  ];

  it('stand as a tree, each level in the order of the text', () => {
    expect(clauseTree(clauses).map(shape)).toEqual(['E(E1 E2)', 'A(A1)']);
  });

  it('that may be cited come in the order of the text', () => {
    expect(citableClauses({ clauses }).map(({ clauseId }) => clauseId)).toEqual(['E', 'E1', 'A', 'E2']);
  });

  it('without a parent in the text, or standing under themselves, come out at the top', () => {
    expect(clauseTree([clause('E1', 'E'), clause('B', 'B')]).map(shape)).toEqual(['E1()', 'B()']);
    expect(clauseTree([clause('A', 'B'), clause('B', 'A'), clause('C', 'B')]).map(shape)).toEqual([
      'A()',
      'B()',
      'C()',
    ]);
  });

  it('are never lost, whatever stands as their parent', () => {
    const ids = ['A', 'B', 'C', 'D', 'E'];
    const parents = fc.tuple(...ids.map(() => fc.constantFrom(null, ...ids, 'Z')));
    fc.assert(
      fc.property(parents, (under) => {
        const tree = clauseTree(ids.map((id, index) => clause(id, under[index] ?? null)));
        expect(tree.flatMap(idsIn).sort()).toEqual(ids);
      }),
    );
  });
});

function shape({ clause: { clauseId }, under }: ClauseBranch): string {
  return `${clauseId}(${under.map(({ clause: { clauseId: each } }) => each).join(' ')})`;
}

function idsIn({ clause: { clauseId }, under }: ClauseBranch): readonly string[] {
  return [clauseId, ...under.flatMap(idsIn)];
}
