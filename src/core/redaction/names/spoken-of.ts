import { everywhere, type Span } from '../find';
import { wordSet } from '../../language/grammar/word-set';
import { after, before, capital, family } from './shapes';

/** What only people do, or what one does with people: there a word with a capital is somebody. */
const deeds =
  'said|says|asked|asks|told|wrote|writes|replied|answered|apologi[sz]ed|volunteered|noticed|saw|realised|realized|thought|believed|decided|suggested|proposed|paged|phoned|forgot|joined|agreed|explained|admitted|woke|went to bed|was on[- ]call|is on[- ]call';
const doing = new RegExp(
  `(?<![Tt]he\\s)${before}(?<it>${capital}${family}{0,2})(?=\\s+(?:${deeds})(?![\\p{L}]))`,
  'gu',
);
const asked = new RegExp(
  `(?<![\\p{L}])(?:[Cc]olleagues?,?|[Ee]ngineers?,?|[Oo]n-?call,?|[Mm]anager,?|[Tt]eammate,?)\\s+(?<it>${capital}\\s+${capital}|${capital}(?=[\\s,.]))`,
  'gu',
);
/** What has a capital before such a word, and is nobody. */
const nobody =
  /^(?:the|a|an|our|we|i|they|he|she|you|it|who|one|this|that|these|those|some|all|most|many|each|both|nobody|somebody|everyone|everybody|someone|people|users?|employees?|developers?|admins?|administrators?|operators?|members?|students?|staff|having|being|after|customers?|clients?|shoppers|engineers?|engineering|support|monitoring|operations|ops|on-call|responders|teams?|team|management|marketing|finance|legal|security|product|sales|and|but|so|then|when|as|if|also|later|first|next|after|before|slack|pagerduty|datadog|grafana|prometheus|alertmanager|jira|github|gitlab|google|amazon|aws|azure|microsoft|cloudflare|atlassian|opsgenie|statuspage|twitter|reddit|hn)$/iu;

/** Given names that are words as well. */
const words = wordSet(
  'amber art bill chase dale dawn dean drew faith frank gene glen grace hope hunter ivy jack jade joy mark max miles olive pat pearl penny pierce ray rich rob robin rose rusty sandy sky sue violet wade will',
);
/** These are months, too. */
const months = wordSet('april august may june');

const acts =
  /^\s+(?:and\s+\p{Lu}\p{L}+\s+)?(?:re|un|de)?(?:started|rolled|deployed|paged|merged|reverted|pushed|noticed|saw|said|asked|joined|took|found|ran|wrote|opened|led|approved|reviewed|called|fixed|escalated|investigated)(?!\p{L})/u;
const beside =
  /(?:\b(?:by|with|asked|paged|called|told|thanks to|thank|colleague|engineer|from)\s+(?:\p{Lu}\p{L}+(?:,| and)\s+)?|(?:^|[\s(])@)$/iu;

/** `Mark restarted`, `by Will`: a name that is a word as well, where the sentence speaks of a person. */
const wordNames = (text: string): readonly Span[] =>
  everywhere(text, new RegExp(`${before}${capital}${after}`, 'gu')).filter(({ start, end }) => {
    const word = text.slice(start, end).toLowerCase();
    const [left, right] = [text.slice(Math.max(0, start - 30), start), text.slice(end)];
    if (months.has(word)) return acts.test(right);
    return (
      words.has(word) && !/^\s+(?:as|this|it|the|be|have|not)\b/.test(right) && (acts.test(right) || beside.test(left))
    );
  });

/** People by what the sentence says of them. */
export const spokenOf = (text: string): readonly Span[] => [
  ...[...everywhere(text, doing), ...everywhere(text, asked)].filter(
    ({ start, end }) =>
      !text
        .slice(start, end)
        .split(/\s+/)
        .some((word) => nobody.test(word.replace(/['’].*$/u, ''))),
  ),
  ...wordNames(text),
];
