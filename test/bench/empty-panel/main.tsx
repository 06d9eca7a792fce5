import Button from '@atlaskit/button/new';
import { view } from '@forge/bridge';
import { createRoot } from 'react-dom/client';

/** The least a Custom UI panel can be: the bench's own figure for the first paint of ours. */
function start(): void {
  void view.theme.enable();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Button>One button</Button>);
}

start();
