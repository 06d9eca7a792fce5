import { useRef, useState } from 'react';
import type { Problem } from '#contract';
import { newUuid } from '../new-uuid';
import { useAnnounce } from '../parts/announcer';
import { useSurface } from '../surface';
import { readBackWords } from '../words/read-back';
import type { Missing } from './missing-here';

const words = readBackWords.put;

/** Puts answers out of a file into the draft, by the same saving as if they were typed: what stands there stays. */
export function usePutting() {
  const { call, publishChange } = useSurface();
  const announce = useAnnounce();
  const [done, setDone] = useState<Readonly<Record<string, 'saved' | 'beside'>>>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  // A try after a lost answer writes nothing twice.
  const saves = useRef(new Map<string, string>());
  const put = async (answers: readonly Missing[]): Promise<void> => {
    setBusy(true);
    setProblem(null);
    let count = 0;
    for (const { textId, content, issueId } of answers) {
      const saveId = saves.current.get(textId) ?? newUuid();
      saves.current.set(textId, saveId);
      const doc = { version: 1, type: 'doc', content } as const;
      const reply = await call('saveText', { id: textId, saveId, revision: 0, doc, ...(issueId && { issueId }) });
      if (!reply.ok) {
        setProblem(reply.problem);
        break;
      }
      const how = reply.value.outcome === 'saved' ? 'saved' : 'beside';
      setDone((before) => ({ ...before, [textId]: how }));
      count += 1;
    }
    setBusy(false);
    if (count === 0) return;
    announce(words.said(count));
    publishChange();
  };
  return { done, problem, busy, put };
}
