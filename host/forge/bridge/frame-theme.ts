export interface ThemeReply {
  colorMode: 'light' | 'dark';
  /** The value of `data-theme`. */
  theme: string;
}

const sheet = '/__host__/tokens.css';

export function setColorMode(colorMode: 'light' | 'dark'): void {
  document.documentElement.dataset.colorMode = colorMode;
}

/** Marks the page with the person's theme and links the design tokens; done when they are there. */
export function enableTheme({ colorMode, theme }: ThemeReply): Promise<void> {
  document.documentElement.dataset.theme = theme;
  setColorMode(colorMode);
  if (document.querySelector(`link[href="${sheet}"]`)) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    link.onload = () => resolve();
    link.onerror = () => resolve();
    document.head.append(link);
  });
}
