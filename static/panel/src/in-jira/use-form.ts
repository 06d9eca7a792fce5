import { useEffect, useRef, useState } from 'react';
import type { ChangeForm, LiveFollowUp, Problem } from '#contract';
import type { ReadForm } from './use-change-forms';

/** What these may be given; null until it is known. */
export function useForm(rows: readonly LiveFollowUp[], readForm: ReadForm) {
  const [form, setForm] = useState<ChangeForm | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const latest = useRef(rows);
  latest.current = rows;
  const ids = rows.map(({ issueId }) => issueId).join(' ');
  useEffect(() => {
    let stopped = false;
    void readForm(latest.current).then((found) => {
      if (stopped) return;
      if ('code' in found) setProblem(found);
      else setForm(found);
    });
    return () => {
      stopped = true;
    };
  }, [ids, readForm]);
  return { form, problem };
}
