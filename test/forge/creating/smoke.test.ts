import { createHost, good, panelOf, rest } from '../panel';
import { commit, committedIdea, linksOf } from './commitments';
test('smoke', async () => {
  const host = await createHost({ story: 'payment-outage' });
  const panel = panelOf(host);
  const places = good(await panel.call('readPlaces', {}));
  console.log(JSON.stringify(places));
  const ops = places.projects[0]!; const pay = places.projects.find((p) => p.key === 'PAY')!;
  const formO = good(await panel.call('readPlace', { projectId: ops.id, issueTypeId: null }));
  const formP = good(await panel.call('readPlace', { projectId: pay.id, issueTypeId: null }));
  console.log(JSON.stringify(formO.sprints), formO.onScreen, formP.onScreen, formP.fields.map((f) => [f.id, f.kind, f.required]));
  const place = { projectId: ops.id, issueTypeId: formO.issueType.id };
  const pplace = { projectId: pay.id, issueTypeId: formP.issueType.id };
  const ideas = await commit(panel, [
    ...Array.from({ length: 10 }, (_, at) => committedIdea({ what: `Do ${at}`, doneWhen: 'It is', place, sprintId: 24, due: '2026-12-04', impact: 'high', urgency: 'high' })),
    ...Array.from({ length: 2 }, (_, at) => committedIdea({ what: `Pay ${at}`, place: pplace, sprintId: 48, due: '2026-12-04', component: 'x' })),
  ]);
  host.meter.reset();
  const first = good(await panel.call('createFollowUps', { ideas: ideas.slice(0, 10).map(({ id }) => ({ id, attempt: 1 })) }));
  console.log(JSON.stringify(first, null, 1).slice(0, 800), host.meter.read());
  host.meter.reset();
  const second = good(await panel.call('createFollowUps', { ideas: ideas.slice(10).map(({ id }) => ({ id, attempt: 1 })) }));
  console.log(JSON.stringify(second, null, 1), host.meter.read());
  console.log(await linksOf(host, host.incident));
  console.log(JSON.stringify(await rest(host, 'admin', `/rest/api/3/issue/${(second[0] as { key: string }).key}`), null, 1));
  await host.close();
});
