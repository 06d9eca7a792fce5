import * as v from 'valibot';
import type { InterviewStore } from '../../app/interview-ports';
import { entity } from './entity';
import { wordIn } from './erasing';

/** What one person keeps for themselves about one incident, by `<incident id>:<a word for the person>`. */
export const interviewNotes = entity(
  'interview-notes',
  v.object({
    revision: v.number(),
    incidentId: v.string(),
    by: v.string(),
    notes: v.pipe(v.array(v.object({ id: v.string(), about: v.string(), text: v.string() })), v.readonly()),
    updatedAt: v.string(),
  }),
);

/** Keys cannot be rewritten when an account is erased, so they hold no account's id. */
const keyOf = (incidentId: string, accountId: string): string => `${incidentId}:${wordIn(incidentId, accountId)}`;

export const readInterviews: InterviewStore['readInterviews'] = async (incidentId, accountId) => {
  const stored = await interviewNotes.get(keyOf(incidentId, accountId));
  if (!stored) return { revision: 0, notes: [] };
  return { revision: stored.revision, notes: stored.by === accountId ? stored.notes : [] };
};

export const saveInterviews: InterviewStore['saveInterviews'] = (incidentId, accountId, next, updatedAt) => {
  const notes = next.notes.map(({ id, about, text }) => ({ id, about, text }));
  const record = { revision: next.revision, incidentId, by: accountId, notes, updatedAt };
  const key = keyOf(incidentId, accountId);
  const from = next.revision - 1;
  return from === 0 ? interviewNotes.create(key, record) : interviewNotes.replace(key, record, from);
};
