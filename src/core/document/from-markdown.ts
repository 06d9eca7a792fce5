import { asDocument } from './as-document';
import type { PostmortemDocument } from './document';
import { plainLine } from './markdown/escaped';
import { decoded, fieldsIn, fromCell, rowsIn } from './markdown/fields';
import { markdownToBlocks } from './markdown/markdown-to-blocks';
import { below, partsIn, type Part } from './markdown/parts-in';
import { MARKDOWN_HEAD } from './to-markdown';
import { sectionTitle } from './titles';

/** The postmortem that a file made by `toMarkdown` holds; null for anything that is none. Never throws. */
export function fromMarkdown(markdown: string): PostmortemDocument | null {
  const text = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (!text.startsWith(MARKDOWN_HEAD)) return null;
  const [head, ...parts] = partsIn(text);
  const named = (name: string): readonly Part[] => parts.filter((part) => part.name === name);
  if (parts.at(-1)?.name !== 'end') return null;
  const only = (name: string): readonly string[] => named(name)[0]?.lines ?? [];
  const counts = named('events')[0]?.rest.split(' ').map(Number) ?? [];
  return asDocument({
    format: 'second-story/postmortem',
    version: 1,
    ...about(only('about'), plainLine(below(head?.lines ?? [], 1).heading)),
    marks: rowsIn(only('times')).map(([mark = '', at]) => ({ mark: decoded(mark).code, at })),
    impact: named('impact').length > 0 ? impact(only('impact')) : null,
    sections: sections(parts),
    events: rowsIn(only('events')).map(event),
    counts: { shown: counts[0], folded: counts[1], hidden: counts[2], withheldTickets: counts[3] },
    factors: named('factor').map(factor),
    followUps: rowsIn(only('follow-ups')).map(followUp),
    declined: rowsIn(only('declined')).map(([what = '', because = '']) => ({
      what: plainLine(what),
      because: plainLine(because),
    })),
    glossary: rowsIn(only('glossary')).map(([term = '', means = '']) => ({
      term: plainLine(term),
      means: plainLine(means),
    })),
  });
}

function about(lines: readonly string[], title: string) {
  const { words, code } = fieldsIn(lines);
  const [state, revision] = [code('State'), words('Revision')];
  return {
    incident: { key: words('Incident') ?? '', title, severity: code('Severity') },
    names: code('Names'),
    review: state === null ? null : { state, owner: words('Owner'), approver: words('Approver') },
    published: revision === null ? null : { revision: Number(revision), at: words('Published') ?? '' },
    noticed: code('Noticed by'),
  };
}

function impact(lines: readonly string[]) {
  const { words, code } = fieldsIn(lines);
  return {
    scale: code('Who met it'),
    who: words('Who') ?? '',
    count: words('How many') ?? '',
    what: words('What they met') ?? '',
    workaround: words('What helped meanwhile') ?? '',
    dataLost: words('Data lost') ?? '',
  };
}

/** Answers stand behind the section they belong to. */
function sections(parts: readonly Part[]) {
  const found: { id: string; title: string | null; leftOut: string | null; answers: unknown[] }[] = [];
  for (const { name, rest, lines } of parts) {
    if (name === 'section') {
      const { heading, lines: body } = below(lines, 2);
      const isOwn = rest.startsWith('own:') || plainLine(heading) !== sectionTitle(rest as `own:${string}`, null);
      found.push({
        id: rest,
        title: isOwn ? plainLine(heading) : null,
        leftOut: fieldsIn(body).words('Left out'),
        answers: [],
      });
    } else if (name === 'answer') {
      const { heading, lines: body } = below(lines, 3);
      found.at(-1)?.answers.push({ asks: plainLine(heading), content: markdownToBlocks(body.join('\n')) });
    }
  }
  return found;
}

function event([at, endAt, kind = '', ticket = '', text = '', hard = '']: readonly string[]) {
  const { words, code } = decoded(hard);
  return {
    at,
    endAt: fromCell(endAt),
    kind: decoded(kind).code,
    ticket: plainLine(ticket),
    text: plainLine(text),
    hard: hard === '' ? null : { difficulty: code, text: words.replace(/^[^:]*: /, '') },
  };
}

function factor({ rest, lines }: Part) {
  const { heading, lines: body } = below(lines, 3);
  const { words, code, all } = fieldsIn(body);
  const evidence = (label: string) => all(label).map((one) => ({ at: one.code, text: one.words }));
  const withheld = /^(\d+) for, (\d+) against$/.exec(words('Evidence withheld') ?? '');
  return {
    id: rest,
    statement: plainLine(heading.slice(`${rest}. `.length)),
    category: code('Where it lies'),
    relation: code('What it did'),
    firstStory: words('First story') ?? '',
    secondStory: words('Second story') ?? '',
    supports: evidence('Evidence for'),
    speaksAgainst: evidence('Evidence against'),
    withheld: { supports: Number(withheld?.[1] ?? 0), speaksAgainst: Number(withheld?.[2] ?? 0) },
    leadsTo: code('Led to')?.split(' ') ?? [],
  };
}

function followUp([what = '', key, status = '', owner, due]: readonly string[]) {
  const { words, code } = decoded(status);
  return {
    what: plainLine(what),
    key: fromCell(key),
    status: status === '' ? null : { name: words, category: code },
    owner: fromCell(owner),
    due: fromCell(due),
  };
}
