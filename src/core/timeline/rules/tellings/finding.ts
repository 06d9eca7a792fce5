import type { Telling } from '../telling';

export const finding: Telling = {
  id: 'finding',
  kind: 'note',
  says: 'Something was found out about what goes on, or ruled out.',
  source: 'S0-19',
  words:
    /^(found|finding|ruled out|cause|reason)\b|\b(finally )?found (it|the|out|that|what|a)\b|\bruled out\b|\b(it )?turn(s|ed) out\b|\b(cause|source|reason|culprit) (is|was|of)\b|\bcaused by\b|\b(was|were|been) able to reproduce\b|\b(can|could) (now )?reproduce\b|\breproduced\b|\bfrom the .{0,30}logs?\b|\bit began\b|\bit started (at|on|with)\b/im,
  tells: [
    'Found: an empty key is skipped.',
    'Ruled out: the deploy, single issuers.',
    'It turns out the board reads the old host.',
    'It began on 22 October with release 311.',
  ],
  passes: ['What is the reason for that?', 'I will look for it.'],
};
