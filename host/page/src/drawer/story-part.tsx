import Button from '@atlaskit/button/new';
import { useSession } from '../api/session';
import { useMessages } from '../parts/messages';
import styles from './drawer.module.css';
import { Part } from './part';

export function StoryPart() {
  const { host } = useSession();
  const report =
    host.importReport === null || host.importReport === undefined
      ? undefined
      : JSON.stringify(host.importReport, null, 2);
  return (
    <Part title="Story">
      <p>
        {host.title} ({host.story}), incident <a href={`/browse/${host.incident}`}>{host.incident}</a>
      </p>
      {host.transcript && <Copied title="Chat transcript" text={host.transcript} />}
      {report && <Copied title="Import report" text={report} />}
    </Part>
  );
}

function Copied({ title, text }: { title: string; text: string }) {
  const messages = useMessages();
  const copy = () => void navigator.clipboard.writeText(text).then(() => messages.done(`${title} copied`));
  return (
    <div>
      <div className={styles.row}>
        <strong className={styles.grow}>{title}</strong>
        <Button spacing="compact" onClick={copy}>
          Copy
        </Button>
      </div>
      <pre className={styles.text} tabIndex={0} aria-label={title}>
        {text}
      </pre>
    </div>
  );
}
