import { useId, useState } from 'react';
import type { Problem } from '#contract';
import { ProblemNote } from '../parts/problem-note';
import { useSurface } from '../surface';
import { curationWords } from '../words/curation';
import type { EvidenceWords } from './evidence-words';
import styles from './form.module.css';

type ImageFieldProps = {
  readonly words: EvidenceWords;
  readonly type: (change: Partial<EvidenceWords>) => void;
  readonly fault: string | null;
  readonly onBusy: (busy: boolean) => void;
};

/** A picture goes to Jira as soon as it is chosen: from then on a reload finds it there. */
export function ImageField({ words, type, fault, onBusy }: ImageFieldProps) {
  const { attach } = useSurface();
  const { evidence: says } = curationWords;
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const upload = async (chosen: File): Promise<void> => {
    setFile(chosen);
    setProblem(null);
    setBusy(true);
    onBusy(true);
    const reply = await attach(chosen);
    setBusy(false);
    onBusy(false);
    if (!reply.ok) return setProblem(reply.problem);
    const named = words.title.trim() === '' ? { title: chosen.name } : {};
    type({ attachmentId: reply.value.id, fileName: reply.value.name || chosen.name, ...named });
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {says.file}
      </label>
      <input
        id={id}
        className={styles.input}
        type="file"
        accept="image/*"
        disabled={busy}
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) void upload(chosen);
        }}
      />
      <p id={`${id}-help`} className={fault ? styles.fault : styles.hint} role="status">
        {fault ?? (busy ? says.uploading : words.attachmentId ? says.fileKept(words.fileName) : says.fileHint)}
      </p>
      {problem && file && (
        <ProblemNote
          problem={problem}
          doing="attaching"
          recovery={{ by: 'asking' }}
          tries={1}
          onRetry={() => void upload(file)}
        />
      )}
    </div>
  );
}
