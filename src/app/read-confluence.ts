import type { Confluence } from '#contract';
import { shownPage } from './page/page-standing';
import { settledRecord } from './page/settle-page';
import type { Caller, Ports } from './ports';
import { requireEdit } from './rights';

/** Where a page can be made and how the postmortem's stands: for those who may write it. Throws mayNotEdit, stillWorking. */
export async function readConfluence(ports: Ports, caller: Caller): Promise<Confluence> {
  const { wiki, store } = ports;
  const { projectId } = caller;
  await requireEdit(ports, caller);
  if (!wiki.isConnected()) return { has: false };
  const [listed, record, usual] = await Promise.all([
    wiki.listSpaces(),
    settledRecord(ports, caller),
    projectId === null ? null : store.readSpaceOf(projectId),
  ]);
  if (!listed) return { has: false };
  const page = record?.page ? shownPage(record, await wiki.readPage(record.page.id)) : null;
  return { has: true, ...listed, spaceId: record?.page?.spaceId ?? usual, page };
}
