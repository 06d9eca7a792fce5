import { openHeadless } from '../../host/headless';
import { tellSite } from '../../host/tell-site';
import type { Opening, Reply } from '#contract';

/** CORP-12 lies in a project that readers may browse, behind a security level that they are not in. */
test('a ticket behind a security level is withheld from who is not in it: counted, and its key nowhere', async () => {
  const state = await tellSite('slow-burn');
  const app = await openHeadless(state);
  const open = async (role: 'responder' | 'reader'): Promise<Opening> => {
    const as = Object.values(state.users).find((user) => user.role === role)?.accountId ?? '';
    const reply = (await app.invoke('openPanel', {}, { as, issue: state.incident })) as Reply<Opening>;
    if (!reply.ok) throw new Error(`openPanel answered "${reply.problem.code}".`);
    return reply.value;
  };
  try {
    const [all, less] = [await open('responder'), await open('reader')];
    expect(all.timeline.tickets.map(({ key }) => key)).toContain('CORP-12');
    expect(all.timeline.sources.withheld).toBe(0);
    expect(less.timeline.sources.withheld).toBe(1);
    expect(JSON.stringify(less)).not.toContain('CORP-12');
  } finally {
    app.close();
  }
});
