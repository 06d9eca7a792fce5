import type { PageStanding } from '#contract';

const left = 'It is left as it is. A new page can be made beside it.';

const standings: Readonly<Record<PageStanding, string>> = {
  ours: 'Nobody has changed it since. The next text goes to the same page.',
  edited: `Somebody has edited it since it was written from here. ${left}`,
  commented: `There are comments in its text, which a new text would take from their place. ${left}`,
  gone: 'It is not there any more, or you may not see it: it was moved to the trash, deleted or restricted.',
};

/** Words of the postmortem's page in Confluence. */
export const confluenceWords = {
  heading: 'Page in Confluence',
  reading: 'Asking Confluence',
  none: 'This site has no Confluence, or this app is not connected to it. Whoever administers the site can connect it under Connected apps. Everything else works without.',
  noSpaces: 'You see no space in Confluence that a page could be made in.',
  lead: 'In your name, in a space that you may write in. The next text goes to the same page.',
  space: 'Space',
  cut: 'These are the first spaces of many.',
  title: 'Title of the page',
  defaultTitle: (key: string, title: string) => `Postmortem of ${key}: ${title}`.slice(0, 255),
  make: 'Make the page',
  makeNew: 'Make a new page',
  rewrite: 'Write this text to the page',
  written: (at: string, zone: string, revision: number | null) =>
    revision === null
      ? `written ${at} ${zone}, before it was published`
      : `revision ${revision}, written ${at} ${zone}`,
  standings,
  said: {
    made: 'The page stands in Confluence.',
    rewritten: 'The page shows this text now.',
    untouched: 'Nothing was written.',
    titleTaken: 'Another page of this space bears this title. Another title will do.',
    mayNotWrite: 'Confluence does not let you write there. Nothing was written; another space may do.',
    tooLarge: 'This is more than Confluence takes of one page. Nothing was written.',
    noConfluence: 'This site has no Confluence any more. Nothing was written.',
  },
  half: 'All of it is more than fits into one page: half a page went out, with a link to the whole.',
} as const;
