import fc from 'fast-check';
import { calendarFile, calendarInstant, calendarLink, type CalendarEntry } from '#core/meeting/calendar-file';

const entry: CalendarEntry = {
  uid: '10088-review@acme.example',
  sequence: 3,
  at: '2026-03-29T00:30:00.000Z',
  minutes: 60,
  stamp: '2026-03-20T08:00:00.000Z',
  summary: 'Review of OPS-88',
  description: 'What was hard; what helped, and what we do.\nSecond line',
  url: 'https://acme.example/browse/OPS-88',
};

/** Reads a file as the standard says it is read, and knows nothing of how it was written. */
function readCalendar(file: string): ReadonlyMap<string, string> {
  expect(file.endsWith('\r\n')).toBe(true);
  const raw = file.slice(0, -2).split('\r\n');
  for (const line of raw) {
    expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
    expect(line).toBe(Buffer.from(line, 'utf8').toString('utf8'));
  }
  const lines = raw.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
  const from = lines.indexOf('BEGIN:VEVENT');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  const own = lines.slice(from + 1, lines.indexOf('END:VEVENT'));
  const values = own.map((line) => {
    const [, name = '', value = ''] = /^([A-Z-]+):(.*)$/su.exec(line) ?? [];
    return [name, value.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark))] as const;
  });
  expect(new Set(values.map(([name]) => name)).size).toBe(own.length);
  return new Map(values);
}

const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom(',', ';', '\\', '\n', ' ', '–', '会', '🙂', 'ß'),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
  maxLength: 200,
});

test('whatever stands in it, a calendar reads the words and the times that went in', () => {
  fc.assert(
    fc.property(texts, texts, instants, fc.integer({ min: 15, max: 480 }), (summary, description, at, minutes) => {
      const read = readCalendar(calendarFile({ ...entry, summary, description, at: at.toISOString(), minutes }));
      const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, '');
      expect(read.get('SUMMARY')).toBe(plain(summary));
      expect(read.get('DESCRIPTION')).toBe(plain(description));
      const whole = Math.floor(at.getTime() / 1_000) * 1_000;
      expect(read.get('DTSTART')).toBe(calendarInstant(whole));
      expect(read.get('DTEND')).toBe(calendarInstant(whole + minutes * 60_000));
      expect(read.get('DTSTART')).toMatch(/^\d{8}T\d{6}Z$/);
    }),
    { numRuns: 150 },
  );
});

test('an hour is an hour on the night on which the clocks change, since times stand as instants', () => {
  const read = readCalendar(calendarFile(entry));
  expect([read.get('DTSTART'), read.get('DTEND')]).toEqual(['20260329T003000Z', '20260329T013000Z']);
});

test('a meeting that moves keeps its name in the calendar and counts up', () => {
  const moved = readCalendar(calendarFile({ ...entry, sequence: 4, at: '2026-03-30T00:30:00.000Z' }));
  expect(moved.get('UID')).toBe(readCalendar(calendarFile(entry)).get('UID'));
  expect(moved.get('SEQUENCE')).toBe('4');
});

test('the links say the same times and words', () => {
  const google = new URL(calendarLink('google', entry));
  expect(google.searchParams.get('dates')).toBe('20260329T003000Z/20260329T013000Z');
  expect(google.searchParams.get('text')).toBe(entry.summary);
  const outlook = new URL(calendarLink('outlook', entry));
  expect(outlook.searchParams.get('startdt')).toBe('2026-03-29T00:30:00.000Z');
  expect(outlook.searchParams.get('body')).toContain(entry.url);
});
