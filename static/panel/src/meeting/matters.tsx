import type { Telling } from '#core/analysis/telling';
import { commitments } from '#core/follow-ups/idea';
import type { Matter, Point } from '#core/meeting/point';
import { matterQuestion } from '#core/meeting/point-question';
import { useAdditions } from '../additions-keeper';
import { IdeaAgreement } from '../in-jira/idea-agreement';
import { ideaWords } from '../words/ideas';
import { meetingWords } from '../words/meeting';
import styles from './room.module.css';

const words = meetingWords.room;

/** What a point is about, in words of its own; several things each on a line. */
export function Matters({ point, tell }: { readonly point: Point; readonly tell: Telling }) {
  if (point.kind === 'agreement') return <Agreeing />;
  const lines = point.matters.flatMap((matter) => lineOf(matter, point, tell));
  if (lines.length === 0) return null;
  return (
    <ul className={styles.matters} aria-label={words.about}>
      {lines.map((line, at) => (
        // Lines of one point are never moved, and two may say the same.
        <li key={`${at} ${line}`}>{line}</li>
      ))}
    </ul>
  );
}

/** Of what the point's own question says already: nothing. */
function lineOf(matter: Matter, point: Point, tell: Telling): readonly string[] {
  switch (matter.kind) {
    case 'moment':
      return point.matters[0] === matter && point.kind === 'moment' ? [] : [matterQuestion(matter, tell)];
    case 'views':
      return point.kind === 'moment' ? [words.views(matter.count)] : [matterQuestion(matter, tell)];
    case 'factor':
      return point.kind === 'factor' ? [] : [matter.statement];
    case 'ladders':
      return [words.ladders(matter.count)];
    case 'stage':
      return [words.stages[matter.stage]];
    case 'idea':
      return [matter.what.trim() || words.unsaid];
    case 'commitment':
      return [matter.what];
  }
}

/** Every commitment with who has said yes to it, and one's own yes (S3-56). */
function Agreeing() {
  const { all } = useAdditions();
  const committed = commitments(all);
  if (committed.length === 0) return <p className={styles.subtle}>{words.noCommitments}</p>;
  return (
    <ul className={styles.agreeing} aria-label={words.commitments}>
      {committed.map((one) => (
        <li key={one.id}>
          <p className={styles.commitment}>{one.idea.what.trim() || ideaWords.unsaid}</p>
          <IdeaAgreement one={one} />
        </li>
      ))}
    </ul>
  );
}
