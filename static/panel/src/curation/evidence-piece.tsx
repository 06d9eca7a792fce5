import type { Addition, Evidence } from '#contract';
import { AttachedPicture } from '../parts/attached-picture';
import { Icon } from '../parts/icon';
import { curationWords } from '../words/curation';
import { Piece } from './piece';
import styles from './piece.module.css';

type EvidencePieceProps = {
  readonly addition: Addition<'evidence'>;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

/** One piece of evidence: what it is, and what it shows. */
export function EvidencePiece({ addition, onEdit, onRemove }: EvidencePieceProps) {
  const { evidence: says } = curationWords;
  const { body } = addition;
  if (!body) return null;
  const head = (
    <>
      <Icon name={body.type === 'link' ? 'link' : body.type === 'image' ? 'paperclip' : 'text'} />
      <h3 className={styles.title}>{body.title}</h3>
      <span className={styles.kind}>{says.types[body.type]}</span>
    </>
  );
  return (
    <Piece {...{ addition, head, onEdit, onRemove }} title={body.title}>
      <Shown evidence={body} />
    </Piece>
  );
}

function Shown({ evidence }: { readonly evidence: Evidence }) {
  switch (evidence.type) {
    case 'link':
      return <Outside url={evidence.url} />;
    case 'metric':
      return (
        <>
          <p className={styles.reading}>{evidence.value}</p>
          {evidence.url && <Outside url={evidence.url} />}
        </>
      );
    case 'log':
      return (
        // Long excerpts scroll, also by keyboard.
        <pre className={styles.log} tabIndex={0} aria-label={evidence.title}>
          {evidence.excerpt}
        </pre>
      );
    case 'image':
      return <AttachedPicture attachmentId={evidence.attachmentId} alt={evidence.title} />;
    default: {
      const never: never = evidence;
      return never;
    }
  }
}

/** Pages and pictures elsewhere stay links: the content policy lets nothing else in, and nothing is fetched unasked. */
function Outside({ url }: { readonly url: string }) {
  if (!/^https?:\/\//i.test(url)) return <p>{url}</p>;
  return (
    <p>
      <a href={url} target="_blank" rel="noopener noreferrer">
        {url.replace(/^https?:\/\//i, '')}
      </a>
    </p>
  );
}
