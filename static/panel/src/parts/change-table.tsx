import type { Change } from '#contract';
import { detailWords } from '../words';
import styles from './change-table.module.css';

/** What each field held before and after, in the site's own words. */
export function ChangeTable({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <table className={styles.changes}>
      <thead>
        <tr>
          <th scope="col">{detailWords.field}</th>
          <th scope="col">{detailWords.before}</th>
          <th scope="col">{detailWords.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => (
          <tr key={index}>
            <th scope="row">{change.field}</th>
            <Value text={change.fromText || (change.from ?? '')} />
            <Value text={change.toText || (change.to ?? '')} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ text }: { readonly text: string }) {
  return text ? <td>{text}</td> : <td className={styles.empty}>{detailWords.empty}</td>;
}
