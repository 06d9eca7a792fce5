/**
 * English as it is written where the zones are: each knows the short names of its own part of the world ("CET" is in
 * en-GB, "EST" in en-US, "IST" in en-IN) and gives an offset for all others.
 */
const locales = ['en-GB', 'en-US', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA', 'ja-JP'];

/** Gives the zone's short name at an instant, `GMT+5:45` where the zone has no name of its own. */
export function zoneNames(zone: string): (at: string) => string {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const nameIn = (locale: string, at: string): string => {
    const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' });
    formats.set(locale, format);
    return format.formatToParts(new Date(at)).find((part) => part.type === 'timeZoneName')?.value ?? '';
  };
  return (at) => {
    for (const locale of locales) {
      const name = nameIn(locale, at);
      if (!/^(GMT|UTC)[+-]/.test(name)) return name;
    }
    return nameIn('en-GB', at);
  };
}
