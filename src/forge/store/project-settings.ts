import * as v from 'valibot';
import type { ReviewStore } from '../../app/review-ports';
import { entity } from './entity';
import { settingsShape } from './settings-shape';

/** What a project's administrators set, by project id; null settings: the defaults again. */
export const projectSettings = entity(
  'project-settings',
  v.object({
    revision: v.number(),
    projectId: v.string(),
    settings: v.nullable(settingsShape),
    by: v.string(),
    updatedAt: v.string(),
  }),
);

export const readSettings: ReviewStore['readSettings'] = async (projectId) => {
  const stored = await projectSettings.get(projectId);
  return stored && { revision: stored.revision, settings: stored.settings };
};

export const saveSettings: ReviewStore['saveSettings'] = (projectId, settings, from, by, updatedAt) => {
  // Copied, so that what the store takes is its own.
  const record = {
    revision: from + 1,
    projectId,
    settings: settings && v.parse(settingsShape, settings),
    by,
    updatedAt,
  };
  return from === 0 ? projectSettings.create(projectId, record) : projectSettings.replace(projectId, record, from);
};
