import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ICS_HEADERS, ICS_LIMITS } from '../../domain/import/ics-limits';
import { CsvRead } from '../../domain/import/read-csv';
import { readBytes } from './read-bytes';

const read = (text: string) => readBytes(new TextEncoder().encode(text));
const calendar = (...lines: readonly string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const events = (...rows: readonly string[][]) => ({ ok: true, value: { headers: [...ICS_HEADERS], rows } });
const refusal = (code: string, line: number | null = null) => ({ ok: false, problem: { code, line } });

describe('a calendar from outside', () => {
  it('is a table of its events: folded lines, parameters, escapes, alarms and other parts', () => {
    expect(
      read(
        calendar(
          'VERSION:2.0',
          'BEGIN:VTIMEZONE',
          'DTSTART:19961027T020000',
          'END:VTIMEZONE',
          ...event(
            'DTSTART;VALUE=DATE:20260902',
            'dtend;value=date:20261219',
            'SUMMARY;LANGUAGE=en:Autumn\\, the ',
            ' first\\n ter',
            '\tm\\;',
          ),
          ...event(
            'DTSTART;X="a:b;c":20261126T090000Z',
            'SUMMARY:INSET',
            'BEGIN:VALARM',
            'SUMMARY:Wake',
            'END:VALARM',
            'DURATION:P1D',
          ),
        ),
      ),
    ).toEqual(
      events(['20260902', '20261219', '', 'Autumn, the first  term;'], ['20261126T090000Z', '', 'P1D', 'INSET']),
    );
  });

  it('is one whatever its line breaks, and the first of a property counts', () => {
    const text = calendar(...event('DTSTART:20260902', 'DTSTART:20270902', 'SUMMARY:x'));
    for (const between of ['\n', '\r', '\r\n'])
      expect(read(`\ufeff${text.replaceAll('\r\n', between)}`)).toEqual(events(['20260902', '', '', 'x']));
  });

  it('T55: with nothing in it, cut off, nested without end or with too many events is refused', () => {
    expect(read(calendar())).toEqual(refusal('empty'));
    expect(read('BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260902')).toEqual(refusal('not-a-table'));
    expect(read(`BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(9)}`)).toEqual(refusal('not-a-table', 9));
    const many = (count: number) => calendar(...Array.from({ length: count }, () => event('DTSTART:20260902')).flat());
    expect(read(many(ICS_LIMITS.events))).toMatchObject({ ok: true });
    expect(read(many(10_000))).toMatchObject({ ok: false, problem: { code: 'too-many-rows' } });
    expect(read(many(1).padEnd(6 * 1024 * 1024, 'x'))).toEqual(refusal('too-large'));
  });

  it('T55: a title without end is cut, control characters are gone, a name of an object’s part is no column', () => {
    const long = read(
      calendar(...event(`SUMMARY:${'x'.repeat(50_000)}`, 'DTSTART:2026\u00000902\u0007', '__proto__:x')),
    );
    expect(long).toEqual(events(['20260902', '', '', 'x'.repeat(1_000)]));
  });

  it('T55: whatever stands in it, it is read within its limits or refused, and soon', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'END:VCALENDAR',
        'DTSTART:20260902',
        'SUMMARY;A="',
        ' folded',
        ';:"',
      ),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constant(`SUMMARY;${'"";'.repeat(5_000)}`),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (lines) => {
        const answer = CsvRead.safeParse(read(calendar(...lines)));
        expect(answer.success).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
