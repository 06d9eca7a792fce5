import { useAdditions } from '../additions-keeper';
import { Icon } from '../parts/icon';
import { agreementWords as words } from '../words/in-jira';
import { type AgreementOf, askedFor } from './asked';
import styles from './agreement.module.css';

type AgreementLineProps = AgreementOf & { readonly open: boolean; readonly onPress: () => void };

/** How many have said yes; pressing it tells who. */
export function AgreementLine({ open, onPress, ...of }: AgreementLineProps) {
  const { all } = useAdditions();
  const asked = askedFor(of, all);
  const agreed = asked.filter(({ hasAgreed }) => hasAgreed).length;
  return (
    <button type="button" className={styles.agreed} aria-expanded={open} onClick={onPress}>
      {agreed > 0 && agreed === asked.length && <Icon name="check" />}
      {words.agreed(agreed, asked.length)}
    </button>
  );
}
