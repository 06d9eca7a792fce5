import { invoke, view } from '@forge/bridge';
import { createRoot } from 'react-dom/client';
import type { SettingsCalls } from '#contract';
import { SettingsScreen } from './settings-page/settings-screen';
import './page.css';

/** Calls the app, as the settings page of a project does. */
const call = async <Name extends keyof SettingsCalls>(name: Name, input: Parameters<SettingsCalls[Name]>[0]) => {
  try {
    // The one place where what came over the wire gets the contract's type.
    return (await invoke(name, { ...input })) as ReturnType<SettingsCalls[Name]>;
  } catch {
    return { ok: false, problem: { code: 'jiraDown' } } as ReturnType<SettingsCalls[Name]>;
  }
};

const first = call('readSettings', {});
void view.theme.enable();

const root = document.getElementById('root');
if (root) createRoot(root).render(<SettingsScreen first={first} call={call} />);
