import type { Seeded } from './seeded';

const places = ['Frankfurt', 'Singapore', 'São Paulo', 'Ohio', 'Sydney', 'Stockholm', 'Mumbai', 'Cape Town'];
const things = ['edge router', 'name server', 'load balancer', 'cache', 'health check', 'route table', 'log shipper'];
const findings = [
  'answers again after a restart',
  'drops one packet in forty',
  'shows the routes of yesterday',
  'is fine, the graph lags by five minutes',
  'took the change at once',
  'refuses sessions above 4,000',
];
const doings = [
  'Moving traffic away from',
  'Comparing captures from',
  'Waiting for the vendor about',
  'Rolling the configuration back in',
  'Putting load back on',
];

/** A sentence or three, as somebody writes while working. */
export function sentences(seeded: Seeded, count: number): string {
  const made = Array.from({ length: count }, () => {
    const place = seeded.one(places);
    if (seeded.upTo(2) === 0) return `The ${seeded.one(things)} in ${place} ${seeded.one(findings)}.`;
    return `${seeded.one(doings)} ${place}, ${1 + seeded.upTo(59)} % done.`;
  });
  return made.join(' ');
}

export function ticketSummary(seeded: Seeded): string {
  return `The ${seeded.one(things)} in ${seeded.one(places)} ${seeded.one(findings)}`;
}
