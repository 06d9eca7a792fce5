import fc from 'fast-check';
import { checks, judge } from '#core/follow-ups/quality/judge';
import { agreementWith, followUpsOf, files } from './corpus-lines';

const invented = files.flatMap((file) => followUpsOf(file).map(({ what }) => what));

/** Follow-ups, pieces of them in any order, and whatever people paste. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...invented),
      fc.constantFrom(...invented.flatMap((what) => what.split(' '))),
      fc.constantFrom(
        '…',
        '[',
        ']',
        '(',
        ')',
        '?',
        '.',
        '\n',
        '\n\n',
        '- [ ] ',
        'OPS-1',
        '#12',
        ':',
        '`',
        '"',
        'https://x.test/a',
      ),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(' '));

describe('judging a follow-up', () => {
  it('gives three verdicts, each with words where its letter is not met, and the same ones each time', () => {
    fc.assert(
      fc.property(text, (what) => {
        const verdicts = judge({ what });
        expect(verdicts.map(({ letter }) => letter)).toEqual(['actionable', 'specific', 'bounded']);
        for (const verdict of verdicts) {
          if (verdict.met) continue;
          expect([verdict.reason, verdict.ask]).toEqual([
            expect.stringMatching(/\S\.$/u),
            expect.stringMatching(/\S[?.]$/u),
          ]);
        }
        expect(judge({ what })).toEqual(verdicts);
      }),
    );
  });

  it('offers other words only where they differ, and meet the letter once their blanks are filled', () => {
    const fills = ['the ledger import', 'checkout-api', '95 %'];
    const fill = (rewording: string, turn: number): string => {
      let next = turn;
      return rewording.replaceAll('…', () => fills[next++ % fills.length] ?? '');
    };
    fc.assert(
      fc.property(text, (what) => {
        judge({ what }).forEach((verdict, at) => {
          if (verdict.met || verdict.rewording === null) return;
          const { rewording } = verdict;
          expect(rewording.trim()).not.toBe(what.trim());
          const again = [0, 1, 2].map((turn) => judge({ what: fill(rewording, turn) })[at]?.met);
          expect(again).toContain(true);
        });
      }),
    );
  });

  it('judges the same with a bullet, a ticket key, a team or a link about it', () => {
    const about = fc.constantFrom(
      (what: string) => `- ${what}`,
      (what: string) => `- [ ] ${what}`,
      (what: string) => `OPS-17: ${what}`,
      (what: string) => `[Platform] ${what}`,
      (what: string) => `${what} (issue)`,
      (what: string) => `**${what}**`,
      (what: string) => `  ${what}  `,
    );
    fc.assert(
      fc.property(fc.constantFrom(...invented), about, (what, dress) => {
        const met = (written: string): readonly boolean[] => judge({ what: written }).map((verdict) => verdict.met);
        expect(met(dress(what))).toEqual(met(what));
      }),
    );
  });

  it('is never less specific for a named component, nor less bounded for a text that says when it is done', () => {
    fc.assert(
      fc.property(text, (what) => {
        const [, specific, bounded] = judge({ what });
        const more = judge({ what, component: 'checkout-api', doneWhen: 'The nightly import ends before 04:00.' });
        expect(more[1].met || !specific.met).toBe(true);
        expect(more[2].met || !bounded.met).toBe(true);
      }),
    );
  });

  it('keeps the ticket key and the team in the words it offers', () => {
    const [actionable] = judge({ what: 'OPS-17: Consider moving sessions to DynamoDB (OPS-16)' });
    expect(actionable).toMatchObject({ rewording: 'OPS-17: Move sessions to DynamoDB (OPS-16)' });
  });
});

/** What no rule was made to fit is not read as well as what stood there while rules were made. */
const leastOf: Readonly<Record<string, number>> = { 'third.txt': 0.94, 'untidy.txt': 0.87 };

describe.each(files)('the follow-ups of %s', (file) => {
  const least = leastOf[file] ?? 0.95;

  it.each(checks.map(({ letter }) => letter))(`are judged %s as their reader did, in at least ${least}`, (letter) => {
    const { agreement, otherwise } = agreementWith(followUpsOf(file), letter);
    expect([otherwise, agreement]).toEqual([otherwise, Math.max(agreement, least)]);
  });
});
