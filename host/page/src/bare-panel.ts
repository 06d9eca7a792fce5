import { connectPanel } from '../../forge/bridge/shell';
import type { OpenedPanel, Surface } from '../../forge/bridge/shell';
import { createFlags } from './bare-flags';
import { openBareModal } from './bare-modal';
import './bare-panel.css';

interface Asked {
  as: string;
  issue: string;
  module?: string;
  colorMode: 'light' | 'dark';
  location: string;
}

const holder = document.querySelector<HTMLElement>('#panel') ?? document.body;
const region = document.querySelector<HTMLElement>('#flags') ?? document.body;

function dress(colorMode: 'light' | 'dark', width: string | null): void {
  Object.assign(document.documentElement.dataset, {
    colorMode,
    theme: 'dark:dark light:light shape:shape spacing:spacing typography:typography',
  });
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/__host__/tokens.css';
  document.head.append(sheet);
  if (width !== null) holder.style.width = `${Number(width)}px`;
}

async function openContext(asked: Asked): Promise<OpenedPanel> {
  const response = await fetch('/forge/context', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  });
  const answer = (await response.json()) as OpenedPanel & { message?: string };
  if (!response.ok) throw new Error(answer.message);
  return answer;
}

/** The app's page, connected; `refresh` opens it anew with a fresh context, as Jira does. */
async function show(asked: Asked): Promise<void> {
  const { frameUrl, ...opened } = await openContext(asked);
  const frame = document.createElement('iframe');
  frame.src = frameUrl;
  frame.title = 'Panel';
  frame.allow = 'clipboard-write';
  const flags = createFlags(region);
  const surface: Surface = {
    ...opened,
    colorMode: asked.colorMode,
    showFlag: flags.show,
    closeFlag: flags.close,
    openModal: openBareModal,
    navigate: ({ url, type }) => void window.open(url, type === 'new-tab' ? '_blank' : '_self'),
    changeWindowTitle: (title) => void (document.title = title),
    refresh: () => {
      connection.dispose();
      void show(asked);
    },
    close: () => false,
    submit: () => false,
    onResize: () => undefined,
  };
  const connection = connectPanel(frame, surface);
  holder.replaceChildren(frame);
}

const query = new URLSearchParams(location.search);
const colorMode = query.get('colorMode') === 'dark' ? 'dark' : 'light';
dress(colorMode, query.get('width'));

/** Where the issue's own page would be, with the parameters that are not meant for this page. */
function issueAddress(): string {
  const address = new URL(`/browse/${encodeURIComponent(query.get('issue') ?? '')}`, location.origin);
  const own = ['as', 'issue', 'module', 'colorMode', 'width'];
  for (const [name, value] of query) if (!own.includes(name)) address.searchParams.append(name, value);
  return address.href;
}

show({
  as: query.get('as') ?? '',
  issue: query.get('issue') ?? '',
  module: query.get('module') ?? undefined,
  colorMode,
  location: issueAddress(),
}).catch((error: unknown) => {
  const words = document.createElement('p');
  words.className = 'problem';
  words.textContent = error instanceof Error ? error.message : String(error);
  holder.replaceChildren(words);
});
