import type { Doc } from './texts';

export type WikiSpace = { readonly id: string; readonly key: string; readonly name: string };

/** How a page of ours stands: as we wrote it; edited since; with comments in its text; not there, or not for this person. */
export type PageStanding = 'ours' | 'edited' | 'commented' | 'gone';

/** The Confluence page of a postmortem. */
export type PostmortemPage = {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** The published revision it shows; null: a text that was not published. */
  readonly revision: number | null;
  /** When it was written from here, ISO 8601, UTC. */
  readonly at: string;
  readonly standing: PageStanding;
};

export type Confluence =
  /** The site has none, or the app is not connected to it. */
  | { readonly has: false }
  | {
      readonly has: true;
      /** Those this person sees. */
      readonly spaces: readonly WikiSpace[];
      /** There are more. */
      readonly isCut: boolean;
      /** Where a page was written last: in this incident, else in its project. */
      readonly spaceId: string | null;
      readonly page: PostmortemPage | null;
    };

export type PageInput = {
  /** A UUID: the same again writes nothing twice. */
  readonly attempt: string;
  readonly doc: Doc;
  /** Of a page that is made. */
  readonly title: string;
  /** Where a page is made, if there is none; null where there is one. */
  readonly spaceId: string | null;
  /** The page in whose place a new one is made: a person has seen how it stands. */
  readonly instead: string | null;
  readonly revision: number | null;
};

export type PagePublished =
  | { readonly outcome: 'made' | 'rewritten'; readonly page: PostmortemPage }
  /** Left as it is: its standing says why. */
  | { readonly outcome: 'untouched'; readonly page: PostmortemPage }
  | { readonly outcome: 'titleTaken' | 'mayNotWrite' | 'tooLarge' | 'noConfluence' };
