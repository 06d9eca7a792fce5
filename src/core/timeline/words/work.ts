import { plainly, sidesOf, type Words } from './plain';

/** Seconds as people say them: `45 min`, `1 h 30 min`. Jira's own days depend on the site's working hours; hours do not. */
export function duration(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return `${Math.round(seconds)} s`;
  const hours = Math.floor(minutes / 60);
  return [hours > 0 ? `${hours} h` : '', minutes % 60 > 0 ? `${minutes % 60} min` : ''].filter(Boolean).join(' ');
}

const asDuration = (text: string): string => (/^\d+$/.test(text) ? duration(Number(text)) : text);

export const durationWords =
  (name: string): Words =>
  (change) => {
    const { from, to } = sidesOf(change);
    return plainly(name, { from: asDuration(from), to: asDuration(to) });
  };

export const worklogWords: Words = ({ from, to }) => {
  if (from && to) return 'Work log edited';
  return to ? 'Work logged' : 'Work log removed';
};

export const attachmentWords: Words = (change) => {
  const { from, to } = sidesOf(change);
  return to ? `Attached ${to}` : `Attachment removed: ${from}`;
};

/** Bytes as people say them. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
