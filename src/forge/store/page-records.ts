import * as v from 'valibot';
import type { PageRecord, WikiStore } from '../../app/wiki-ports';
import { entity } from './entity';

const asked = v.object({
  mark: v.string(),
  spaceId: v.string(),
  title: v.string(),
  revision: v.nullable(v.number()),
  at: v.string(),
});

const page = v.object({
  id: v.string(),
  spaceId: v.string(),
  title: v.string(),
  url: v.string(),
  version: v.number(),
});

/** The Confluence page of a postmortem, by incident id; the one written last in a project, by `project:<project id>`. */
const records = entity(
  'review-page',
  v.object({
    revision: v.number(),
    state: v.picklist(['settled', 'making', 'rewriting']),
    leaseUntil: v.string(),
    asked,
    // What there is none of is left out: the store takes no null.
    page: v.optional(page),
    wrote: v.optional(asked),
    updatedAt: v.string(),
  }),
);

const toRecord = ({ page: kept, wrote, ...rest }: PageRecord) => ({
  ...rest,
  ...(kept && { page: { ...kept } }),
  ...(wrote && { wrote: { ...wrote } }),
  updatedAt: rest.asked.at,
});

export const readPageRecord: WikiStore['readPageRecord'] = async (incidentId) => {
  const stored = await records.get(incidentId);
  if (!stored) return null;
  const { updatedAt: _, page: kept = null, wrote = null, ...rest } = stored;
  return { ...rest, page: kept, wrote };
};

export const savePageRecord: WikiStore['savePageRecord'] = (incidentId, record) => {
  const from = record.revision - 1;
  return from === 0
    ? records.create(incidentId, toRecord(record))
    : records.replace(incidentId, toRecord(record), from);
};

const ofProject = (projectId: string): string => `project:${projectId}`;

export const readSpaceOf: WikiStore['readSpaceOf'] = async (projectId) =>
  (await records.get(ofProject(projectId)))?.asked.spaceId ?? null;

/** Whoever writes at the same moment is as good a memory. */
export const noteSpaceOf: WikiStore['noteSpaceOf'] = async (projectId, record) => {
  const known = await records.get(ofProject(projectId));
  await savePageRecord(ofProject(projectId), { ...record, revision: (known?.revision ?? 0) + 1 });
};
