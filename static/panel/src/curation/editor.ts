import type { AdditionAbout } from '#contract';
import type { Curating } from './use-curating';

/** What is being done with an event under its row. `sort` changes its kind, its stage and whether it stands out. */
export type CurationAction =
  Extract<AdditionAbout, 'hide' | 'note' | 'hard' | 'evidence' | 'perspective' | 'decision' | 'event'> | 'sort';

/** In the order they are offered. */
export const curationActions: readonly Exclude<CurationAction, 'event'>[] = [
  'evidence',
  'perspective',
  'hard',
  'decision',
  'note',
  'sort',
  'hide',
];

export type EditorProps = {
  readonly curating: Curating;
  /** Called when the editor is done with, kept or not. */
  readonly onDone: () => void;
  /** Which of several is edited (evidence); absent for a new one. */
  readonly part?: string | undefined;
};

/** Names what is typed into an editor, so that it can be found after a reload. */
export function typingOf(eventId: string, action: CurationAction): string {
  return `${action}:${eventId}`;
}
