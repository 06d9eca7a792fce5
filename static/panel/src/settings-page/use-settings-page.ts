import { useCallback, useEffect, useState } from 'react';
import type { Problem, Reply, SettingFault, Settings, SettingsCalls, SettingsPage } from '#contract';
import { defaultSettings } from '#core/settings/default-settings';
import { settingsWords as words } from '../words/settings';

export type SettingsCall = <Name extends keyof SettingsCalls>(
  name: Name,
  input: Parameters<SettingsCalls[Name]>[0],
) => Promise<ReturnType<SettingsCalls[Name]>>;

/** What the page shows: what was read, what was changed since, and how saving went. */
export function useSettingsPage(first: Promise<Reply<SettingsPage>>, call: SettingsCall) {
  const [page, setPage] = useState<SettingsPage | null>(null);
  const [draft, setDraft] = useState<Settings>(defaultSettings);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [faults, setFaults] = useState<readonly SettingFault[]>([]);
  const [told, setTold] = useState('');
  const [busy, setBusy] = useState(false);
  const show = useCallback((next: SettingsPage) => {
    setPage(next);
    setDraft(next.settings ?? defaultSettings);
    setFaults([]);
  }, []);
  const take = useCallback(
    (reply: Reply<SettingsPage>) => {
      setProblem(reply.ok ? null : reply.problem);
      if (reply.ok) show(reply.value);
    },
    [show],
  );
  useEffect(() => void first.then(take), [first, take]);
  const save = async (settings: Settings | null): Promise<void> => {
    setBusy(true);
    setTold('');
    const reply = await call('saveSettings', { settings, revision: page?.revision ?? 0 });
    setBusy(false);
    if (!reply.ok) return setTold(reply.problem.code === 'mayNotEdit' ? words.notYours : words.notSaved);
    const { value } = reply;
    if (value.outcome === 'refused') {
      setFaults(value.faults);
      return setTold(words.refused(value.faults.length));
    }
    show(value.page);
    setTold(value.outcome === 'saved' ? words.saved : words.meanwhile);
  };
  const again = async (): Promise<void> => take(await call('readSettings', {}));
  return { page, draft, setDraft, problem, faults, told, busy, save, again };
}
