import type { DocNode } from '#contract';
import type { Facts } from '#core/analysis/facts';
import { between } from '../time/between';
import type { ClockFace } from '../time/clock-face';
import { analysisFormWords } from '../words/analysis-forms';
import { pictureWords, sideWords } from '../words/picture';
import type { Review } from './use-review';

const words = analysisFormWords.facts.sentences;

/** The facts in sentences, for a summary to begin with; null where nothing is known. */
export function factsText(facts: Facts, tell: Review['asking']['tell'], clock: ClockFace): DocNode | null {
  const { severity, lasted, marks, impact, noticed } = facts;
  const at = (wanted: string): string | undefined => marks.find(({ mark }) => mark === wanted)?.at;
  const [from, to] = [lasted && at(lasted.from), at('resolved')];
  const sentences = [
    severity && `${sideWords.severities[severity]}.`,
    lasted && from && to ? words.lasted(between(from, to), lasted) : null,
    moments(marks, tell, clock),
    impact && words.met(impact.scale ?? null, impact.who ?? '', impact.count ?? ''),
    noticed && words.noticed[noticed],
  ].filter(Boolean);
  if (sentences.length === 0) return null;
  return { type: 'paragraph', content: [{ type: 'text', text: sentences.join(' ') }] };
}

/** `Wed 18 Nov 2026: detected 01:52 UTC, resolved 03:40 UTC.`; each with its day where they lie on several. */
function moments(marks: Facts['marks'], tell: Review['asking']['tell'], clock: ClockFace): string | null {
  const [first] = marks;
  if (!first) return null;
  const alone = marks.every(({ at }) => tell.time(at) === `${clock.utc(at)} UTC`);
  const told = marks.map(({ mark, at }) => `${pictureWords.marks[mark].toLowerCase()} ${tell.time(at)}`).join(', ');
  return words.moments(
    alone ? clock.utcDay(first.at) : null,
    alone ? told : told.replace(/^./, (l) => l.toUpperCase()),
  );
}
