import type { Clock } from '../clock';
import type { Conditions } from '../conditions';
import { createFaults } from '../faults';
import { createJira } from '../jira/jira';
import type { Json, JsonObject, SiteState, User } from '../jira/model';
import { createSite } from '../jira/site';
import { createMeter } from '../meter';

/** Where a story is played: Jira's own routes, on the story's clock. */
export interface Stage {
  state: SiteState;
  /** What is being told, for the message where Jira refuses it. */
  moment: string;
  /** Sends a request as that person; answers with the body. A refusal is a fault of the story and throws. */
  send(who: User, method: string, path: string, body?: Json | Upload): Json | undefined;
  /** The time of the moment, ISO 8601. */
  now(): string;
}

export interface Upload {
  filename: string;
  mimeType: string;
  content: Buffer;
}

const isUpload = (body: Json | Upload | undefined): body is Upload =>
  typeof body === 'object' && body !== null && 'content' in body && Buffer.isBuffer(body.content);

const boundary = 'a-line-no-story-holds';

const multipart = ({ filename, mimeType, content }: Upload): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\n` +
        `Content-Type: ${mimeType}\r\n\r\n`,
    ),
    content,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);

const encode = (body: Json | Upload | undefined): { headers: Record<string, string>; body: Buffer | string | null } => {
  if (body === undefined) return { headers: {}, body: null };
  if (!isUpload(body)) return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'x-atlassian-token': 'no-check' };
  return { headers, body: multipart(body) };
};

export function createStage(state: SiteState, clock: Clock, conditions: Conditions): Stage {
  const site = createSite({ state, clock, conditions, baseUrl: 'https://second-story.example.com' });
  const jira = createJira({ site, clock, conditions, faults: createFaults(), meter: createMeter(), scopes: [] });
  const stage: Stage = {
    state,
    moment: '',
    now: () => new Date(clock.now()).toISOString(),
    send(who, method, path, body) {
      const [plain = path, search = ''] = path.split('?');
      const caller = { accountId: who.accountId, channel: 'page' as const, asApp: false };
      const reply = jira.act({ method, path: plain, query: new URLSearchParams(search), caller, ...encode(body) });
      if (reply.status >= 400) {
        throw new Error(
          `${stage.moment}: ${method} ${path} was refused with ${reply.status}: ${JSON.stringify(reply.body)}`,
        );
      }
      return Buffer.isBuffer(reply.body) ? undefined : reply.body;
    },
  };
  return stage;
}

/** The body as an object, for the one or two keys a story reads from an answer. */
export function objectIn(body: Json | undefined): JsonObject {
  return body !== null && typeof body === 'object' && !Array.isArray(body) ? body : {};
}
