import { parseArgs } from 'node:util';
import type { Opening, Reply, TicketEvents, TimelineEvent } from '#contract';
import { openHeadless } from './headless';
import type { Headless } from './headless';
import type { Acting } from './host';
import { HostProblem } from './host-problem';
import { missingRecords } from './jira/import/report';
import type { SiteState, User } from './jira/model';
import { tellSite } from './tell-site';

const usage = `npm run -s timeline -- STORY|FOLDER [--as EMAIL] [--issue KEY]

Prints what the app's own resolver gives to that person, one JSON line an event:
  { id, at, source: { issue, kind, id }, author, text, kind, stage, significant }
and at the end one line of counts, where read = shown + folded + hidden:
  { sources: { read, shown, folded, hidden, withheld, missingInExport } }

  STORY     payment-outage (default), near-miss, slow-burn or big
  FOLDER    a folder of Jira REST JSON
  --as      who reads; default: the site's administrator
  --issue   the incident; default: the story's, or the folder's issue with most linked issues

missingInExport counts changelog entries, comments and worklogs that the folder itself says exist and does not hold,
on the incident and the linked tickets shown.`;

const readArguments = (args: string[]) => {
  const options = { as: { type: 'string' }, issue: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length > 1) throw new Error(`One story or folder at a time, not "${positionals.join(' ')}"`);
    return { ...values, story: positionals[0] ?? 'payment-outage' };
  } catch (error) {
    throw new HostProblem(`${(error as Error).message.split(/\.\s/)[0]}. See --help.`);
  }
};

const findReader = (state: SiteState, email: string | undefined): User => {
  const people = Object.values(state.users).filter(({ role }) => role !== null);
  const wanted = email?.toLowerCase();
  const found = people.find(({ role, emailAddress }) =>
    wanted === undefined ? role === 'admin' : emailAddress.toLowerCase() === wanted,
  );
  if (found) return found;
  throw new HostProblem(
    `Nobody signs in as ${email}; there are ${people.map(({ emailAddress }) => emailAddress).join(', ')}.`,
  );
};

const call = async <T>(app: Headless, name: string, payload: unknown, acting: Acting): Promise<T> => {
  const reply = (await app.invoke(name, payload, acting)) as Reply<T>;
  if (reply.ok) return reply.value;
  const words = Object.values(reply.problem.fields ?? {}).join(' ');
  throw new HostProblem(`${name} on ${acting.issue} answered "${reply.problem.code}"${words ? `: ${words}` : ''}.`);
};

/** How many records the export lacks of the tickets shown. */
const missingOf = (state: SiteState, opening: Opening): number => {
  const shown = new Set(opening.timeline.tickets.map(({ id }) => id));
  return missingRecords(Object.values(state.issues).filter(({ id }) => shown.has(id)));
};

const wholeText = async (app: Headless, opening: Opening, event: TimelineEvent, acting: Acting): Promise<string> => {
  const issueId = opening.timeline.tickets.find(({ key }) => key === event.source.issue)?.id;
  if (!event.cut || issueId === undefined) return event.text;
  return (await call<{ text: string }>(app, 'readEvent', { eventId: event.id, issueId }, acting)).text;
};

type Told = Pick<Opening['timeline'], 'events' | 'people'>;

const inTime = (a: TimelineEvent, b: TimelineEvent): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** What did not fit into the first reply is asked for as the panel asks, until nothing is left. */
const wholeTimeline = async (app: Headless, { timeline }: Opening, acting: Acting): Promise<Told> => {
  let { events, people, unread } = timeline;
  while (unread.length > 0) {
    const page = await call<TicketEvents>(app, 'readTickets', { unread }, acting);
    events = [...events, ...page.events];
    people = { ...people, ...page.people };
    unread = page.unread;
  }
  return { events: timeline.unread.length > 0 ? [...events].sort(inTime) : events, people };
};

/**
 * Prints a story's or folder's timeline as the arguments ask; `write` takes one line at a time.
 * Throws HostProblem, of one line, where there is nothing to print.
 */
export async function printTimeline(args: string[], write: (line: string) => void): Promise<void> {
  const { story, as, issue, help } = readArguments(args);
  if (help) return write(usage);
  const print = (line: unknown) => write(JSON.stringify(line));
  const state = await tellSite(story);
  const acting = { as: findReader(state, as).accountId, issue: issue ?? state.incident };
  const app = await openHeadless(state);
  try {
    const opening = await call<Opening>(app, 'openPanel', {}, acting);
    const { sources } = opening.timeline;
    const { events, people } = await wholeTimeline(app, opening, acting);
    for (const event of events) {
      const text = await wholeText(app, opening, event, acting);
      const author = event.author === null ? null : (people[event.author]?.name ?? null);
      const { id, at, source, kind, stage, significant = false } = event;
      print({ id, at, source, author, text, kind, stage, significant });
    }
    print({ sources: { ...sources, missingInExport: missingOf(state, opening) } });
  } finally {
    app.close();
  }
}
