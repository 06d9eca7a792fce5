import type { Aside } from '../aside';

export const answer: Aside = {
  id: 'answer',
  says: 'Yes, no, agreed, and what only says that again.',
  words:
    /^(yes|yep|yeah|no|nope|ok|okay|sure|agreed|agree|understood|right|good|great|fine|nice|exactly|absolutely|done|\+1|will do|got it|same here|me too|makes sense|sounds good|understood|ack|acknowledged|noted|here)\b[\s.,!:)]*$|^(yes|no|ok|okay|yeah|sure),? (i|we|that|it)\b|^i (see|have|think|had) the same\b|^(i|we) (agree|know)\b|^(i|we) (don'?t|do not|can'?t|cannot) (know|recall|remember|tell|say)\b|\bi (do not|don'?t) know\W*$/iu,
  leaves: [
    'Agreed.',
    'Understood.',
    'I see the same.',
    'Yes, I know there are workarounds.',
    "I don't recall the name.",
  ],
  keeps: ['Confirmed: 212 orders failed.', 'No card is seen more than four times.'],
};
