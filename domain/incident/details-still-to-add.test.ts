import { describe, expect, test } from 'vitest';
import type { IncidentDetails } from './details';
import { detailsStillToAdd } from './details-still-to-add';

const none = { clauses: [], where: '', toldAtOnce: '' };
const toAdd = (details: IncidentDetails, where = '') => detailsStillToAdd(details, { ...none, where });

describe('D12: an injury or an absence', () => {
  test.each(['Nobody', 'nobody was hurt.', 'No one', 'None', 'no'])('%s was hurt: nothing is asked of it', (injury) => {
    expect(toAdd({ injury })).toEqual([]);
  });
  test.each(['Mr Obi, a bruised arm', 'Nobody but Mr Obi', 'nose'])('%s: was anybody away from work?', (injury) => {
    expect(toAdd({ injury })).toEqual(['absence']);
    expect(toAdd({ injury, absence: 'none' })).toEqual([]);
  });
  test('*not known yet* is an answer for now, and does not close it for ever', () => {
    expect(toAdd({ injury: 'A bruised arm', absence: 'not-known' })).toEqual(['absence']);
    expect(toAdd({ absence: 'not-known' })).toEqual(['absence']);
  });
  test.each(['over-3', 'over-7', 'specified'])(
    'away %s: the report or the note is still to add until its reference is there',
    (absence) => {
      expect(toAdd({ absence })).toEqual(['riddor']);
      expect(toAdd({ absence, riddor: ' ' })).toEqual(['riddor']);
      expect(toAdd({ absence, riddor: 'HSE, 25 Nov, F2508/17' })).toEqual([]);
    },
  );
});

describe('D16: a post', () => {
  const post = { platform: 'A group', account: 'dh', postSeen: 'Sat 21:00', capturedBy: 'Ms Okafor' };
  const where = 'Online, public post';
  test('has its evidence or a reason for none, whether the place or a clause says that it is one', () => {
    expect(toAdd({}, where)).toEqual(['post', 'post-evidence']);
    expect(toAdd(post, where)).toEqual(['post-evidence']);
    expect(toAdd({ ...post, evidence: 'None: it was gone by Sunday' }, where)).toEqual([]);
    expect(detailsStillToAdd(post, { ...none, clauses: ['A2'] })).toEqual(['post-evidence']);
    expect(toAdd(post)).toEqual([]);
  });
});

test('D4: who told us and when belong together; where whoever writes it saw it, neither is asked', () => {
  expect(toAdd({})).toEqual([]);
  expect(toAdd({ reportedBy: 'Mrs Pell' })).toEqual(['reported']);
  expect(toAdd({ reportedWhen: 'Mon 9.10, to the office' })).toEqual(['reported']);
  expect(toAdd({ reportedBy: 'Mrs Pell', reportedWhen: 'Mon 9.10' })).toEqual([]);
});
