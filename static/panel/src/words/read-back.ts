import type { Unreadable } from '#core/document/read-back';
import { counted } from './counted';

const safe = 'Nothing here has changed.';

const unreadable: Readonly<Record<Unreadable, string>> = {
  notOurs: `This is no postmortem that was taken out of this panel. ${safe} Choose a Markdown or JSON file that “Export” made.`,
  cutOff: `The end of this file is missing, and with it who knows what. ${safe} Copy or download it once more, as a whole.`,
  changed: `What holds this file together was changed by hand, so that it cannot be read as it was meant. ${safe} Use the file as “Export” made it, or copy the words you need out of this one.`,
  newer: `A later version of this app wrote this file. ${safe} Read it on a site where the app is up to date, or copy the words you need out of it.`,
  tooLong: `This file is far longer than any postmortem. ${safe} Choose the file that “Export” made.`,
};

/** Words of reading an exported postmortem back. */
export const readBackWords = {
  title: 'Read a file back',
  lead: 'A postmortem that was taken out here as Markdown or JSON. It is shown beside this one and overwrites nothing.',
  choose: 'Choose a file',
  paste: 'Or paste what is in it',
  read: 'Read it',
  missing: 'Paste the whole file first.',
  unreadable,
  close: 'Back to the postmortem',
  from: (name: string) => `Read from ${name}`,
  pasted: 'what was pasted',
  shown: (name: string) => `${name} is shown`,
  mark: 'This is what the file says. The postmortem itself is as it was.',
  other: (key: string, here: string) =>
    `The file is of ${key}, and this is ${here}. It can be read here; to take words over, open ${key}.`,
  same: 'The file says what stands here now.',
  differs: (count: number) => `${counted(count, 'thing')} ${count === 1 ? 'differs' : 'differ'} from what stands here`,
  legend: 'Struck out: it stands here. Underlined: the file has it.',
  put: {
    heading: 'Answers that are empty here',
    hint: 'They can go into the draft as they are. What somebody wrote here stays.',
    one: 'Put into the draft',
    of: (asks: string) => `Put into the draft: ${asks}`,
    all: (count: number) => `Put all ${count} into the draft`,
    done: 'In the draft now',
    beside: 'Somebody wrote there at the same time: both stand under Analysis, for one to be chosen.',
    said: (count: number) => `${counted(count, 'answer')} ${count === 1 ? 'is' : 'are'} in the draft`,
  },
} as const;
