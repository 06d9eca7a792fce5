import { context, opening } from './start';
import { createRoot } from 'react-dom/client';
import { bridgeSurface } from './bridge-surface';
import { warmUpStorage } from './page-storage';
import { Panel } from './screens/panel';
import { SurfaceContext } from './surface';
import './page.css';

/** An answer that comes this soon is shown at once: the shape of what is coming would only flicker. */
const calmMs = 150;

/** Renders the panel once the platform has said who reads and what; the first reading runs meanwhile. */
async function start(root: HTMLElement): Promise<void> {
  const surface = bridgeSurface(await context);
  warmUpStorage();
  const soon = await Promise.race([opening, pause(calmMs)]);
  createRoot(root).render(
    <SurfaceContext.Provider value={surface}>
      <Panel opening={opening} soon={soon} />
    </SurfaceContext.Provider>,
  );
}

function pause(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}

const root = document.getElementById('root');
if (root) void start(root);
