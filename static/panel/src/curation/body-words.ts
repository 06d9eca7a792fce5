import type { Addition } from '#contract';
import { curationWords } from '../words/curation';
import { ideaWords } from './idea-words';
import { wholeWords } from './whole-words';

/** What a version of an addition says, as plain text, so that versions can be laid side by side. */
export function bodyWords(addition: Pick<Addition, 'about' | 'body'>): string {
  const { about, body } = addition as Addition;
  if (body === null) return '';
  switch (about) {
    case 'hide':
    case 'fine':
      return body.reason;
    case 'note':
    case 'meetingNote':
    case 'perspective':
      return body.text;
    case 'hard':
      return [curationWords.hard.difficulties[body.difficulty].name, body.text].filter(Boolean).join('\n');
    case 'kind':
      return curationWords.sort.kinds[body.kind];
    case 'stage':
      return curationWords.sort.stages[body.stage];
    case 'standsOut':
      return body.significant ? curationWords.sort.standsOut : curationWords.sort.folds;
    case 'evidence':
      return evidenceText(body);
    case 'decision':
      return decisionText(body);
    case 'event':
      return [body.at, body.endAt, body.authorName, body.text].filter(Boolean).join('\n');
    case 'pin':
      return curationWords.actions.pin;
    case 'mark':
      return 'at' in body ? [body.at, body.reason].filter(Boolean).join('\n') : body.reason;
    case 'severity':
      return body.severity;
    case 'depth':
      return wholeWords.depth(body);
    case 'order':
      return wholeWords.order(body);
    case 'leftOut':
      return wholeWords.leftOut(body);
    case 'section':
      return wholeWords.section(body);
    case 'done':
      return wholeWords.done(body);
    case 'impact':
      return wholeWords.impact(body);
    case 'noticed':
      return wholeWords.noticed(body);
    case 'led':
      return wholeWords.led(body);
    case 'safeguard':
      return wholeWords.safeguard(body);
    case 'problemClass':
      return wholeWords.problemClass(body);
    case 'message':
      return wholeWords.message(body);
    case 'factor':
      return wholeWords.factor(body);
    case 'ladder':
      return wholeWords.ladder(body);
    case 'term':
      return wholeWords.term(body);
    case 'leftAlone':
      return wholeWords.leftAlone(body);
    case 'biasSeen':
      return wholeWords.biasSeen(body);
    case 'directiveRead':
      return wholeWords.directiveRead(body);
    case 'meetingPlan':
      return body.word;
    case 'idea':
    case 'agreed':
    case 'worked':
      return ideaWords(addition as Addition<typeof about>);
    default: {
      const never: never = about;
      return never;
    }
  }
}

function evidenceText(body: NonNullable<Addition<'evidence'>['body']>): string {
  const more = body.type === 'log' ? body.excerpt : body.type === 'metric' ? body.value : '';
  const url = body.type === 'link' || body.type === 'metric' ? body.url : '';
  return [body.title, more, url].filter(Boolean).join('\n');
}

function decisionText(body: NonNullable<Addition<'decision'>['body']>): string {
  const { decision: says } = curationWords;
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length > 0 ? [title, ...lines.map((line) => `- ${line}`)] : [];
  const options = body.options.map(({ text, note, chosen }) =>
    [`${chosen ? '✓ ' : ''}${text}`, note].filter(Boolean).join(': '),
  );
  return [
    ...list(says.knownThen, body.knownThen),
    ...list(says.options, options),
    ...(body.sensible ? [says.sensible, body.sensible] : []),
    ...list(says.learnedLater, body.learnedLater),
  ].join('\n');
}
