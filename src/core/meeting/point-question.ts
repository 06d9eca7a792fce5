import { momentPrompts } from '../analysis/moment-prompts';
import { quoted, type Telling } from '../analysis/telling';
import type { Matter, Point, PointKind } from './point';

/** What a point asks: "what" and "how", never "why" (S0-23, S2-10). */
const asks: Readonly<Record<Exclude<PointKind, 'moment' | 'factor'>, string>> = {
  opening: 'What would make this time worth it for each of us, and how do we want to talk with each other?',
  moments: 'What stands out at these moments, and how did each make sense to the people in it?',
  ladders: 'Where do the ways we explain it part, and what would each of them tell us to look at?',
  factors: 'What do we know of each of these, and how could we find out the rest?',
  stages: 'What happened there that nobody has told yet, and how did it go?',
  ideas: 'What would each of these change for the people in the next incident, and how soon is it worth it?',
  agreement: 'What are we ready to say yes to, and how will we know that it is done?',
};

const factorAsks = {
  hypothesis: 'What in the timeline speaks for it, and how could we find out?',
  contested: 'What speaks for it and what against it, and how do the two go together?',
} as const;

/** What is asked about one thing, where it is spoken about by itself. */
export function matterQuestion(matter: Matter, tell: Telling): string {
  switch (matter.kind) {
    case 'moment': {
      const { subject } = matter;
      return (
        momentPrompts.find(({ of, second }) => of === subject.type && !second)?.asks(subject, tell) ?? asks.moments
      );
    }
    case 'views':
      return `At ${tell.time(matter.at)}: ${quoted(matter.text)}. What did each of those who told it see, and how do their views fit together?`;
    case 'factor':
      return `${quoted(matter.statement)}: ${factorAsks[matter.confidence]}`;
    case 'ladders':
      return asks.ladders;
    case 'stage':
      return asks.stages;
    case 'idea':
      return asks.ideas;
    case 'commitment':
      return asks.agreement;
  }
}

/** The question of a point; of several things about one event that of the first. */
export function pointQuestion({ kind, matters }: Pick<Point, 'kind' | 'matters'>, tell: Telling): string {
  if (kind !== 'moment' && kind !== 'factor') return asks[kind];
  const [first] = matters;
  return first ? matterQuestion(first, tell) : asks.moments;
}
