import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { remember, remembered } from './remembered';

export type ColorChoice = 'light' | 'dark' | 'auto';
interface ColorMode {
  choice: ColorChoice;
  /** What is shown. */
  shown: 'light' | 'dark';
  choose(choice: ColorChoice): void;
}

const ColorModeContext = createContext<ColorMode>({ choice: 'auto', shown: 'light', choose: () => undefined });
export const useColorMode = (): ColorMode => useContext(ColorModeContext);

const parsed = (value: string | null): ColorChoice => (value === 'light' || value === 'dark' ? value : 'auto');
const dark = '(prefers-color-scheme: dark)';

/** Loads Atlassian's token styles and keeps `data-color-mode` right, following the system where that is chosen. */
export function ColorModeProvider({ children }: { children: ReactNode }) {
  const [choice, setChoice] = useState(() => parsed(remembered('colorMode')));
  const [systemDark, setSystemDark] = useState(() => matchMedia(dark).matches);
  const [ready, setReady] = useState(false);
  const shown = choice === 'auto' ? (systemDark ? 'dark' : 'light') : choice;
  useEffect(() => {
    const query = matchMedia(dark);
    const changed = () => setSystemDark(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  useEffect(() => {
    void setGlobalTheme({
      colorMode: shown,
      light: 'light',
      dark: 'dark',
      spacing: 'spacing',
      typography: 'typography',
      shape: 'shape',
    }).then(() => setReady(true));
  }, [shown]);
  const value = useMemo(
    () => ({
      choice,
      shown,
      choose: (next: ColorChoice) => {
        remember('colorMode', next);
        setChoice(next);
      },
    }),
    [choice, shown],
  );
  return ready ? <ColorModeContext.Provider value={value}>{children}</ColorModeContext.Provider> : null;
}
