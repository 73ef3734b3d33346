import { expect, it } from 'vitest';
import { citableClauses, clauseTree } from '../../../domain/code/code-rules';
import { LocalDate } from '../../../domain/dates/local-date';
import { entryKinds } from '../../../domain/journal/entry-kinds';
import { adoptDefaultCode, defaultCodeFrom } from './default-code';

const today = LocalDate.parse('2026-11-23');
const code = defaultCodeFrom(today);

it('the default code has the clauses of a school’s code, in their order', () => {
  const ids = 'V G P E E1 E2 E3 E4 E5 E6 E7 W S S1 S2 S3 A A1 A2 A3 A4 A5';
  expect(code.clauses.map(({ clauseId }) => clauseId).join(' ')).toBe(ids);
  expect(clauseTree(code.clauses).map(({ clause, under }) => `${clause.clauseId}${under.length}`)).toEqual(
    'V0 G0 P0 E7 W0 S3 A5'.split(' '),
  );
});

it('the seven behaviours and the clauses of the appendix that somebody can break may be cited, and no other', () => {
  const cited = citableClauses(code);
  expect(cited.map(({ clauseId }) => clauseId).join(' ')).toBe('E E1 E2 E3 E4 E5 E6 E7 A A2 A3 A5');
  expect(new Set(cited.map(({ binds }) => binds))).toEqual(new Set(['parents']));
  expect(code.clauses.filter(({ binds }) => binds === 'school').map(({ clauseId }) => clauseId)).toEqual(['P']);
});

it('every clause has a heading and a text of its own', () => {
  for (const part of ['heading', 'text'] as const) {
    expect(new Set(code.clauses.map((clause) => clause[part])).size).toBe(code.clauses.length);
  }
  for (const { text } of code.clauses) expect(text).toMatch(/^\p{Lu}.{30,}[.:]$/su);
});

it('the default code does not forbid what is a right: to complain, and to go to Ofsted', () => {
  const text = (id: string) => code.clauses.find(({ clauseId }) => clauseId === id)?.text ?? '';
  expect(text('E3')).toContain('Anybody may contact Ofsted');
  expect(text('E6')).toContain('Complaints Policy');
  expect(text('E7')).toContain('welcome to raise it together');
});

it('adopting it is an entry that holds the whole text', () => {
  const entry = adoptDefaultCode(today, 'e'.repeat(32));
  expect(entry).toMatchObject({ kind: 'code:adopted', subject: 'e'.repeat(32), day: today });
  expect(entryKinds['code:adopted'].body.parse(entry.body)).toEqual(code);
});
