/** Choices of this browser: the address names them first (`?as=…`, `?colorMode=dark`), then what was chosen last. */
export type Choice = 'as' | 'colorMode' | 'activity';

const place = (choice: Choice): string => `second-story.host.${choice}`;

export function remembered(choice: Choice): string | null {
  return new URLSearchParams(location.search).get(choice) ?? localStorage.getItem(place(choice));
}

/** Keeps a choice, and takes it out of the address, which would otherwise win on the next load. */
export function remember(choice: Choice, value: string): void {
  localStorage.setItem(place(choice), value);
  const here = new URL(location.href);
  if (!here.searchParams.has(choice)) return;
  here.searchParams.delete(choice);
  history.replaceState(history.state, '', here);
}
