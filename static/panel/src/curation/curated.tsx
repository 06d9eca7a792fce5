import type { Addition } from '#contract';
import { useAdditions } from '../additions-keeper';
import { CheckedWords } from '../checking/checked-words';
import { CatchButton } from '../ideas/catch-button';
import { caughtAt } from '../ideas/caught-at';
import { Icon } from '../parts/icon';
import { useSurface } from '../surface';
import { curationWords } from '../words/curation';
import type { CurationAction } from './editor';
import { typingOf } from './editor';
import { EvidencePiece } from './evidence-piece';
import { Piece } from './piece';
import styles from './piece.module.css';
import type { Curating } from './use-curating';

type CuratedProps = {
  readonly curating: Curating;
  /** What is being edited stands in its editor, and not here too. */
  readonly editing: CurationAction | null;
  readonly onEdit: (action: CurationAction, part?: string) => void;
};

/** What people added to an event beside a decision: each with its words, who, when and how it changed. */
export function Curated({ curating, editing, onEdit }: CuratedProps) {
  const { additions, event, frame, set } = curating;
  const { hide, hard, note } = additions;
  const says = curationWords;
  return (
    <>
      {hide?.body && editing !== 'hide' && (
        <Piece
          addition={hide}
          title={says.hide.done}
          onEdit={() => onEdit('hide')}
          onRemove={() => set('hide', null, says.hide.undone)}
        >
          <p className={styles.text}>{says.hide.said(hide.body.reason)}</p>
        </Piece>
      )}
      {hard?.body && editing !== 'hard' && (
        <Piece
          addition={hard}
          title={says.hard.title}
          head={<HardChip addition={hard} />}
          onEdit={() => onEdit('hard')}
          onRemove={() => set('hard', null, says.hard.undone)}
          doings={<CatchButton {...caughtAt(event, frame)} />}
        >
          {hard.body.text && (
            <CheckedWords
              saved={{ id: hard.id, part: 'text' }}
              {...{ by: hard.by, of: typingOf(event.id, 'hard'), text: hard.body.text, label: says.hard.title }}
              place="timeline"
              className={styles.text}
            />
          )}
        </Piece>
      )}
      {note?.body && editing !== 'note' && (
        <Piece
          addition={note}
          title={says.note.title}
          onEdit={() => onEdit('note')}
          onRemove={() => set('note', null, says.note.undone)}
        >
          <CheckedWords
            saved={{ id: note.id, part: 'text' }}
            {...{ by: note.by, of: typingOf(event.id, 'note'), text: note.body.text, label: says.note.title }}
            place="timeline"
            className={styles.text}
          />
        </Piece>
      )}
      {additions.evidence.map((addition) => {
        const part = addition.id.slice('evidence:'.length);
        return (
          <EvidencePiece
            key={addition.id}
            addition={addition}
            onEdit={() => onEdit('evidence', part)}
            onRemove={() => set('evidence', null, says.evidence.undone, part)}
          />
        );
      })}
      <Perspectives {...{ curating, editing, onEdit }} />
      <Sorted curating={curating} onEdit={() => onEdit('sort')} />
    </>
  );
}

function HardChip({ addition }: { readonly addition: Addition<'hard'> }) {
  const { hard: says } = curationWords;
  return (
    <>
      <h3 className={styles.hard}>
        <Icon name="waves" />
        {says.title}
      </h3>
      {addition.body && <span className={styles.kind}>{says.difficulties[addition.body.difficulty].name}</span>}
    </>
  );
}

/** Several people's views of one moment, each under its own name; others' stay sealed until one has written one's own. */
function Perspectives({ curating, editing, onEdit }: CuratedProps) {
  const { reader } = useSurface();
  const { nameOf } = useAdditions();
  const { additions, event, mayEdit, set } = curating;
  const { perspective: says } = curationWords;
  const mine = `perspective:${event.id}:${reader.accountId}`;
  const sealed = additions.perspectives.filter((one) => one.sealed === true).length;
  return (
    <>
      {additions.perspectives.map((one) => {
        const own = one.id === mine;
        if (!one.body || (own && editing === 'perspective')) return null;
        const title = own ? says.mine : says.title(nameOf(one.by));
        return (
          <Piece
            key={one.id}
            addition={one}
            title={title}
            onEdit={own ? () => onEdit('perspective') : undefined}
            onRemove={own ? () => set('perspective', null, says.undone, reader.accountId) : undefined}
          >
            <CheckedWords
              saved={{ id: one.id, part: 'text' }}
              {...{ by: one.by, of: typingOf(event.id, 'perspective'), text: one.body.text, label: title }}
              place="timeline"
              className={styles.text}
            />
          </Piece>
        );
      })}
      {sealed > 0 && (
        <p className={styles.quiet}>
          <Icon name="lock" />
          {mayEdit ? says.sealed(sealed) : says.sealedToRead(sealed)}
        </p>
      )}
    </>
  );
}

/** Kind, stage and weight that a person set, in one line. */
function Sorted({ curating: { additions }, onEdit }: { readonly curating: Curating; readonly onEdit: () => void }) {
  const { sort: says } = curationWords;
  const { kind, stage, standsOut } = additions;
  const words = [
    ...(kind?.body ? [says.kinds[kind.body.kind]] : []),
    ...(stage?.body ? [says.stages[stage.body.stage]] : []),
    ...(standsOut?.body ? [standsOut.body.significant ? says.standsOut : says.folds] : []),
  ];
  const latest = [kind, stage, standsOut]
    .flatMap((one) => (one?.body ? [one] : []))
    .toSorted((a, b) => b.at.localeCompare(a.at))[0];
  if (!latest) return null;
  return <Piece addition={latest} title={says.said(words)} onEdit={onEdit} />;
}
