import type { Holder } from '../jira/model';

export interface WikiSpace {
  id: string;
  key: string;
  name: string;
  createdAt: string;
  authorId: string;
  /** Who sees the space and its pages. */
  view: Holder[];
  /** Who makes and edits pages in it. */
  create: Holder[];
}

export interface WikiVersion {
  number: number;
  createdAt: string;
  message: string;
  authorId: string;
  title: string;
  /** Atlassian's document format, as JSON text: the way Confluence gives and takes it. */
  body: string;
}

export interface WikiPage {
  id: string;
  spaceId: string;
  parentId: string | null;
  status: 'current' | 'trashed';
  /** Accounts that alone see it; null where everybody does who sees the space. */
  restrictedTo: string[] | null;
  /** Oldest first; never empty. */
  versions: [WikiVersion, ...WikiVersion[]];
}

/** The Confluence of a site. */
export interface Wiki {
  spaces: WikiSpace[];
  pages: WikiPage[];
  lastPageId: number;
}

export const newest = ({ versions }: WikiPage): WikiVersion => versions.at(-1) ?? versions[0];
