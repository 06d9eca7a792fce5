import { useContext, useEffect, useState } from 'react';
import { SurfaceContext } from '../surface';
import { pictureWords } from '../words/pictures';
import styles from './attached-picture.module.css';

/** Read through Jira as this reader: who may not see the incident's attachments does not see it here either. */
export function AttachedPicture({ attachmentId, alt }: { readonly attachmentId: string; readonly alt: string }) {
  const readAttachment = useContext(SurfaceContext)?.readAttachment;
  /** Undefined while it is read, null where it is gone. */
  const [url, setUrl] = useState<string | null>();
  useEffect(() => {
    let made: string | null = null;
    let stopped = false;
    void readAttachment?.(attachmentId).then((reply) => {
      if (stopped) return;
      if (!reply.ok) return setUrl(null);
      made = URL.createObjectURL(reply.value);
      setUrl(made);
    });
    return () => {
      stopped = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [readAttachment, attachmentId]);
  if (url === undefined) return <span className={styles.words}>{pictureWords.reading(alt)}</span>;
  if (url === null) return <span className={styles.words}>{pictureWords.gone(alt)}</span>;
  return <img className={styles.picture} src={url} alt={alt} onError={() => setUrl(null)} />;
}
