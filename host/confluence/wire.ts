import type { Site } from '../jira/http';
import type { JsonObject } from '../jira/model';
import { newest, type Wiki, type WikiPage, type WikiSpace, type WikiVersion } from './model';
import { WikiRefusal } from './problem';

export const baseOf = (site: Site): string => `${site.baseUrl}/wiki`;

export const spaceJson = ({ id, key, name, createdAt, authorId }: WikiSpace): JsonObject => ({
  id,
  key,
  name,
  type: 'global',
  status: 'current',
  authorId,
  spaceOwnerId: authorId,
  createdAt,
  currentActiveAlias: key,
  homepageId: null,
  description: null,
  icon: null,
  _links: { webui: `/spaces/${key}` },
});

const versionJson = ({ number, message, createdAt, authorId }: WikiVersion): JsonObject => ({
  number,
  message,
  minorEdit: false,
  authorId,
  createdAt,
});

/** `format`: the representation asked for; without one a page has no body. This host keeps Atlassian's format alone. */
function bodyJson({ body }: WikiVersion, format: string | null): JsonObject {
  if (format === null) return {};
  if (format !== 'atlas_doc_format') throw new WikiRefusal(501, `This host does not play body-format=${format}.`);
  return { atlas_doc_format: { representation: format, value: body } };
}

export function pageJson(site: Site, wiki: Wiki, page: WikiPage, format: string | null): JsonObject {
  const last = newest(page);
  const [first] = page.versions;
  const key = wiki.spaces.find(({ id }) => id === page.spaceId)?.key ?? '';
  const slug = encodeURIComponent(last.title).replaceAll('%20', '+');
  return {
    id: page.id,
    status: page.status,
    title: last.title,
    spaceId: page.spaceId,
    parentId: page.parentId,
    parentType: page.parentId === null ? null : 'page',
    position: null,
    authorId: first.authorId,
    ownerId: first.authorId,
    lastOwnerId: null,
    subtype: null,
    createdAt: first.createdAt,
    version: versionJson(last),
    body: bodyJson(last, format),
    _links: {
      webui: `/spaces/${key}/pages/${page.id}/${slug}`,
      editui: `/pages/resumedraft.action?draftId=${page.id}`,
      tinyui: `/x/${page.id}`,
      base: baseOf(site),
    },
  };
}
