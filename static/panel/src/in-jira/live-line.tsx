import { inJiraWords as words } from '../words/in-jira';
import styles from './in-jira.module.css';
import type { Live } from './use-live';

type LiveLineProps = {
  readonly live: Live;
  /** Since it was read. */
  readonly seconds: number;
  readonly onRead: () => void;
};

/** How fresh it is; never announced, since it changes all the time. */
export function LiveLine({ live, seconds, onRead }: LiveLineProps) {
  if (!live.found) return <>{live.busy ? words.reading : null}</>;
  return (
    <>
      <span data-live={live.busy ? 'reading' : 'read'}>{words.live(seconds)}</span>
      {seconds >= 5 && (
        <button type="button" className={styles.again} onClick={onRead}>
          {words.readAgain}
        </button>
      )}
    </>
  );
}
