import { actionKeys, rowActions } from '../timeline/row-action';
import { readingWords } from '../words';
import styles from './panel-box.module.css';

/** Every key that works in the list. */
export function KeysPanel({ mayEdit }: { readonly mayEdit: boolean }) {
  const { keys, actions } = readingWords;
  const edits = mayEdit
    ? [...rowActions.map((action) => [actionKeys[action].toUpperCase(), actions[action]] as const), keys.undo]
    : [];
  return (
    <section className={styles.box} aria-label={keys.title}>
      <h2 className={styles.title}>{keys.title}</h2>
      <dl className={styles.keys}>
        {[...keys.list, ...edits].map(([names, does]) => (
          <div key={names}>
            <dt>
              {names?.split(' ').map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
