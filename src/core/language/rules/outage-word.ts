import { wordSet } from '../grammar/word-set';
import { asWritten, keepsArticle } from '../grammar/reworded';
import type { Rule } from '../rule';
import { wordAt } from '../reading/token';

const whole = wordSet('full total complete entire major massive global');
const already = wordSet('partial power');

export const outageWord: Rule = {
  id: 'outage-word',
  says: 'Says that everything was down, while part of it kept working.',
  ask: 'What was slower, fewer or missing, and for whom? “Degraded” or the exact effect says more.',
  source: 'S3-50',
  faults: [],
  words: wordSet('outage outages'),
  find: (reading, at, { partial }) => {
    const before = wordAt(reading, at - 1);
    if (!partial || already.has(before)) return undefined;
    return { from: before === 'an' ? at - 1 : at, to: at + 1 };
  },
  reword: (reading, { from, to }) => {
    if (whole.has(wordAt(reading, from - 1)) || !keepsArticle(reading, from, 'partial')) return undefined;
    const words = wordAt(reading, to - 1) === 'outages' ? 'partial disruptions' : 'partial disruption';
    return asWritten(reading, from, to - from === 2 ? `a ${words}` : words);
  },
  flags: [{ text: 'The outage lasted an hour.', given: { partial: true } }],
  passes: [
    'The outage lasted an hour.',
    { text: 'Search was slow for an hour.', given: { partial: true } },
    { text: 'It was a partial outage.', given: { partial: true } },
    { text: 'A power outage reached two racks.', given: { partial: true } },
  ],
  rewords: [
    { text: 'The outage lasted an hour.', given: { partial: true }, becomes: 'The partial disruption lasted an hour.' },
    { text: 'An outage began.', given: { partial: true }, becomes: 'A partial disruption began.' },
  ],
};
