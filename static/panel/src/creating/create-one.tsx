import type { StandingIdea } from '#core/follow-ups/idea';
import { creatingWords as words } from '../words/creating';
import { CreateButton } from './create-button';
import { useCreating } from './creating-context';

/** Creates one committed idea by itself. */
export function CreateOne({ one: { id, idea } }: { readonly one: Pick<StandingIdea, 'id' | 'idea'> }) {
  const { standing, create } = useCreating();
  const { busy, outcome } = standing(id);
  if (outcome?.outcome === 'created') return null;
  return (
    <CreateButton
      appearance="default"
      label={words.createOne}
      name={words.createOf(idea.what)}
      busy={busy}
      onPress={() => create([id])}
    />
  );
}
