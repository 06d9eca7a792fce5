import { useState } from 'react';
import { readingWords } from '../words';
import { useAnnounce } from './announcer';
import { ToolButton } from './tool-button';
import styles from './copy-link.module.css';

type CopyLinkProps = {
  readonly address: string;
  readonly look?: 'icon' | 'plain';
  readonly words?: { readonly copy: string; readonly copied: string; readonly here: string };
};

const ofView = { copy: readingWords.copyLink, copied: readingWords.linkCopied, here: readingWords.linkHere };

/** Copies the address that shows others what is shown here. Where the browser refuses, the address stands there to be copied. */
export function CopyLink({ address, look = 'icon', words = ofView }: CopyLinkProps) {
  const announce = useAnnounce();
  const [state, setState] = useState<'quiet' | 'copied' | 'refused'>('quiet');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setState('copied');
      announce(words.copied);
    } catch {
      setState('refused');
    }
  };
  return (
    <>
      <ToolButton
        name={words.copy}
        icon={state === 'copied' ? 'check' : 'link'}
        look={look}
        onClick={() => void copy()}
      />
      {state === 'refused' && (
        <label className={styles.address}>
          {words.here}
          <input readOnly autoFocus value={address} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}
