import type { DocumentFactor, DocumentSection, PostmortemDocument } from './document';
import { blocksToMarkdown } from './markdown/blocks-to-markdown';
import { escapedLine } from './markdown/escaped';
import { cell, coded, field, said, table } from './markdown/fields';
import {
  categoryTitles,
  difficultyTitles,
  kindTitles,
  markTitles,
  noticerTitles,
  relationTitles,
  scaleTitles,
  sectionTitle,
  severityTitles,
  stateTitles,
} from './titles';

/** What a file begins with, so that it can be told from other Markdown. */
export const MARKDOWN_HEAD = '<!-- second-story postmortem 1 -->';

/** What a file ends with, so that one that was cut off is told from a whole one. */
export const MARKDOWN_END = '<!-- end -->';

const namesTitles = { roles: 'shown as roles', asWritten: 'as they were written' } as const;

/**
 * A postmortem as Markdown that reads well anywhere. Comments, which nobody sees, say what each part is, so that
 * `fromMarkdown` gives the same postmortem back.
 */
export function toMarkdown(document: PostmortemDocument): string {
  const [first, ...others] = document.sections;
  const isSummary = first?.id === 'summary';
  const parts = [
    [MARKDOWN_HEAD, `# ${escapedLine(document.incident.title)}`],
    about(document),
    times(document),
    impact(document),
    isSummary ? section(first) : [],
    events(document),
    ...(isSummary ? others : document.sections).map(section),
    factors(document),
    followUps(document),
    declined(document),
    glossary(document),
    [MARKDOWN_END],
  ];
  return `${parts.flatMap((part) => (part.length > 0 ? [part.join('\n\n')] : [])).join('\n\n')}\n`;
}

function about({ incident, names, review, published, noticed }: PostmortemDocument): string[] {
  const { key, severity } = incident;
  const fields = [
    ...field('Incident', key),
    ...(severity ? field('Severity', severityTitles[severity], severity) : []),
    ...(review ? field('State', stateTitles[review.state], review.state) : []),
    ...(review ? [...field('Owner', review.owner), ...field('Approver', review.approver)] : []),
    ...(published ? field('Revision', String(published.revision)) : []),
    ...(published ? field('Published', published.at) : []),
    ...(noticed ? field('Noticed by', noticerTitles[noticed], noticed) : []),
    ...field('Names', namesTitles[names], names),
  ];
  return ['<!-- about -->', fields.join('\n')];
}

function times({ marks }: PostmortemDocument): string[] {
  if (marks.length === 0) return [];
  const rows = marks.map(({ mark, at }) => [coded(markTitles[mark], mark), at]);
  return ['<!-- times -->', '## Times', table(['Moment', 'UTC'], rows).join('\n')];
}

function impact({ impact: met }: PostmortemDocument): string[] {
  if (!met) return [];
  const fields = [
    ...(met.scale ? field('Who met it', scaleTitles[met.scale], met.scale) : []),
    ...said('Who', met.who),
    ...said('How many', met.count),
    ...said('What they met', met.what),
    ...said('What helped meanwhile', met.workaround),
    ...said('Data lost', met.dataLost),
  ];
  return ['<!-- impact -->', '## What people met', fields.join('\n')];
}

function section({ id, title, leftOut, answers }: DocumentSection): string[] {
  return [
    `<!-- section ${id} -->`,
    `## ${escapedLine(sectionTitle(id, title))}`,
    ...field('Left out', leftOut),
    ...answers.flatMap(({ asks, content }) => [
      '<!-- answer -->',
      `### ${escapedLine(asks)}`,
      ...(content.length > 0 ? [blocksToMarkdown(content)] : []),
    ]),
  ];
}

function events({ events: shown, counts }: PostmortemDocument): string[] {
  const { folded, hidden, withheldTickets } = counts;
  const rows = shown.map(({ at, endAt, kind, ticket, text, hard }) => [
    at,
    cell(endAt),
    coded(kindTitles[kind], kind),
    escapedLine(ticket),
    escapedLine(text),
    hard ? `${difficultyTitles[hard.difficulty]}: ${coded(hard.text, hard.difficulty)}` : '',
  ]);
  const head = ['Time (UTC)', 'Until', 'Kind', 'Ticket', 'What', 'What was hard'];
  return [
    `<!-- events ${counts.shown} ${folded} ${hidden} ${withheldTickets} -->`,
    '## What stood out',
    table(head, rows).join('\n'),
    `${counts.shown} events stand out, ${folded} are folded, ${hidden} are hidden with a reason. Linked tickets withheld: ${withheldTickets}.`,
  ];
}

const ledTo = (ids: readonly string[]): string =>
  ids.map((id) => (id === 'impact' ? 'what people met' : id)).join(', ');

function factor(one: DocumentFactor): string[] {
  const { id, statement, relation, category, leadsTo, withheld, supports, speaksAgainst } = one;
  const fields = [
    ...(relation ? field('What it did', relationTitles[relation], relation) : []),
    ...(category ? field('Where it lies', categoryTitles[category], category) : []),
    ...said('First story', one.firstStory),
    ...said('Second story', one.secondStory),
    ...(leadsTo.length > 0 ? field('Led to', ledTo(leadsTo), leadsTo.join(' ')) : []),
    ...supports.flatMap(({ at, text }) => field('Evidence for', text, at)),
    ...speaksAgainst.flatMap(({ at, text }) => field('Evidence against', text, at)),
    ...(withheld.supports + withheld.speaksAgainst > 0
      ? field('Evidence withheld', `${withheld.supports} for, ${withheld.speaksAgainst} against`)
      : []),
  ];
  return [
    `<!-- factor ${id} -->`,
    `### ${id}. ${escapedLine(statement)}`,
    ...(fields.length > 0 ? [fields.join('\n')] : []),
  ];
}

const factors = ({ factors: all }: PostmortemDocument): string[] =>
  all.length === 0 ? [] : ['<!-- factors -->', '## Contributing factors', ...all.flatMap(factor)];

function followUps({ followUps: all }: PostmortemDocument): string[] {
  if (all.length === 0) return [];
  const rows = all.map(({ what, key, status, owner, due }) => [
    escapedLine(what),
    cell(key),
    status ? coded(status.name, status.category) : '',
    cell(owner),
    cell(due),
  ]);
  return ['<!-- follow-ups -->', '## Follow-ups', table(['What', 'Key', 'Status', 'Owner', 'Due'], rows).join('\n')];
}

function declined({ declined: all }: PostmortemDocument): string[] {
  if (all.length === 0) return [];
  const rows = all.map(({ what, because }) => [escapedLine(what), escapedLine(because)]);
  return ['<!-- declined -->', '## Considered and declined', table(['What', 'Because'], rows).join('\n')];
}

function glossary({ glossary: all }: PostmortemDocument): string[] {
  if (all.length === 0) return [];
  const rows = all.map(({ term, means }) => [escapedLine(term), escapedLine(means)]);
  return ['<!-- glossary -->', '## Glossary', table(['Term', 'Meaning'], rows).join('\n')];
}
