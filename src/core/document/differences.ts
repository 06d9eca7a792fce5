import type { DocumentSection, PostmortemDocument } from './document';
import { proseOf } from './prose-of';
import { sectionTitle } from './titles';

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

const linesOf = (document: PostmortemDocument): Said =>
  new Map([
    ...answersIn(document.sections),
    ...Object.entries(document.impact ?? {}).map(([part, words]) => [`Impact: ${part}`, words ?? ''] as const),
    ...document.factors.map(
      (one) => [`Contributing factor ${one.id}`, [one.statement, one.secondStory].filter(Boolean).join('\n')] as const,
    ),
    ...document.declined.map(({ what, because }) => [`Declined: ${what}`, because] as const),
    ...document.glossary.map(({ term, means }) => [`Glossary: ${term}`, means] as const),
    ...document.marks.map(({ mark, at }) => [`Mark: ${mark}`, at] as const),
  ]);

/** What stood out in one of them only: a line each. */
function eventsApart(before: PostmortemDocument, after: PostmortemDocument): DocumentDifference[] {
  const lineOf = ({ at, text }: PostmortemDocument['events'][number]): string => `${at} ${text.split('\n')[0] ?? ''}`;
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
  return [...said, ...eventsApart(before, after)];
}
