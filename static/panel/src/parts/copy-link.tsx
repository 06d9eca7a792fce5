import { useState } from 'react';
import { readingWords } from '../words';
import { useAnnounce } from './announcer';
import { ToolButton } from './tool-button';
import styles from './copy-link.module.css';

/** Copies the address that shows others what is shown here. Where the browser refuses, the address stands there to be copied. */
export function CopyLink({ address }: { readonly address: string }) {
  const announce = useAnnounce();
  const [state, setState] = useState<'quiet' | 'copied' | 'refused'>('quiet');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setState('copied');
      announce(readingWords.linkCopied);
    } catch {
      setState('refused');
    }
  };
  return (
    <>
      <ToolButton
        name={readingWords.copyLink}
        icon={state === 'copied' ? 'check' : 'link'}
        look="icon"
        onClick={() => void copy()}
      />
      {state === 'refused' && (
        <label className={styles.address}>
          {readingWords.linkHere}
          <input readOnly autoFocus value={address} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}
