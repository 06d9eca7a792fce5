import { events, realtime, router } from '@forge/bridge';
import type { FullContext } from '@forge/bridge';
import { call } from './call';
import type { Reader, Surface } from './surface';
import type { News } from './text-news';
import { clockFace } from './time/clock-face';

const channel = 'incident-changed';

/** Few look at pictures: what reads them comes when one does. */
const files = () => import('./jira-files');
const meetingWindow = () => import('./meeting-window');

/** The surface on Forge's bridge. */
export function bridgeSurface(context: FullContext): Surface {
  const reader = readerOf(context);
  const me = crypto.getRandomValues(new Uint32Array(1)).join();
  return {
    reader,
    clock: clockFace(context.timezone),
    call,
    attach: async (file) => (await files()).attachFile(reader.issueId, file),
    readAttachment: async (id) => (await files()).readFile(id),
    meeting: {
      inWindow: textOf(context.extension.modal, 'show') === 'meeting',
      open: async (title) => (await meetingWindow()).openMeetingWindow(title),
      leave: () => void meetingWindow().then(({ closeWindow }) => closeWindow()),
    },
    navigate: (url) => void router.navigate(url),
    publishChange: (news) =>
      void realtime.publish(channel, { issueId: reader.issueId, from: me, ...news }).catch(quietly),
    onChange: (listener, listening) => {
      const stops = [
        events.on('JIRA_ISSUE_CHANGED', () => listener()),
        realtime.subscribe(channel, (payload) => {
          if (typeof payload === 'string') listener();
          else if (payload.from !== me) listener(newsIn(payload));
        }),
      ].map((subscription) => subscription.catch(quietly));
      void Promise.all(stops).then(listening);
      return () => stops.forEach((stop) => void stop.then((subscription) => subscription?.unsubscribe()));
    },
  };
}

function newsIn({ ids, revision }: Readonly<Record<string, unknown>>): News | undefined {
  const named = Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
  return named.length > 0 ? { ids: named, revision: Number(revision) || 0 } : undefined;
}

/** Live news is a comfort: without it the panel is as right as its last reading, and "Refresh" is there. */
function quietly(): undefined {
  return undefined;
}

function readerOf(context: FullContext): Reader {
  const issue: unknown = context.extension.issue;
  return {
    accountId: context.accountId ?? '',
    issueId: textOf(issue, 'id'),
    issueKey: textOf(issue, 'key'),
    siteUrl: context.siteUrl.replace(/\/$/, ''),
    address: textOf(context.extension, 'location'),
  };
}

function textOf(record: unknown, name: string): string {
  const value = typeof record === 'object' && record !== null ? Reflect.get(record, name) : undefined;
  return typeof value === 'string' ? value : '';
}
