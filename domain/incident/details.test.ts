import { describe, expect, test } from 'vitest';
import { calledForBy, changedDetails, detailsStillToAdd, filledDetails, riddorDuty } from './details';

describe('what the details call for', () => {
  test.each(['Nobody', 'nobody was hurt.', 'No one', 'None', 'no'])('%s was hurt: nothing is asked of it', (injury) => {
    expect(detailsStillToAdd({ injury }, [])).toEqual([]);
  });
  test.each(['Mr Obi, a bruised arm', 'Nobody but Mr Obi', 'nose'])('%s: was anybody away from work?', (injury) => {
    expect(detailsStillToAdd({ injury }, [])).toEqual(['absence']);
    expect(detailsStillToAdd({ injury, absence: 'none' }, [])).toEqual([]);
  });
  test('each clause calls for its own section, and no other', () => {
    expect(calledForBy(['E3', 'E4', 'E6', 'A2'])).toEqual(['rights', 'threat', 'demand', 'settled', 'online']);
    expect(calledForBy(['E5'])).toEqual(['rights']);
    expect(calledForBy(['E', 'E1', 'E2', 'P'])).toEqual([]);
  });
});

test('D12: more than seven days and a specified injury are reported, more than three written down', () => {
  expect(['none', 'up-to-3', 'over-3', 'over-7', 'specified', 'not-known', undefined].map(riddorDuty)).toEqual([
    'none',
    'none',
    'write-down',
    'report',
    'report',
    'not-known',
    'not-known',
  ]);
});

test('blank fields are left out, so that the same details are the same in any order', () => {
  const one = filledDetails({ ending: 'He left.', exactWords: ' ', before: 'A jumper.' });
  expect(JSON.stringify(one)).toBe(JSON.stringify(filledDetails({ before: 'A jumper.', ending: 'He left.' })));
  expect(changedDetails(one, { before: 'A jumper.' })).toEqual(['ending']);
});
