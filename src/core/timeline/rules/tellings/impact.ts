import type { Telling } from '../telling';

export const impact: Telling = {
  id: 'impact',
  kind: 'impact',
  says: 'Who or what is affected, and how much.',
  source: 'S3-32',
  words:
    /\b(declin\w*|fail(s|ed|ing|ures?)?|errors?|missing|affected|drops?|dropped|refused|lost|unavailable|time-?outs?|timed out|latency|reports?)\b[^\n]{0,60}\d|\d[\d.,]*\s*(%|percent|per cent|users?|customers?|shoppers?|merchants?|orders?|requests?|reports?|payments?|recipes?|records?|sessions?|of them)?[^\n]{0,60}\b(declin\w*|fail(s|ed|ing|ures?)?|errors?|missing|affected|dropped|drops|refused|lost|unavailable|time-?outs?|timed out|tried)\b|\b(everyone|everybody|all|every|most) (\w+ )?(users?|customers?|shoppers?|regions?|issuers?|banks?)\b|\b(is|are) (down|unavailable|unreachable)\b|\boutage\b/im,
  tells: [
    '1,840 shoppers tried, 1,190 of them paid later; 212 orders failed.',
    'Declines in Checkout at 31 %.',
    'The site is down.',
  ],
  passes: ['How many orders failed?', '46 %.'],
};
