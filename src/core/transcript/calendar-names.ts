/** The languages whose names of months and days are read. */
const locales = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'pl'];

/** 2019-01-07 was a Monday and the month has 31 days. */
const dayAt = (month: number, day: number) => Date.UTC(2019, month, day);

const plain = (name: string): string => name.toLowerCase().replace(/[.\s]/g, '');

function namesOf(count: number, at: (index: number) => number, options: Intl.DateTimeFormatOptions) {
  const table = new Map<string, number>();
  for (const locale of locales) {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    // The first language to claim a name keeps it: "mar" is March before it is a Spanish Tuesday.
    for (let i = 0; i < count; i++)
      if (!table.has(plain(format.format(at(i))))) table.set(plain(format.format(at(i))), i);
  }
  return table;
}

const forms = (form: (width: 'long' | 'short') => Map<string, number>): ReadonlyMap<string, number> =>
  new Map([...form('long'), ...form('short')]);

const months = new Map([...forms((month) => namesOf(12, (i) => dayAt(i, 15), { month, day: undefined })), ['sept', 8]]);
const weekdays = new Map([
  ...forms((weekday) => namesOf(7, (i) => dayAt(0, 7 + i), { weekday })),
  ['tues', 1],
  ['wednes', 2],
  ['thur', 3],
  ['thurs', 3],
]);

/** 1 to 12. */
export const monthNamed = (name: string): number | undefined => {
  const found = months.get(plain(name));
  return found === undefined ? undefined : found + 1;
};

/** 0 is Monday. */
export const weekdayNamed = (name: string): number | undefined => weekdays.get(plain(name));
