import type { DocumentFactor, DocumentSection, PostmortemDocument } from './document';
import { proseOf } from './prose-of';
import {
  categoryTitles,
  markTitles,
  noticerTitles,
  relationTitles,
  scaleTitles,
  sectionTitle,
  severityTitles,
} from './titles';

/** One thing that a published text says otherwise than what stands now. '' where one of them does not say it. */
export type DocumentDifference = { readonly where: string; readonly before: string; readonly after: string };

type Said = ReadonlyMap<string, string>;

const answersIn = (sections: readonly DocumentSection[]): Said =>
  new Map(
    sections.flatMap(({ id, title, leftOut, answers }) => [
      ...(leftOut === null ? [] : [[sectionTitle(id, title), leftOut] as const]),
      ...answers.map(({ asks, content }) => [`${sectionTitle(id, title)}: ${asks}`, proseOf(content)] as const),
    ]),
  );

const impactTitles = {
  scale: 'who met it',
  who: 'who',
  count: 'how many',
  what: 'what they met',
  workaround: 'what helped meanwhile',
  dataLost: 'data lost',
} as const;

function impactOf({ impact }: PostmortemDocument): Said {
  if (!impact) return new Map();
  const { scale, ...words } = impact;
  const said = { scale: scale ? scaleTitles[scale] : '', ...words };
  const parts = ['scale', 'who', 'count', 'what', 'workaround', 'dataLost'] as const;
  return new Map(parts.map((part) => [`Impact: ${impactTitles[part]}`, said[part]] as const));
}

/** `2026-11-18 01:31:02 UTC` */
const timeOf = (at: string): string => `${at.slice(0, 19).replace('T', ' ')} UTC`;

const linesOf = (document: PostmortemDocument): Said =>
  new Map([
    ['Title', document.incident.title],
    ['Severity', document.incident.severity ? severityTitles[document.incident.severity] : ''],
    ['Noticed by', document.noticed ? noticerTitles[document.noticed] : ''],
    ...answersIn(document.sections),
    ...impactOf(document),
    ...document.declined.map(({ what, because }) => [`Declined: ${what}`, because] as const),
    ...document.glossary.map(({ term, means }) => [`Glossary: ${term}`, means] as const),
    ...document.marks.map(({ mark, at }) => [markTitles[mark], timeOf(at)] as const),
  ]);

const factorWords = ({ statement, category, relation, firstStory, secondStory }: DocumentFactor): string =>
  [
    statement,
    relation ? relationTitles[relation] : '',
    category ? categoryTitles[category] : '',
    firstStory,
    secondStory,
  ]
    .filter(Boolean)
    .join('\n');

/**
 * Factors by all that they say, then by what they state, for their numbers move as others come and go; what is left
 * there goes with what is left here, in order.
 */
function factorsApart(before: PostmortemDocument, after: PostmortemDocument): DocumentDifference[] {
  let [old, fresh] = [before.factors, after.factors];
  const pairs: (readonly [DocumentFactor | undefined, DocumentFactor | undefined])[] = [];
  for (const keyOf of [factorWords, ({ statement }: DocumentFactor) => statement]) {
    const left = [...fresh];
    old = old.filter((factor) => {
      const at = left.findIndex((one) => keyOf(one) === keyOf(factor));
      if (at >= 0) pairs.push([factor, left.splice(at, 1)[0]]);
      return at < 0;
    });
    fresh = left;
  }
  for (let at = 0; at < Math.max(old.length, fresh.length); at += 1) pairs.push([old[at], fresh[at]]);
  return pairs.flatMap(([was, is]) => {
    const [said, says] = [was ? factorWords(was) : '', is ? factorWords(is) : ''];
    return said === says ? [] : [{ where: 'Contributing factor', before: said, after: says }];
  });
}

/** What stood out in one of them only: a line each. */
function eventsApart(before: PostmortemDocument, after: PostmortemDocument): DocumentDifference[] {
  const lineOf = ({ at, text }: PostmortemDocument['events'][number]): string =>
    `${timeOf(at)} ${text.split('\n')[0] ?? ''}`;
  const [old, fresh] = [new Set(before.events.map(lineOf)), new Set(after.events.map(lineOf))];
  const [gone, come] = [[...old].filter((line) => !fresh.has(line)), [...fresh].filter((line) => !old.has(line))];
  if (gone.length + come.length === 0) return [];
  return [{ where: 'What stood out', before: gone.join('\n'), after: come.join('\n') }];
}

/** What has changed between two states of one postmortem. Statuses of follow-ups are live in both, and no change. */
export function differencesOf(before: PostmortemDocument, after: PostmortemDocument): readonly DocumentDifference[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const said = [...new Set([...old.keys(), ...fresh.keys()])].flatMap((where) => {
    const [was, is] = [old.get(where) ?? '', fresh.get(where) ?? ''];
    return was === is ? [] : [{ where, before: was, after: is }];
  });
  return [...said, ...factorsApart(before, after), ...eventsApart(before, after)];
}
