import type { Caller, Ports } from '../../src/app/ports';
import { shareDocument } from '../../src/app/share-document';
import type { Sending } from '../../src/app/sharing-ports';

const doc = (text: string) =>
  ({ version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }) as const;
const caller = { incidentId: '1' } as Caller;
const input = { as: 'description', shareId: 's', doc: doc('A postmortem') } as const;

/** A Jira with one description; `between`: what others do after we have read and before we write. */
function ports(between: (write: (text: string) => void) => void) {
  let description: unknown = doc('EU cards are declined.');
  const changes = ['10'];
  let sending: Sending | null = null;
  const write = (next: unknown): void => {
    description = next;
    changes.unshift(String(10 + changes.length));
  };
  const jira: Partial<Ports['jira']> = {
    mayEdit: async () => true,
    readDescribed: async () => ({ description, changes: [...changes] }),
    editIssue: async (_, fields) => {
      between((text) => write(doc(text)));
      write(fields['description']);
    },
  };
  const store: Partial<Ports['store']> = {
    readSending: async () => sending,
    saveSending: async (_, __, next) => ((sending = next), true),
  };
  return { jira, store, now: () => 0 } as unknown as Ports;
}

test('whoever changes the description at the same moment is not passed over in silence', async () => {
  const crossed = await shareDocument(
    ports((write) => write('Meanwhile.')),
    caller,
    input,
  );
  expect(crossed).toEqual({ outcome: 'shared', crossed: true });
  expect(
    await shareDocument(
      ports(() => undefined),
      caller,
      input,
    ),
  ).toEqual({ outcome: 'shared' });
});
