import type { PageInput, PagePublished } from '#contract';
import { keptPage } from '#core/document/kept-page';
import { bestEffort, Failure, isFailure } from './failure';
import { shownPage } from './page/page-standing';
import { settledRecord, writing } from './page/settle-page';
import type { Caller, Ports } from './ports';
import { requireEdit } from './rights';
import { type PageRecord, type WikiPage, WikiRefused } from './wiki-ports';

/**
 * Writes the document to the postmortem's page in Confluence, as this person: one page, whatever is lost on the way,
 * and the same one again. A page that is not as we wrote it is left as it is.
 * Throws mayNotEdit, jiraBusy, jiraDown, jiraRefused, stillWorking, badInput.
 */
export async function publishPage(ports: Ports, caller: Caller, input: PageInput): Promise<PagePublished> {
  await requireEdit(ports, caller);
  if (!ports.wiki.isConnected()) return { outcome: 'noConfluence' };
  const known = await settledRecord(ports, caller);
  if (known?.page && known.wrote?.mark === input.attempt) return again(ports, known);
  const isNew = !known?.page || known.page.id === input.instead;
  try {
    return await (isNew ? make(ports, caller, known, input) : rewrite(ports, caller, known, input));
  } catch (error) {
    if (!(error instanceof WikiRefused)) throw error;
    const { reason } = error;
    if (reason === 'tooLarge') return { outcome: 'tooLarge' };
    if (reason === 'mayNotWrite' || isNew) return { outcome: 'mayNotWrite' };
    // Somebody wrote, or took it away, between our reading and our writing.
    return untouched(ports, known);
  }
}

/** It was written by this very attempt, whose answer was lost. */
async function again({ wiki }: Ports, known: PageRecord): Promise<PagePublished> {
  const found = known.page && (await wiki.readPage(known.page.id));
  return { outcome: known.page?.version === 1 ? 'made' : 'rewritten', page: shownPage(known, found) };
}

async function untouched({ wiki }: Ports, known: PageRecord): Promise<PagePublished> {
  const found = known.page && (await wiki.readPage(known.page.id));
  return { outcome: 'untouched', page: shownPage(known, found) };
}

const askedOf = ({ now }: Ports, { attempt, title, revision }: PageInput, spaceId: string) => ({
  mark: attempt,
  spaceId,
  title,
  revision,
  at: new Date(now()).toISOString(),
});

/** What is written, with a line beneath that says where it comes from and bears the mark. */
async function documentOf({ jira }: Ports, { incidentId, siteUrl }: Caller, { doc, attempt }: PageInput) {
  const { key } = await jira.readHead(incidentId);
  return { key, doc: keptPage(doc, { key, siteUrl, mark: attempt }) };
}

async function make(ports: Ports, caller: Caller, known: PageRecord | null, input: PageInput): Promise<PagePublished> {
  const { wiki, store } = ports;
  const { spaceId, title } = input;
  if (spaceId === null) throw new Failure('badInput');
  const { doc } = await documentOf(ports, caller, input);
  const asked = askedOf(ports, input, spaceId);
  try {
    const made = await writing(ports, caller, known, { state: 'making', asked }, () =>
      wiki.createPage({ spaceId, title, doc }),
    );
    const { projectId } = caller;
    if (projectId !== null) await bestEffort(() => store.noteSpaceOf(projectId, made.record));
    return { outcome: 'made', page: shownPage(made.record, made.found) };
  } catch (error) {
    if (error instanceof WikiRefused || !isFailure(error, 'jiraRefused')) throw error;
    // Confluence's words for a title that another page bears differ; that it does is looked up.
    if (await wiki.findPage(spaceId, title)) return { outcome: 'titleTaken' };
    throw error;
  }
}

async function rewrite(ports: Ports, caller: Caller, known: PageRecord, input: PageInput): Promise<PagePublished> {
  const { wiki } = ports;
  const { page } = known;
  if (!page) throw new Failure('badInput');
  const found = await wiki.readPage(page.id);
  const shown = shownPage(known, found);
  if (!found || shown.standing !== 'ours') return { outcome: 'untouched', page: shown };
  const { key, doc } = await documentOf(ports, caller, input);
  const asked = { ...askedOf(ports, input, page.spaceId), title: found.title };
  const next = {
    id: page.id,
    title: found.title,
    version: found.version + 1,
    message: `Postmortem of ${key}, from Jira (${input.attempt})`,
    doc,
  };
  const work = (): Promise<WikiPage> => wiki.writePage(next);
  const { record, found: now } = await writing(ports, caller, known, { state: 'rewriting', asked }, work);
  return { outcome: 'rewritten', page: shownPage(record, now) };
}
