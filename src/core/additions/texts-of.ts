import { type Addition, type Decision, type Idea, messageParts } from '#contract';
import type { Place } from '../language/rule';

/** One of the texts that a person wrote in an addition. */
export type WrittenText = {
  /** Names it within the addition. */
  readonly part: string;
  readonly place: Place;
  readonly text: string;
  /** Each line is a block of its own, as in a document. */
  readonly inBlocks?: true;
};

/**
 * What a person wrote in an addition, in the words and the place they are checked by. What was pasted is a quotation;
 * a factor's first story tells how it looks at first, and a reason for a name has to name it: these are left alone.
 */
export function textsOf(addition: Pick<Addition, 'about' | 'body'>): readonly WrittenText[] {
  // The two belong together, which a pick of them cannot know.
  const { about, body } = addition as Addition;
  if (body === null) return [];
  const one = (part: string, place: Place, text: string): readonly WrittenText[] => [{ part, place, text }];
  switch (about) {
    case 'note':
    case 'perspective':
    case 'hard':
      return one('text', 'timeline', body.text);
    case 'hide':
    case 'fine':
      return one('reason', 'timeline', body.reason);
    case 'mark':
      return one('reason', 'timeline', body.reason ?? '');
    case 'event':
      return body.source === 'hand' ? one('text', 'timeline', body.text) : [];
    case 'evidence':
      return [
        ...one('title', 'timeline', body.title),
        ...(body.type === 'metric' ? one('value', 'timeline', body.value) : []),
      ];
    case 'decision':
      return decisionTexts(body);
    case 'factor':
      return [...one('statement', 'factor', body.statement), ...one('secondStory', 'elsewhere', body.secondStory)];
    case 'ladder':
      return body.rungs.map(({ id, text }) => ({ part: id, place: 'factor', text }));
    case 'impact':
      return (['who', 'count', 'what', 'workaround', 'dataLost'] as const).map((part) => ({
        part,
        place: 'impact',
        text: body[part],
      }));
    case 'message':
      return messageParts.map((part) => ({ part, place: 'summary', text: body[part] }));
    case 'leftOut':
    case 'leftAlone':
      return one('reason', 'elsewhere', body.reason);
    case 'safeguard':
      return one('what', 'elsewhere', body.what);
    case 'term':
      return one('means', 'elsewhere', body.means);
    case 'done':
      return one('reason', 'elsewhere', body.reason ?? '');
    case 'section':
      return one('title', 'elsewhere', body.title);
    case 'idea':
      return ideaTexts(body);
    case 'worked':
    case 'meetingNote':
      return one('text', 'elsewhere', body.text);
    default:
      return [];
  }
}

const because = ['priorityBecause', 'acceptedBecause', 'earlyBecause', 'declinedBecause'] as const;

function ideaTexts(idea: Idea): readonly WrittenText[] {
  return [
    { part: 'what', place: 'follow-up', text: idea.what },
    { part: 'doneWhen', place: 'follow-up', text: idea.doneWhen },
    { part: 'tradeOff', place: 'elsewhere', text: idea.tradeOff },
    ...because.map((part) => ({ part, place: 'elsewhere', text: idea[part] ?? '' }) as const),
  ];
}

function decisionTexts({ knownThen, options, sensible, learnedLater }: Decision): readonly WrittenText[] {
  const place = 'timeline';
  return [
    { part: 'knownThen', place, text: knownThen.join('\n') },
    ...options.flatMap(({ text, note }, at) => [
      { part: `option ${at}`, place, text } as const,
      { part: `note ${at}`, place, text: note } as const,
    ]),
    { part: 'sensible', place, text: sensible },
    { part: 'learnedLater', place, text: learnedLater.join('\n') },
  ];
}
