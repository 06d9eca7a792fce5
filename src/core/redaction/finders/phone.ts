import { everywhere, type Finder } from '../find';

/** With its country: `+49 30 901820`; or as it is written in North America, with brackets or dashes. */
const patterns = [
  /(?<![\w+])\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{1,4}(?:[ .-]?\d{2,4}){2,4}(?![\w-])/g,
  /(?<![\w.-])\(\d{3}\) ?\d{3}-\d{4}(?![\w-])/g,
  /(?<![\w.-])\d{3}([-.])\d{3}\1\d{4}(?![\w-])/g,
  // Within a country, as much of Europe writes it: `020 7946 0958`, `06 12 34 56 78`.
  /(?<![\w.:-])0\d{1,4} (?:\d{3,4} \d{3,4}|\d{2}(?: \d{2}){2,3})(?![\w:-])/g,
];

export const phone: Finder = {
  kind: 'phone',
  find: (text) => patterns.flatMap((pattern) => everywhere(text, pattern)),
};
