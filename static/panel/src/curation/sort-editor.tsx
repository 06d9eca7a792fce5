import { eventKinds, stages } from '#contract';
import type { AdditionAbout } from '#contract';
import { sameBody } from '#core/additions/same-body';
import { curationWords } from '../words/curation';
import { EditorForm } from './editor-form';
import type { EditorProps } from './editor';
import { typingOf } from './editor';
import { SelectField } from './select-field';
import { useKeptWords } from './use-kept-words';

type Words = { readonly kind: string; readonly stage: string; readonly weight: string };

/** A person's word on what an event is: before the rules' proposal, which can be had back. */
export function SortEditor({ curating, onDone }: EditorProps) {
  const { event, additions, setAll } = curating;
  const { sort } = curationWords;
  const said = additions.standsOut?.body?.significant;
  const { words, type, forget } = useKeptWords<Words>(typingOf(event.id, 'sort'), {
    kind: additions.kind?.body?.kind ?? '',
    stage: additions.stage?.body?.stage ?? '',
    weight: said === undefined ? '' : String(said),
  });
  const end = (): void => {
    forget();
    onDone();
  };
  const onKeep = (): void => {
    const wanted: { readonly about: AdditionAbout; readonly body: object | null; readonly before: unknown }[] = [
      { about: 'kind', body: words.kind ? { kind: words.kind } : null, before: additions.kind?.body },
      { about: 'stage', body: words.stage ? { stage: words.stage } : null, before: additions.stage?.body },
      {
        about: 'standsOut',
        body: words.weight ? { significant: words.weight === 'true' } : null,
        before: additions.standsOut?.body,
      },
    ];
    const changes = wanted.filter(({ body, before }) => !sameBody(body, before ?? null));
    if (changes.length > 0) setAll(changes, sort.done);
    end();
  };
  const proposed = (name: string) => ({ value: '', name: sort.asProposed(name) });
  return (
    <EditorForm ask={sort.ask} onKeep={onKeep} onCancel={end} onClose={onDone}>
      <SelectField
        label={sort.kind}
        value={words.kind}
        options={[proposed(sort.kinds[event.kind]), ...eventKinds.map((value) => ({ value, name: sort.kinds[value] }))]}
        onChoose={(kind) => type({ kind })}
        autoFocus
      />
      <SelectField
        label={sort.stage}
        value={words.stage}
        options={[proposed(sort.stages[event.stage]), ...stages.map((value) => ({ value, name: sort.stages[value] }))]}
        onChoose={(stage) => type({ stage })}
      />
      <SelectField
        label={sort.weight}
        value={words.weight}
        options={[
          proposed(event.significant ? sort.standsOut : sort.folds),
          { value: 'true', name: sort.standsOut },
          { value: 'false', name: sort.folds },
        ]}
        onChoose={(weight) => type({ weight })}
      />
    </EditorForm>
  );
}
