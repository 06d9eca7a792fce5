import type { Idea } from '#contract';
import type { AdditionVersion } from '../additions/version';

/** The forms that Atlassian's account ids have; a field of an issue may hold one among other answers. */
const accountId = /^(?:[0-9a-f]{24}|[0-9a-z]+:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?::[0-9a-f-]+)?)$/i;

const answersIn = ({ fields }: Idea): string[] =>
  Object.values(fields)
    .flat()
    .filter((answer): answer is string => typeof answer === 'string' && accountId.test(answer));

function inBody(version: AdditionVersion): readonly (string | null | undefined)[] {
  if (version.about === 'event') return [version.body?.authorId];
  if (version.about === 'led') return version.body && 'accountId' in version.body ? [version.body.accountId] : [];
  if (version.about === 'idea')
    return version.body ? [version.body.ownerId, ...(version.body.askedToAgree ?? []), ...answersIn(version.body)] : [];
  if (version.about !== 'meetingPlan' || !version.body) return [];
  const { invited, notNeeded, liaison } = version.body;
  return [...invited, ...notNeeded, liaison];
}

/** Account ids in what a person added; the ids of what belongs to one person end in that of who wrote it. */
export const accountsInAddition = (version: AdditionVersion): string[] => [
  version.by,
  ...inBody(version).flatMap((id) => id ?? []),
];
