import type { Confluence } from '../confluence/confluence';
import type { Jira } from '../jira/jira';
import type { BridgeParts } from './invoke';
import { BridgeRefusal, overBridge } from './invoke';
import { takeApart } from './replies';
import { followed, toJiraRequest, toResponse } from './jira-product';
import type { PanelSession } from './panel-sessions';

/** What the bridge sends for `requestJira` (forge-contract §2). */
export interface FetchProduct {
  product: string;
  restPath: string;
  fetchRequestInit: { method?: string; body?: string | null; headers?: [string, string][] };
  isMultipartFormData?: boolean;
}

export interface ProductReply {
  /** Text, or base64 where `isAttachment`. */
  body: string;
  headers: Record<string, string>;
  status: number;
  statusText: string;
  isAttachment: boolean;
}

const textual = /^(text\/|application\/([\w.+-]*json|xml|javascript)|$)/;

/** A form crosses the bridge as JSON: files as data URLs, with their names and types beside them. */
function formFrom(text: string): FormData {
  const parts = JSON.parse(text) as Record<string, string>;
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    if (name.startsWith('__file')) continue;
    if (name !== 'file') form.append(name, value);
    else {
      const bytes = Buffer.from(value.slice(value.indexOf(',') + 1), 'base64');
      form.append(name, new File([bytes], parts.__fileName ?? 'file', { type: parts.__fileType ?? '' }));
    }
  }
  return form;
}

async function initOf({ fetchRequestInit, isMultipartFormData }: FetchProduct) {
  const { method = 'GET', body, headers = [] } = fetchRequestInit;
  const text = body === null || body === undefined || body === '' ? undefined : body;
  if (!isMultipartFormData || text === undefined) return takeApart({ method, headers, body: text });
  // The boundary is the one of the form made here.
  return takeApart({
    method,
    headers: headers.filter(([name]) => name.toLowerCase() !== 'content-type'),
    body: formFrom(text),
  });
}

/** `requestJira` and `requestConfluence` of the panel: as the panel's user, with the app's scopes. */
export function fetchProduct(
  parts: BridgeParts & { jira: Jira; confluence: Confluence },
  session: PanelSession,
  asked: FetchProduct,
): Promise<ProductReply> {
  return overBridge(parts, 'fetchProduct', asked.restPath, async () => {
    const { product } = asked;
    if (product !== 'jira' && product !== 'confluence')
      throw new BridgeRefusal(501, `The host does not play ${product}.`);
    const caller = { accountId: session.accountId, channel: 'bridge' as const, asApp: false };
    const request = toJiraRequest(asked.restPath, { ...(await initOf(asked)), caller });
    const reply = await (product === 'jira' ? followed(parts.jira, request) : parts.confluence.handle(request));
    const response = toResponse(reply);
    const isAttachment = !textual.test((response.headers.get('content-type') ?? '').split(';')[0] ?? '');
    const bytes = Buffer.from(await response.arrayBuffer());
    return {
      body: bytes.toString(isAttachment ? 'base64' : 'utf8'),
      headers: Object.fromEntries(response.headers.entries()),
      status: response.status,
      statusText: response.statusText,
      isAttachment,
    };
  });
}
