import fc from 'fast-check';
import { rankAtEnd, rankBetween } from '../../../host/jira/edit/rank-between';
import { rankIssues } from '../../../host/jira/edit/move-issues';
import { as, issue, noor, several, site, siteState } from '../builders';

describe('ranks', () => {
  test('there is always room between two', () => {
    const steps = fc.array(fc.nat(1000), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(steps, (picks) => {
        const ranks = ['0|i00008:', '0|i00009:'];
        for (const pick of picks) {
          const at = pick % (ranks.length + 1);
          ranks.splice(at, 0, rankBetween(ranks[at - 1] ?? null, ranks[at] ?? null));
        }
        expect([...ranks].sort()).toEqual(ranks);
        expect(new Set(ranks).size).toBe(ranks.length);
        expect(ranks.every((rank) => /^0\|[0-9a-z]{6}:[0-9a-z]*$/.test(rank))).toBe(true);
      }),
    );
  });

  test('new issues come last', () => {
    const state = siteState();
    const ranks = several(50, () => rankAtEnd(state));
    expect([...ranks].sort()).toEqual(ranks);
  });

  test('moved issues stand together at their new place, in the order given', () => {
    const played = site({ issues: several(6, (n) => issue({ key: `OPS-${n}` })) });
    const at = (n: number) => played.state.issues[String(10_000 + n)] ?? issue();
    rankIssues(played, as(noor), [at(6), at(1)], { before: at(3) });
    const order = Object.values(played.state.issues)
      .sort((a, b) => (a.rank < b.rank ? -1 : 1))
      .map(({ key }) => key);
    expect(order).toEqual(['OPS-2', 'OPS-6', 'OPS-1', 'OPS-3', 'OPS-4', 'OPS-5']);
    const said = (n: number) => at(n).histories[0]?.items[0];
    expect(said(6)).toMatchObject({
      fieldId: 'customfield_10019',
      from: '',
      fromString: '',
      to: '',
      toString: 'Ranked higher',
    });
    expect(said(1)).toMatchObject({ toString: 'Ranked lower' });
  });
});
