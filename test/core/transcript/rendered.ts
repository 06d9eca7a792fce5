import type { Conversation, Said } from './conversations';

const partsOf = (at: number, zone: string): Record<string, string> =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      weekday: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );

const local = (at: number, zone: string) => {
  const { year = '', month = '', day = '', weekday = '', hour = '', minute = '' } = partsOf(at, zone);
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);
  const half = `${Number(hour) % 12 || 12}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`;
  const [, numeric = ''] = date.split('-');
  return {
    date,
    clock: `${hour}:${minute}`,
    half,
    day,
    month,
    weekday,
    year,
    slashed: `${Number(numeric)}/${day}/${year}`,
  };
};

/** The local date of the first message: what a person would give with the text. */
export const firstDate = ({ zone, said }: Conversation): string => local(said[0]?.at ?? 0, zone).date;

type Renderer = (conversation: Conversation) => string;

const lines =
  (line: (said: Said, zone: string) => string, between = '\n'): Renderer =>
  ({ zone, said }) =>
    said.map((each) => line(each, zone)).join(between);

/** With a line of its own wherever the date changes. */
const underDays =
  (heading: (at: number, zone: string) => string, line: (said: Said, zone: string) => string): Renderer =>
  ({ zone, said }) =>
    said
      .map((each, i) => {
        const before = said[i - 1];
        const fresh = !before || local(before.at, zone).date !== local(each.at, zone).date;
        return `${fresh ? `${heading(each.at, zone)}\n` : ''}${line(each, zone)}`;
      })
      .join('\n');

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const nick = (author: string) => author.replaceAll(' ', '_');

/** How each style writes a conversation; `authored` styles say who spoke. */
export const styles: Readonly<Record<string, { readonly render: Renderer; readonly authored: boolean }>> = {
  'Slack, names and bracketed times': {
    render: lines(({ at, author, text: said }, zone) => `${author} [${local(at, zone).half}]\n${said}`, '\n\n'),
    authored: true,
  },
  'Slack, day separators and times beneath names': {
    render: underDays(
      (at, zone) =>
        `${local(at, zone).weekday}, ${local(at, zone).month} ${local(at, zone).day}, ${local(at, zone).year}`,
      ({ at, author, text: said }, zone) => `${author}\n  ${local(at, zone).half}\n${said}`,
    ),
    authored: true,
  },
  'Slack, further messages beneath a time alone': {
    render: ({ zone, said }) =>
      said
        .map(({ at, author, text: each }, i) => {
          const { half } = local(at, zone);
          if (said[i - 1]?.author === author) return `${half}\n${each}`;
          return `${author}${i % 2 ? `:coffee:  ${half}` : `\n  ${half}`}\n${each}`;
        })
        .join('\n'),
    authored: true,
  },
  'Slack, 24 hours': {
    render: lines(({ at, author, text: said }, zone) => `${author}  ${local(at, zone).clock}\n${said}`),
    authored: true,
  },
  'Teams, dated': {
    render: lines(
      ({ at, author, text: said }, zone) =>
        `[${local(at, zone).slashed} ${local(at, zone).half}] ${author.split(' ')[0]}\n    ${said}`,
      '\n\n',
    ),
    authored: false,
  },
  'Teams, newer': {
    render: lines(
      ({ at, author, text: said }, zone) => `${author}\n${local(at, zone).slashed} ${local(at, zone).half}\n${said}`,
      '\n\n',
    ),
    authored: true,
  },
  IRC: {
    render: lines(({ at, author, text: said }, zone) => `${local(at, zone).clock} <${nick(author)}> ${said}`),
    authored: false,
  },
  'IRC, ISO': {
    render: lines(({ at, author, text: said }) => `${new Date(at).toISOString()} <${nick(author)}> ${said}`),
    authored: false,
  },
  'bullets under dates': {
    render: underDays(
      (at, zone) => `### ${local(at, zone).date}`,
      ({ at, text: said }, zone) => `- **${local(at, zone).clock}** ${said}`,
    ),
    authored: false,
  },
  'plain lines': { render: lines(({ at, text: said }, zone) => `${local(at, zone).clock} - ${said}`), authored: false },
  'times in headings': {
    render: lines(
      ({ at, text: said }, zone) => `### ${local(at, zone).date} ${local(at, zone).clock}\n\n${said}`,
      '\n\n',
    ),
    authored: false,
  },
  'dotted times': {
    render: lines(({ at, text: said }, zone) => `* ${local(at, zone).clock.replace(':', '.')} ${said}`),
    authored: false,
  },
  'ISO lines': {
    render: lines(({ at, text: said }, zone) => `${local(at, zone).date} ${local(at, zone).clock}: ${said}`),
    authored: false,
  },
  'dates that close lines': {
    render: lines(({ at, text: said }, zone) => `- ${said}: ${local(at, zone).date} ${local(at, zone).clock}`),
    authored: false,
  },
  'times after a start': {
    render: ({ zone, said }) =>
      said
        .map(({ at, text: each }, i) => {
          const first = said[0]?.at ?? 0;
          const minutes = (at - first) / 60_000;
          const after = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
          return `- ${i ? `T+${after}` : `${local(at, zone).date} ${local(at, zone).clock}`} ${each}`;
        })
        .join('\n'),
    authored: false,
  },
  'a table': {
    render: ({ zone, said }) =>
      [
        '| Date | Time | Who | Event |',
        '|---|---|---|---|',
        ...said.map(
          ({ at, author, text: each }) =>
            `| ${local(at, zone).date} | ${local(at, zone).clock} | ${author} | ${each} |`,
        ),
      ].join('\n'),
    authored: true,
  },
  CSV: {
    render: ({ said }) =>
      [
        'time,user,message',
        ...said.map(({ at, author, text: each }) => `${new Date(at).toISOString()},${quoted(author)},${quoted(each)}`),
      ].join('\n'),
    authored: true,
  },
  "Slack's export": {
    render: ({ said }) =>
      JSON.stringify(
        said.map(({ at, author, text: each }) => ({
          type: 'message',
          user: author,
          text: each,
          ts: `${at / 1000}.000100`,
        })),
        null,
        1,
      ),
    authored: true,
  },
};
