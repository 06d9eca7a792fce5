import { createContext, useContext } from 'react';
import type { CallName, Calls, Reply } from '#contract';
import type { News } from './text-news';
import type { ClockFace } from './time/clock-face';

/** A call's reply; `unanswered` where the app itself said nothing, so that the call may still be running. */
export type Answer<Name extends CallName> = ReturnType<Calls[Name]> & { readonly unanswered?: true };

export type Call = <Name extends CallName>(name: Name, input: Parameters<Calls[Name]>[0]) => Promise<Answer<Name>>;

/** The person reading and the incident they read, as the platform says. */
export type Reader = {
  readonly accountId: string;
  readonly issueId: string;
  readonly issueKey: string;
  /** Without a slash at the end. */
  readonly siteUrl: string;
  /** Jira's own address as the panel opened, with its parameters; '' where the platform does not say. */
  readonly address: string;
};

/** Everything the panel does to the world outside itself. */
export type Surface = {
  readonly reader: Reader;
  /** Tells times in UTC and in the zone of the reader's Jira profile, never the browser's. */
  readonly clock: ClockFace;
  readonly call: Call;
  /** Attaches a file to the incident, as this person; gives its id in Jira. */
  readonly attach: (file: File) => Promise<Reply<{ readonly id: string; readonly name: string }>>;
  /** The bytes of an attachment, as Jira gives them to this person. */
  readonly readAttachment: (attachmentId: string) => Promise<Reply<Blob>>;
  /** The window in which a meeting is held. */
  readonly meeting: {
    /** This panel is what stands in it. */
    readonly inWindow: boolean;
    /** Over the whole of Jira; false where the platform opens none. */
    readonly open: (title: string) => Promise<boolean>;
    readonly leave: () => void;
  };
  /** Opens an address in the tab that Jira is in. */
  readonly navigate: (url: string) => void;
  /** Tells the other panels of this incident that something changed; what, by ids and revision, never by its text. */
  readonly publishChange: (news?: News) => void;
  /**
   * Calls back when Jira or another panel changed the incident; gives back how to stop. `listening` is called once,
   * when it is so far: what happened before that was not heard. `news`: what another panel told.
   */
  readonly onChange: (listener: (news?: News) => void, listening: () => void) => () => void;
};

export const SurfaceContext = createContext<Surface | null>(null);

/** @throws where no `SurfaceContext` stands above: a mistake in the panel itself. */
export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('No surface: the panel is rendered outside SurfaceContext.');
  return surface;
}
