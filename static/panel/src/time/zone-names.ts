import { formatIn, partsOf } from './zone-parts';

/**
 * English as it is written where the zones are: each knows the short names of its own part of the world ("CET" is in
 * en-GB, "EST" in en-US, "IST" in en-IN) and gives an offset for all others.
 */
const locales = ['en-US', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA', 'ja-JP'];

/**
 * Gives the zone's short name at an instant, `GMT+5:45` where the zone has no name of its own.
 * @param first the format asked first; the others are made when it knows no name
 */
export function zoneNames(first: Intl.DateTimeFormat): (at: string) => string {
  const made = new Map<string, Intl.DateTimeFormat>();
  const { timeZone } = first.resolvedOptions();
  const nameIn = (locale: string, at: string): string => {
    const format = made.get(locale) ?? formatIn(locale, timeZone);
    made.set(locale, format);
    return partsOf(format, at).zone;
  };
  return (at) => {
    const { zone } = partsOf(first, at);
    if (isName(zone)) return zone;
    for (const locale of locales) {
      const name = nameIn(locale, at);
      if (isName(name)) return name;
    }
    return zone;
  };
}

function isName(zone: string): boolean {
  return !/^(GMT|UTC)[+-]/.test(zone);
}
