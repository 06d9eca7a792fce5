import type { OpenedPanel } from '../../../forge/bridge/shell';

interface Opening {
  as: string;
  issue?: string;
  project?: string;
  module: string;
  colorMode: 'light' | 'dark';
}

/** Asks the host for a panel's context: made and kept there, named here by a token. */
export async function openPanel(opening: Opening): Promise<OpenedPanel> {
  const response = await fetch('/forge/context', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...opening, location: location.href }),
  });
  if (!response.ok) throw new Error(`The host answered ${response.status}: ${(await response.text()).slice(0, 200)}`);
  return (await response.json()) as OpenedPanel;
}
