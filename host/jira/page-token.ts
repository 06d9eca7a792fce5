import { Refusal } from './http';

const lifeMs = 7 * 86_400_000;

/** Where a search goes on. Opaque to clients, as Jira's: base64 with the query in it. */
interface Place {
  jql: string;
  offset: number;
  /** Epoch ms. */
  at: number;
}

export const pageToken = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64');

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' &&
  value !== null &&
  'jql' in value &&
  typeof value.jql === 'string' &&
  'offset' in value &&
  Number.isInteger(value.offset) &&
  'at' in value &&
  typeof value.at === 'number';

/** The offset a token stands for. Throws Jira's 400 where it is damaged, older than 7 days, or of another query. */
export function readPageToken(token: string, jql: string, now: number): number {
  const place = ((): unknown => {
    try {
      return JSON.parse(Buffer.from(token, 'base64').toString());
    } catch {
      return undefined;
    }
  })();
  if (!isPlace(place) || place.jql !== jql || now - place.at > lifeMs) {
    throw new Refusal(400, ['The provided next page token is invalid or expired.']);
  }
  return place.offset;
}
