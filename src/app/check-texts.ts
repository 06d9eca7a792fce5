import type { Addition, FoundInText, FoundInTexts } from '#contract';
import { findingKey, knownFrom } from '#core/additions/known-from';
import { textsOf, type WrittenText } from '#core/additions/texts-of';
import { paragraphChecker } from '#core/language/paragraph-checker';
import type { Surroundings } from '#core/language/rule';
import type { Jira } from './ports';

/** Findings of one text that an answer carries: it stays small, whatever is saved. */
const MOST = 20;

/** The people whose names are asked for; of more, the check does without some. One request. */
const MOST_PEOPLE = 50;

/** Where the check finds something in texts; `leftAlone`: keys of what people gave a reason for. */
function findIn(
  texts: readonly WrittenText[],
  known: Omit<Surroundings, 'place'>,
  leftAlone: ReadonlySet<string> = new Set(),
): readonly FoundInText[] {
  return texts.flatMap(({ part, place, text, inBlocks }) =>
    paragraphChecker(inBlocks ? 'line' : 'paragraph')(text, { ...known, place })
      .filter((finding) => !leftAlone.has(findingKey(finding)))
      .slice(0, MOST)
      .map(({ rule, start, end }) => ({ part, rule, start, end })),
  );
}

/**
 * Checks what was saved once more, by the rules of this version. It answers and keeps nothing, refuses nothing, and
 * where Jira does not tell people's names it does without.
 * @param standing every addition of the postmortem: they tell what the check may know
 */
export async function checkTexts(
  jira: Jira,
  saved: readonly Addition[],
  standing: ReadonlyMap<string, Addition>,
): Promise<FoundInTexts> {
  const written = saved.flatMap((one) => {
    const texts = textsOf(one).filter(({ text }) => text.trim() !== '');
    return texts.length > 0 ? [{ id: one.id, texts }] : [];
  });
  return checkWritten(jira, written, [...standing.values()]);
}

/** The same of texts that are no additions. */
export async function checkWritten(
  jira: Jira,
  written: readonly { readonly id: string; readonly texts: readonly WrittenText[] }[],
  additions: readonly Addition[],
): Promise<FoundInTexts> {
  const { leftAlone, ...known } = knownFrom(additions);
  const all = written.flatMap(({ texts }) => texts);
  const names = await namesFor(all, known, () => namesFrom(jira, additions));
  const found = written.flatMap(({ id, texts }) => {
    const findings = findIn(texts, { ...known, names }, leftAlone);
    return findings.length > 0 ? [[id, findings] as const] : [];
  });
  return Object.fromEntries(found);
}

/** What could be a name, in scripts with capitals and without. */
const likeName = /\p{Lu}[\p{L}\p{M}'’-]+|\p{Lo}+/gu;

/** Names are asked for only where it makes a difference whether one of the words is somebody's name. */
async function namesFor(
  texts: readonly WrittenText[],
  known: Omit<Surroundings, 'place' | 'names'>,
  ask: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const differs = texts.some((one) => {
    const found = (names: readonly string[]): string => JSON.stringify(findIn([one], { ...known, names }));
    const likely = one.text.match(likeName) ?? [];
    return likely.length > 0 && found(likely) !== found([]);
  });
  return differs ? ask() : [];
}

/** Those who have written, and those whom the added events tell of: by name, as far as one request goes. */
async function namesFrom(jira: Jira, additions: readonly Addition[]): Promise<readonly string[]> {
  const events = additions.flatMap((one) => (one.about === 'event' && one.body ? [one.body] : []));
  const told = events.flatMap(({ authorName }) => authorName ?? []);
  const ids = [...additions.map(({ by }) => by), ...events.flatMap(({ authorId }) => authorId ?? [])];
  const people = await jira.readPeople([...new Set(ids)].slice(0, MOST_PEOPLE)).catch(() => []);
  return [...new Set([...told, ...people.map(({ name }) => name)])];
}
