import { intentionOf, type StandingIdea } from '#core/follow-ups/idea';
import { useAdditions } from '../additions-keeper';
import { ideaWords } from '../words/ideas';
import { Agreement } from './agreement';
import { useLeads } from './use-leads';

/** The incident's own project, where an idea names no place. */
const OWN = '';

/** Who says yes to a committed idea before it is in Jira. */
export function IdeaAgreement({ one }: { readonly one: StandingIdea }) {
  const { people, nameOf } = useAdditions();
  const { idea, id } = one;
  const projectId = idea.place?.projectId ?? OWN;
  const leads = useLeads([{ project: { id: projectId } }]);
  const { ownerId } = idea;
  const owner =
    ownerId === null ? null : (people[ownerId] ?? { accountId: ownerId, name: nameOf(ownerId), active: true });
  const what = idea.what.trim() || ideaWords.unsaid;
  return (
    <Agreement intention={intentionOf(id)} idea={idea} what={what} owner={owner} lead={leads[projectId] ?? null} />
  );
}
