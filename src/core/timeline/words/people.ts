import { plainly, sidesOf, type Words } from './plain';

export const assigneeWords: Words = (change) => {
  const { from, to } = sidesOf(change);
  if (from && to) return plainly('Assignee', { from, to });
  if (to) return `Assigned to ${to}`;
  return from ? `Unassigned, was ${from}` : 'Unassigned';
};
