type Contraction = readonly [first: string, second: string, cut: number];

const negated = 'did does do had has have was were is are would could should might must need ought'.split(' ');

/** What is written as one word and read as two, with the place of the cut. Also without its apostrophe, as chat writes it. */
export const contractions: ReadonlyMap<string, Contraction> = new Map<string, Contraction>([
  ...negated.flatMap((verb): [string, Contraction][] => [
    [`${verb}n't`, [verb, 'not', verb.length]],
    [`${verb}nt`, [verb, 'not', verb.length]],
  ]),
  ...['could', 'should', 'would', 'might', 'must'].flatMap((verb): [string, Contraction][] => [
    [`${verb}'ve`, [verb, 'have', verb.length]],
    [`${verb}a`, [verb, 'have', verb.length]],
  ]),
  ...['i', 'we', 'they', 'you', 'who'].flatMap((person): [string, Contraction][] => [
    [`${person}'ve`, [person, 'have', person.length]],
    [`${person}'d`, [person, 'had', person.length]],
  ]),
  ...['he', 'she', 'it', 'there'].map((person): [string, Contraction] => [
    `${person}'d`,
    [person, 'had', person.length],
  ]),
  ["can't", ['can', 'not', 2]],
  ['cannot', ['can', 'not', 3]],
  ["won't", ['will', 'not', 2]],
  ["we're", ['we', 'are', 2]],
  ["they're", ['they', 'are', 4]],
  ["i'm", ['i', 'am', 1]],
]);
