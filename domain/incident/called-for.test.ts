import { describe, expect, test } from 'vitest';
import { calledForBy, isPostedPlace, namesPolice, type ShortAnswers } from './called-for';

const short = (change: Partial<ShortAnswers>): ShortAnswers => ({ clauses: [], where: '', toldAtOnce: '', ...change });

describe('what an answer calls for', () => {
  test('each clause calls for its own section, and no other', () => {
    const by = (...clauses: string[]) => calledForBy(short({ clauses }));
    expect(by('E3', 'E4', 'E6', 'A2')).toEqual(['rights', 'threat', 'demand', 'settled', 'online']);
    expect(by('E5')).toEqual(['rights']);
    expect(by('E2')).toEqual(['conduct']);
    expect(by('E', 'E1', 'P')).toEqual([]);
  });

  test.each([
    'Online, public post',
    'Online, parents’ group',
    'a Facebook page',
    'online: two posts',
    'on social media',
  ])('D16: %s calls for the post', (where) =>
    expect(calledForBy(short({ clauses: ['E1'], where }))).toEqual(['online']),
  );

  test.each(['', 'Main gate', 'online', 'Online meeting', 'by post', 'E-mail'])('%s is no place of a post', (where) =>
    expect(isPostedPlace(where)).toBe(false),
  );

  test.each(['Police, 8:50', 'rang 999', 'Mrs Pell, then the police'])(
    'D13: told at once: %s, calls for the police',
    (told) => expect(calledForBy(short({ toldAtOnce: told }))).toEqual(['police']),
  );

  test.each(['', 'Mrs Pell', 'the policeman’s wife', 'Ext. 9990'])('%s names no police', (told) =>
    expect(namesPolice(told)).toBe(false),
  );
});
