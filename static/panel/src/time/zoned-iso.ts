import { TZDate } from '@date-fns/tz';

/** An instant as its zone writes it: `2026-11-18T02:58:12.000+01:00`. @param zone IANA */
export const zonedIso = (at: string, zone: string): string => new TZDate(at, zone).toISOString();
