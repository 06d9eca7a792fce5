import type { Doc, DocNode } from '#contract';
import type { DocumentAnswer, DocumentSection, PostmortemDocument } from './document';
import { type HalfPage, halfPage } from './half-page';
import { mostTelling } from './most-telling';
import { sectionTitle, severityTitles } from './titles';

/** Jira takes this many characters of a comment or a description; the format around the words counts too. */
const MOST_IN_JIRA = 32_000;

/** How much of it goes out. */
export type AdfExtent = 'whole' | 'halfPage';

const text = (words: string, ...marks: DocNode['marks'] & object): DocNode[] =>
  words
    .split('\n')
    .flatMap((line, at): DocNode[] => [
      ...(at > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line, ...(marks.length > 0 && { marks }) }]),
    ]);
const paragraph = (...content: readonly DocNode[]): DocNode => ({ type: 'paragraph', content });
const heading = (level: number, words: string): DocNode => ({
  type: 'heading',
  attrs: { level },
  content: text(words),
});
const list = (items: readonly (readonly DocNode[])[]): DocNode[] =>
  items.length === 0
    ? []
    : [
        {
          type: 'bulletList',
          content: items.map((content) => ({ type: 'listItem', content: [paragraph(...content)] })),
        },
      ];
const strong = (words: string): DocNode[] => text(words, { type: 'strong' });

/** What Jira calls a panel's or a picture's place differs from the review's own: pictures stay behind, as their words. */
const forJira = (node: DocNode): DocNode[] => {
  if (node.type !== 'mediaSingle') return [node];
  const alt = node.content?.[0]?.attrs?.['alt'];
  return typeof alt === 'string' && alt !== '' ? [paragraph(...text(alt, { type: 'em' }))] : [];
};

const answer = ({ asks, content }: DocumentAnswer): DocNode[] => [
  paragraph(...text(asks, { type: 'em' })),
  ...content.flatMap(forJira),
];

const section = ({ id, title, leftOut, answers }: DocumentSection): DocNode[] => [
  heading(3, sectionTitle(id, title)),
  ...(leftOut === null ? [] : [paragraph(...text(`Left out: ${leftOut}`))]),
  ...answers.flatMap(answer),
];

const allFollowUps = ({ followUps }: PostmortemDocument) => ({ doing: followUps, moreDoing: 0 });

function lead(document: PostmortemDocument, { happened, contributed, doing, moreDoing }: HalfPage): DocNode[] {
  const { key, title, severity } = document.incident;
  return [
    heading(2, title),
    paragraph(...text([key, ...(severity ? [severityTitles[severity]] : [])].join(' · '))),
    ...(happened === ''
      ? []
      : [heading(3, 'What happened'), ...happened.split('\n').map((line) => paragraph(...text(line)))]),
    ...(contributed === null ? [] : [heading(3, 'What contributed'), paragraph(...text(contributed))]),
    ...(doing.length === 0 ? [] : [heading(3, 'What we are doing')]),
    ...list(
      doing.map(({ what, key: issue, status, due }) =>
        text([what, issue, status?.name, due].filter(Boolean).join(' · ')),
      ),
    ),
    ...(moreDoing > 0 ? [paragraph(...text(`And ${moreDoing} more.`))] : []),
  ];
}

function rest(document: PostmortemDocument): DocNode[] {
  const { sections, factors, declined, glossary } = document;
  const events = mostTelling(document, 20);
  return [
    ...(events.length > 0 ? [heading(3, 'What stood out')] : []),
    ...list(
      events.map((event) => [
        ...strong(event.at.slice(0, 16).replace('T', ' ')),
        ...text(` UTC · ${firstLine(event.text)}`),
      ]),
    ),
    ...sections.filter(({ id }) => id !== 'summary').flatMap(section),
    ...(factors.length > 0 ? [heading(3, 'Contributing factors')] : []),
    ...list(
      factors.map(({ statement, secondStory }) => [...strong(statement), ...text(secondStory && ` ${secondStory}`)]),
    ),
    ...(declined.length > 0 ? [heading(3, 'Considered and declined')] : []),
    ...list(declined.map(({ what, because }) => text(`${what}. ${because}`))),
    ...(glossary.length > 0 ? [heading(3, 'Glossary')] : []),
    ...list(glossary.map(({ term, means }) => [...strong(term), ...text(` ${means}`)])),
  ];
}

const firstLine = (words: string): string => words.trim().split('\n')[0] ?? '';

/**
 * The postmortem as Jira shows documents, with a way back to the whole. Where all of it is longer than `most`
 * characters, half a page goes out: `extent` says which.
 */
export function toAdf(
  document: PostmortemDocument,
  address: string,
  { wanted = 'whole', most = MOST_IN_JIRA }: { readonly wanted?: AdfExtent; readonly most?: number } = {},
): { readonly doc: Doc; readonly extent: AdfExtent } {
  const back = paragraph(...text('The whole postmortem', { type: 'link', attrs: { href: address } }));
  const half = [...lead(document, halfPage(document)), back];
  const whole = [...lead(document, { ...halfPage(document), ...allFollowUps(document) }), ...rest(document), back];
  const fits = wanted === 'whole' && JSON.stringify(whole).length <= most;
  return { doc: { version: 1, type: 'doc', content: fits ? whole : half }, extent: fits ? 'whole' : 'halfPage' };
}
