import { useRefusedFields } from '../creating/creating-context';
import { PlaceFields } from '../places/place-fields';
import { useSurface } from '../surface';
import { ideaWords as words } from '../words/ideas';
import { dayWords, type Policy } from './policy-of';
import type { IdeaTyping } from './use-idea-typing';

type PlacePartProps = { readonly typing: IdeaTyping; readonly policy: Policy };

/** Who takes it on and until when, and where it goes in Jira; the policy proposes the day. */
export function PlacePart({ typing, policy }: PlacePartProps) {
  const { clock } = useSurface();
  const { id, idea, type, choose } = typing;
  const hint = idea.due === null ? policy.dueBecause : words.dueChosen(dayWords(policy.due.day, clock));
  const faults = useRefusedFields(id);
  return (
    <PlaceFields
      idea={idea}
      of={id}
      onChange={choose}
      onType={type}
      due={{ day: policy.due.day, hint }}
      faults={faults}
    />
  );
}
