import { expect, test } from 'vitest';
import { readBody } from '../journal/entry-kinds';
import { ALWAYS_OPEN } from './always-open';
import { ARRANGEMENTS, NO_SHAPE, Shape, saysNothing } from './shape';
import { NO_EXCEPTION, NO_SHAPE_ENTERED, readShape, shapeEntered } from './shape-entered';
import { publicPlaceNamed, shapeToAdd } from './shape-to-add';
import { cardArrangements, cardLimits, limitsInWords } from './shape-words';

const first = {
  reference: 'RES-2026-0001',
  personId: 'a'.repeat(32),
  type: 'ban',
  whatIsRestricted: 'Not on the site.\nAsk the office.',
  childArrangements: '',
  startsOn: '2026-11-02',
  endsOn: '2026-12-18',
  endSetByApp: false,
  reviewOn: '2026-12-04',
  reviewSetByApp: true,
  heard: 'no',
};

test('what was carried over before there was a shape is read as it stands, with a shape that says nothing', () => {
  const read = readBody('restriction:carried-over', 1, first);
  const letter = { letterEndsOn: '2026-12-18', letterReviewOn: null, asked: [] };
  expect(read).toEqual({ ...first, shape: NO_SHAPE, ...letter });
  expect(saysNothing(read.shape)).toBe(true);
  expect(readBody('restriction:carried-over', 3, read)).toEqual(read);
});

test('the form’s fields are read into a shape, and a shape comes back into the fields', () => {
  const entered = {
    ...NO_SHAPE_ENTERED,
    places: 'named' as const,
    named: 'The playground\n\n  The hall ',
    times: 'hours' as const,
    hours: { on: 'school-days' as const, weekdays: [], from: '8', to: 'four o’clock'.replace('’', "'") },
    exceptions: [
      { ...NO_EXCEPTION, what: 'The office' },
      {
        what: 'The side gate',
        when: 'hours' as const,
        hours: { on: 'weekdays' as const, weekdays: [5, 1], from: '8.45', to: '' },
      },
      NO_EXCEPTION,
    ],
  };
  const { shape, missing } = readShape(entered);
  expect(missing).toEqual([]);
  expect(Shape.parse(shape)).toEqual(shape);
  expect(limitsInWords(shape)).toEqual([
    'The playground and The hall, on school days between 8.00 and 16.00.',
    'All the same: The office (by appointment).',
    'All the same: The side gate (on Mondays and Fridays from 8.45).',
  ]);
  expect(readShape(shapeEntered(shape)).shape).toEqual(shape);
});

test('hours that can’t be read are named at their own field', () => {
  const hours = { on: 'weekdays' as const, weekdays: [], from: 'soon', to: '16.00' };
  const read = readShape({
    ...NO_SHAPE_ENTERED,
    times: 'hours',
    hours,
    exceptions: [{ what: 'Office', when: 'hours', hours: { ...hours, weekdays: [1], from: '9.00', to: '8.00' } }],
  });
  expect(read.missing.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'shape-hours-from no-time',
    'shape-hours-days no-weekday',
    'shape-exception-0-to ends-before',
  ]);
  expect(Shape.safeParse(read.shape).success).toBe(true);
});

test('D32: what a shape still ought to say', () => {
  expect(shapeToAdd('ban', NO_SHAPE)).toEqual([
    'places',
    'times',
    'dropOff',
    'collection',
    'emergency',
    'illness',
    'meetings',
    'events',
    'mayRemove',
  ]);
  expect(shapeToAdd('contact-plan', NO_SHAPE)).toEqual(['ways', 'with', 'howOften']);
  const plan: Shape = { ...NO_SHAPE, contact: { ways: ['email'], with: 'the office', howOften: 'none' } };
  expect(shapeToAdd('contact-plan', plan)).toEqual([]);
  expect(shapeToAdd('contact-plan', { ...plan, alsoHere: ['parent-governor'] })).toEqual(['handlingNote']);
  const arranged = Object.fromEntries(
    Object.keys(NO_SHAPE.arrangements).map((name) => [name, { state: 'not-needed', words: 'No child here' }]),
  ) as Shape['arrangements'];
  const ban: Shape = { ...NO_SHAPE, places: { kind: 'whole-site' }, times: { kind: 'always' }, arrangements: arranged };
  expect(shapeToAdd('ban', { ...ban, mayRemove: 'Mrs Pell' })).toEqual([]);
});

test.each(['arranged', 'not-needed'] as const)('D34: %s in no words is still to add, part by part', (state) => {
  const silent = { state, words: ' ' };
  for (const name of ARRANGEMENTS) {
    const arrangements = { ...NO_SHAPE.arrangements, [name]: silent };
    expect(shapeToAdd('ban', { ...NO_SHAPE, arrangements })).toContain(name);
    const said = { ...NO_SHAPE.arrangements, [name]: { state, words: 'His sister' } };
    expect(shapeToAdd('ban', { ...NO_SHAPE, arrangements: said })).not.toContain(name);
  }
});

test('D40: what stays open names each of the seven', () => {
  expect(ALWAYS_OPEN).toHaveLength(7);
});

test('the door reads the letter’s own words first, and never the same line twice', () => {
  const shape: Shape = {
    ...NO_SHAPE,
    places: { kind: 'whole-site' },
    times: { kind: 'always' },
    arrangements: { ...NO_SHAPE.arrangements, collection: { state: 'arranged', words: 'Grandmother' } },
    whichChildren: 'Ellie',
  };
  expect(cardLimits('As the letter says.', shape)).toBe('As the letter says.\nThe whole site, at all times.');
  expect(cardLimits('The whole site, at all times.', shape)).toBe('The whole site, at all times.');
  expect(cardArrangements('', shape)).toBe('For Ellie:\nCollecting: Grandmother');
  expect(cardArrangements('', NO_SHAPE)).toBe('');
});

test.each([
  ['Not on the pavement in front', 'pavement'],
  ['The public road and the site', 'public road'],
  ['Wait at the bus stop', 'bus stop'],
  ['Nor in the street', 'the street'],
])('D32: %s names what is public', (text, named) => expect(publicPlaceNamed(text)).toBe(named));

test.each(['The whole site', 'The Elm Road entrance', 'Broadway hall', ''])('D32: nothing public in “%s”', (text) =>
  expect(publicPlaceNamed(text)).toBeNull(),
);
