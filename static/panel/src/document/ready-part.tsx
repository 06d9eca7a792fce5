import { useState } from 'react';
import { ReasonForm } from '../analysis/reason-form';
import { Button } from '../parts/button';
import { messageWords as words } from '../words/message';
import styles from './customers-view.module.css';
import type { Message } from './use-message';

/** A person's word that it may go out; where finds were not looked at, with a reason. */
export function ReadyPart({ message: { message, finds, change, release } }: { readonly message: Message }) {
  const [asking, setAsking] = useState(false);
  const { ready } = message;
  if (ready)
    return (
      <div className={styles.ready}>
        <p>{ready.because ? words.readyBecause(ready.because) : words.ready}</p>
        <Button spacing="compact" appearance="subtle" onClick={() => change(message)}>
          {words.notReady}
        </Button>
      </div>
    );
  if (asking)
    return (
      <ReasonForm
        of="message:because"
        ask={words.becauseAsk(finds.length)}
        label={words.because}
        keep={words.becauseKeep}
        onKeep={(because) => {
          setAsking(false);
          release(because);
        }}
        onClose={() => setAsking(false)}
      />
    );
  return (
    <div className={styles.ready}>
      <Button appearance="primary" onClick={() => (finds.length > 0 ? setAsking(true) : release())}>
        {words.readyAsk}
      </Button>
    </div>
  );
}
