import { useState } from 'react';
import { CheckedField } from '../checking/checked-field';
import { newIntention } from '../draft/intention';
import { curationWords } from '../words/curation';
import { Choices } from './choices';
import { EditorForm } from './editor-form';
import type { EditorProps } from './editor';
import { typingOf } from './editor';
import { evidenceFaults, evidenceOf, evidenceTypes, evidenceWords } from './evidence-words';
import type { EvidenceWords } from './evidence-words';
import { ImageField } from './image-field';
import { TextField } from './text-field';
import { useKeptWords } from './use-kept-words';

/** What shows it: a metric, a link, lines of a log, or a picture that is attached to the incident. */
export function EvidenceEditor({ curating, onDone, part }: EditorProps) {
  const { evidence: says } = curationWords;
  const before = curating.additions.evidence.find(({ id }) => id === `evidence:${part}`)?.body ?? null;
  const typing = part ? `evidence:${part}` : typingOf(curating.event.id, 'evidence');
  const { words, type, forget } = useKeptWords<EvidenceWords>(typing, evidenceWords(before));
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const faults = asked ? evidenceFaults(words) : {};
  const end = (): void => {
    forget();
    onDone();
  };
  const onKeep = (): void => {
    const body = evidenceOf(words);
    if (!body) return setAsked(true);
    curating.set('evidence', body, says.done, part ?? newIntention());
    end();
  };
  return (
    <EditorForm ask={says.ask} onKeep={onKeep} onCancel={end} onClose={onDone} busy={busy}>
      <Choices
        label={says.type}
        options={evidenceTypes.map((value) => ({ value, name: says.types[value] }))}
        chosen={words.type}
        onChoose={(chosen) => type({ type: chosen })}
        autoFocus
      />
      <CheckedField
        place="timeline"
        of={typing}
        label={says.title}
        hint={says.titleHint}
        value={words.title}
        onType={(title) => type({ title })}
        fault={faults.title}
      />
      <OfType {...{ typing, words, type, faults, onBusy: setBusy }} />
    </EditorForm>
  );
}

type OfTypeProps = {
  readonly typing: string;
  readonly words: EvidenceWords;
  readonly type: (change: Partial<EvidenceWords>) => void;
  readonly faults: ReturnType<typeof evidenceFaults>;
  readonly onBusy: (busy: boolean) => void;
};

function OfType({ typing, words, type, faults, onBusy }: OfTypeProps) {
  const { evidence: says } = curationWords;
  const address = (label: string) => (
    <TextField label={label} value={words.url} onType={(url) => type({ url })} fault={faults.url} />
  );
  switch (words.type) {
    case 'link':
      return address(says.url);
    case 'metric':
      return (
        <>
          <CheckedField
            place="timeline"
            of={`${typing}:value`}
            label={says.value}
            hint={says.valueHint}
            value={words.value}
            onType={(value) => type({ value })}
            fault={faults.value}
          />
          {address(says.urlOptional)}
        </>
      );
    case 'log':
      return (
        <TextField
          label={says.excerpt}
          value={words.excerpt}
          onType={(excerpt) => type({ excerpt })}
          fault={faults.excerpt}
          lines
          code
        />
      );
    case 'image':
      return <ImageField {...{ words, type, onBusy }} fault={faults.image ?? null} />;
    default: {
      const never: never = words.type;
      return never;
    }
  }
}
