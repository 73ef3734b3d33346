import { expect, test } from 'vitest';
import { difference } from './difference.mjs';
import { requirementsDocument, summary } from './document.mjs';

const features = '## Features\n\n| id | feature | where it stands |\n|---|---|---|\n| F1 | one | yes |\n';
const windows = { status: 'not on this system', because: 'it needs Windows' };
const row = (id: string, standing: string, tests: string[] = [], without: unknown = null) => ({
  id,
  title: `asks ${id}`,
  tests,
  standing,
  without,
});
const made = (...rows: ReturnType<typeof row>[]) => requirementsDocument({ rows, features });

test('each row says what it asks, which tests prove it, and where it stands', () => {
  const text = made(
    row('D1', 'tested', ['a rule', 'another']),
    row('D2', 'later'),
    row('D3', 'not for us', [], { status: 'not for us', because: 'it is no bank' }),
    row('T1', 'not on this system', [], windows),
    row('T2', 'tested', ['the rest'], { ...windows, part: true }),
    row('T3', 'later', [], { ...windows, part: true }),
    row('T4', 'failing', ['bad']),
  );
  for (const line of [
    '| D1 | asks D1 | a rule<br>another | tested |',
    '| D2 | asks D2 |  | later |',
    '| D3 | asks D3 |  | not for us, because it is no bank |',
    '| T1 | asks T1 |  | not on this system, because it needs Windows |',
    '| T2 | asks T2 | the rest | tested; a part not on this system, because it needs Windows |',
    '| T3 | asks T3 |  | later; a part not on this system, because it needs Windows |',
    '| T4 | asks T4 | bad | failing |',
    '| D1–D74 | 1 | 1 | 0 | 1 | 0 | 3 |',
    '| T1–T80 | 1 | 1 | 1 | 0 | 1 | 4 |',
    '| F1 | one | yes |',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
});

test('no name of a test can break the table', () => {
  const hostile = 'a | b\n| D9 | <img src=x> `code` *x* [link](y) \\| \u202e\u200b\ud800 &lt; end';
  const text = made(row('D1', 'tested', [hostile]));
  const line = text.split('\n').find((each) => each.startsWith('| D1 |'));
  expect(line).toBe(
    '| D1 | asks D1 | a \\| b \\| D9 \\| &lt;img src=x\\> \\`code\\` \\*x\\* \\[link\\](y) \\\\\\| &amp;lt; end | tested |',
  );
  expect(text).not.toMatch(/^\| D9/m);
});

test('the summary counts D and T apart and names what is tested and what fails', () => {
  const said = summary([row('D1', 'tested', ['a']), row('D2', 'later'), row('T4', 'failing', ['bad'])], {
    yes: 2,
    partly: 1,
    later: 3,
    'not for us': 0,
  });
  expect(said.split('\n')).toEqual([
    'D1–D74: 1 tested, 1 later, 0 not on this system, 0 not for us',
    '  tested: D1',
    'T1–T80: 0 tested, 0 later, 0 not on this system, 0 not for us, 1 failing',
    '  FAILING: T4',
    'F1–F91 (kept by hand): 2 yes, 1 partly, 3 later',
  ]);
});

test('a difference names the row that differs, the one that is missing, and other text', () => {
  const text = made(row('D1', 'tested', ['a']), row('D2', 'later'));
  expect(difference(text, text)).toEqual([]);
  const changed = difference(text.replace('| a | tested |', '|  | later |'), text);
  expect(changed).toEqual(['D1 stands as asks D1 |  | later\n   should be asks D1 | a | tested']);
  expect(difference(text.replace(/^\| D2 .*\n/m, ''), text)[0]).toMatch(/^D2 stands as nothing/);
  expect(difference(text.replace('# Requirements', '# Wishes'), text)).toEqual(['the text around the tables differs']);
  expect(difference(text.replace(/^(\| D1 .*\n)(\| D2 .*\n)/m, '$2$1'), text)).toEqual([
    'the order of the rows differs',
  ]);
  expect(difference('', text).length).toBeGreaterThan(3);
});
