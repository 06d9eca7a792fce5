import type { Flag } from '../../forge/bridge/shell';

const button = (text: string, onClick: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.textContent = text;
  made.addEventListener('click', () => onClick());
  return made;
};

const text = (tag: 'h2' | 'p', words: string): HTMLElement => {
  const made = document.createElement(tag);
  made.textContent = words;
  return made;
};

/** Plain flags for the bare page: title, description, actions, and a way to close each. */
export function createFlags(region: HTMLElement) {
  const shown = new Map<string, HTMLElement>();
  const close = (id: string) => {
    shown.get(id)?.remove();
    shown.delete(id);
  };
  return {
    show(flag: Flag): void {
      close(flag.id);
      const element = document.createElement('article');
      element.className = 'flag';
      element.dataset.type = flag.type;
      element.append(text('h2', flag.title));
      if (flag.description) element.append(text('p', flag.description));
      for (const action of flag.actions) element.append(button(action.text, action.onClick));
      element.append(button('Dismiss', () => close(flag.id)));
      shown.set(flag.id, element);
      region.append(element);
      if (flag.isAutoDismiss) setTimeout(() => close(flag.id), 8000);
    },
    close,
  };
}
