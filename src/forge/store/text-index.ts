import * as v from 'valibot';
import { bestEffort, Failure } from '../../app/failure';
import type { TextEntry, TextStore } from '../../app/text-store';
import { entity } from './entity';

/** More questions than any review asks: the list of its texts is one record. */
const MOST_TEXTS = 1_000;

/** People beginning texts at one moment meet once or twice, not more often. */
const TRIES = 8;

/** Which texts a review has, by incident id, and from where on each is to be read. */
export const indexes = entity(
  'review-texts',
  v.object({
    revision: v.number(),
    incidentId: v.string(),
    texts: v.array(v.object({ id: v.string(), anchor: v.number(), issueId: v.optional(v.string()) })),
    updatedAt: v.string(),
  }),
);
type Index = NonNullable<Awaited<ReturnType<typeof indexes.get>>>;
type Row = Index['texts'][number];

async function change(incidentId: string, work: (texts: readonly Row[]) => Row[] | null): Promise<void> {
  const updatedAt = new Date().toISOString();
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const index = await indexes.get(incidentId);
    const texts = work(index?.texts ?? []);
    if (!texts) return;
    const next = { revision: (index?.revision ?? 0) + 1, incidentId, texts, updatedAt };
    const written = index
      ? await indexes.replace(incidentId, next, index.revision)
      : await indexes.create(incidentId, next);
    if (written) return;
  }
  throw new Failure('storeBusy');
}

export const listTexts: TextStore['listTexts'] = async (incidentId) =>
  ((await indexes.get(incidentId))?.texts ?? []).map(({ id, anchor, issueId = null }): TextEntry => ({
    id,
    anchor,
    issueId,
  }));

export const addText: TextStore['addText'] = (incidentId, { id, issueId }) =>
  change(incidentId, (texts) => {
    if (texts.some((text) => text.id === id)) return null;
    if (texts.length >= MOST_TEXTS) throw new Failure('storeFull');
    return [...texts, { id, anchor: 0, ...(issueId !== null && { issueId }) }];
  });

/** Only so that the next reading begins there: what is stored is right without it. */
export const rememberAnchors = (incidentId: string, anchors: ReadonlyMap<string, number>): Promise<void> =>
  bestEffort(() =>
    change(incidentId, (texts) => {
      const isNew = ({ id, anchor }: Row): boolean => (anchors.get(id) ?? 0) > anchor;
      return texts.some(isNew)
        ? texts.map((text) => (isNew(text) ? { ...text, anchor: anchors.get(text.id) ?? text.anchor } : text))
        : null;
    }),
  );
