import type { Audience } from '#core/document/audience';
import { documentWords as words } from '../words/document';
import styles from './document-part.module.css';

type AudienceSwitchProps = {
  readonly audience: Audience;
  readonly choices: readonly Audience[];
  readonly onAudience: (audience: Audience) => void;
};

/** Who reads it: one of three. */
export function AudienceSwitch({ audience, choices, onAudience }: AudienceSwitchProps) {
  return (
    <fieldset className={styles.switch}>
      <legend>{words.audience}</legend>
      {choices.map((choice) => (
        <label key={choice} className={styles.choice}>
          <input type="radio" name="audience" checked={choice === audience} onChange={() => onAudience(choice)} />
          <span>{words.audiences[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
