import { IconButton } from '@atlaskit/button/new';
import DeleteIcon from '@atlaskit/icon/core/delete';
import FileIcon from '@atlaskit/icon/core/file';
import { useEffect, useState, type DragEvent } from 'react';
import { useSession } from '../api/session';
import { useAct, useJira } from '../api/use-jira';
import type { AttachmentWire } from '../api/wire';
import { Section } from '../parts/section';
import { useTimes } from '../parts/when';
import { attach, download, fileSize } from './attachment-calls';
import styles from './attachments.module.css';
import { useShownIssue } from './issue-context';

export function Attachments() {
  const { issue, can } = useShownIssue();
  const { act } = useAct();
  const files = issue.fields.attachment ?? [];
  if (files.length === 0) return null;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const dropped = [...event.dataTransfer.files];
    if (dropped.length > 0 && can('CREATE_ATTACHMENTS'))
      void act('The file was not attached', (jira) => attach(jira, issue.key, dropped));
  };
  return (
    <Section title="Attachments" count={files.length}>
      <ul className={styles.grid} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        {files.map((file) => (
          <AttachmentCard key={file.id} file={file} />
        ))}
      </ul>
    </Section>
  );
}

function AttachmentCard({ file }: { file: AttachmentWire }) {
  const { me } = useSession();
  const { can } = useShownIssue();
  const { act } = useAct();
  const times = useTimes();
  const mayDelete =
    can('DELETE_ALL_ATTACHMENTS') || (file.author?.accountId === me.accountId && can('CREATE_ATTACHMENTS'));
  const remove = () =>
    act(`${file.filename} was not deleted`, (jira) =>
      jira.call(`/rest/api/3/attachment/${file.id}`, { method: 'DELETE' }),
    );
  return (
    <li className={styles.card}>
      <button
        type="button"
        className={styles.open}
        onClick={() => void act('The file was not loaded', (jira) => download(jira, file.id, file.filename))}
      >
        <span className={styles.picture}>
          {file.mimeType.startsWith('image/') ? (
            <Thumbnail file={file} />
          ) : (
            <FileIcon label="" color="var(--ds-icon-subtle)" />
          )}
        </span>
        <span className={styles.name}>
          <span className={styles.hidden}>Download </span>
          {file.filename}
        </span>
        <span className={styles.about}>
          {times.ago(file.created)} · {fileSize(file.size)}
        </span>
      </button>
      {mayDelete && (
        <span className={styles.remove}>
          <IconButton
            icon={DeleteIcon}
            label={`Delete ${file.filename}`}
            spacing="compact"
            onClick={() => void remove()}
          />
        </span>
      )}
    </li>
  );
}

function Thumbnail({ file }: { file: AttachmentWire }) {
  const picture = useJira(['thumbnail', file.id], (jira) => jira.file(`/rest/api/3/attachment/content/${file.id}`), {
    keepWhile: Infinity,
  }).data;
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!picture) return undefined;
    const made = URL.createObjectURL(picture);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return url === undefined ? <FileIcon label="" color="var(--ds-icon-subtle)" /> : <img src={url} alt="" />;
}
