import type { SimilarFollowUp } from '#contract';
import { Button } from '../parts/button';
import { Face } from '../parts/face';
import { JiraLink } from '../parts/jira-link';
import { Lozenge } from '../parts/lozenge';
import { useSurface } from '../surface';
import { ticketAddress } from '../timeline/jira-address';
import { similarWords as words } from '../words/similar';
import { MarkedWords } from './marked-words';
import styles from './similar.module.css';

type SimilarItemProps = {
  readonly one: SimilarFollowUp;
  readonly onInstead: (issueId: string) => void;
  readonly onNotSame: () => void;
};

/** One that is there already: what it says, how it stands, and whether to take it instead. */
export function SimilarItem({ one, onInstead, onNotSame }: SimilarItemProps) {
  const { what, issue, past } = one;
  const mayUse = issue !== null && issue.status.category !== 'done';
  return (
    <li className={styles.item} data-similar={issue?.key ?? past?.state}>
      <p className={styles.what}>
        <MarkedWords of={what} />
      </p>
      {issue && <IssueFacts issue={issue} />}
      {past && <PastFacts past={past} />}
      <div className={styles.doings}>
        {mayUse && (
          <Button spacing="compact" onClick={() => onInstead(issue.id)} aria-label={words.of(words.use, what.text)}>
            {words.use}
          </Button>
        )}
        <Button
          spacing="compact"
          appearance={mayUse ? 'subtle' : 'default'}
          onClick={onNotSame}
          aria-label={words.of(words.notSame, what.text)}
        >
          {words.notSame}
        </Button>
      </div>
    </li>
  );
}

function IssueFacts({ issue }: { readonly issue: NonNullable<SimilarFollowUp['issue']> }) {
  const { reader } = useSurface();
  const { key, status, owner } = issue;
  return (
    <p className={styles.facts}>
      <JiraLink href={ticketAddress(reader.siteUrl, key)}>{key}</JiraLink>
      <Lozenge {...status} />
      <span className={styles.owner}>
        {owner && <Face person={owner} />}
        {owner ? words.owner(owner.name) : words.unowned}
      </span>
    </p>
  );
}

function PastFacts({ past }: { readonly past: NonNullable<SimilarFollowUp['past']> }) {
  const { reader } = useSurface();
  const { incident, state, because, factor } = past;
  return (
    <>
      <p className={styles.facts}>
        <span>{words.past(state)}</span>
        <JiraLink href={ticketAddress(reader.siteUrl, incident.key)}>
          {words.pastOf(incident.key, incident.summary)}
        </JiraLink>
      </p>
      {because !== undefined && <p className={styles.small}>{words.because(because)}</p>}
      {factor && (
        <p className={styles.small}>
          {words.sameFactor} “<MarkedWords of={factor} />”
        </p>
      )}
    </>
  );
}
