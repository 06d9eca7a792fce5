import { context, opening } from './start';
import { createRoot } from 'react-dom/client';
import { bridgeSurface } from './bridge-surface';
import { Panel } from './screens/panel';
import { SurfaceContext } from './surface';
import './page.css';

/** Renders the panel once the platform has said who reads and what; the first reading runs meanwhile. */
async function start(root: HTMLElement): Promise<void> {
  const surface = bridgeSurface(await context);
  createRoot(root).render(
    <SurfaceContext.Provider value={surface}>
      <Panel opening={opening} />
    </SurfaceContext.Provider>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
