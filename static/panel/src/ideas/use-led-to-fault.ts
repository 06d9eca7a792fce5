import { useEffect, useRef } from 'react';
import type { Refused } from '../creating/use-refused';

const faulty = '[data-fault] :is(input, select, textarea), [aria-invalid=true]';

/** The focus goes to the first field that Jira did not take, as soon as that is known and the field is there. */
export function useLedToFault({ fields, isKnown }: Refused) {
  const box = useRef<HTMLDivElement>(null);
  const which = isKnown ? Object.keys(fields).join(' ') : '';
  const led = useRef('');
  useEffect(() => {
    // What is mended one after the other leads nowhere else.
    const isMore = which.split(' ').some((field) => field !== '' && !led.current.split(' ').includes(field));
    led.current = which;
    if (isMore) box.current?.querySelector<HTMLElement>(faulty)?.focus();
  }, [which]);
  return box;
}
