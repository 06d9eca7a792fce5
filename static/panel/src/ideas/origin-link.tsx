import type { IdeaOrigin } from '#contract';
import { Icon } from '../parts/icon';
import { useSurface } from '../surface';
import { analysisWords } from '../words/analysis';
import { ideaWords } from '../words/ideas';
import styles from './origin-link.module.css';
import type { Ideas } from './use-ideas';

const { from: words } = ideaWords;

type OriginLinkProps = { readonly ideas: Ideas; readonly origin: IdeaOrigin };

/** Where an idea was caught, and a way there. Of an event in a ticket that Jira keeps from this reader only that it is one. */
export function OriginLink({ ideas, origin }: OriginLinkProps) {
  const { clock } = useSurface();
  const link = (says: string, name: string, onClick: () => void) => (
    <button type="button" className={styles.origin} aria-label={name} title={name} onClick={onClick}>
      {says}
    </button>
  );
  switch (origin.from) {
    case 'event': {
      const event = 'eventId' in origin.event ? ideas.eventOf(origin.event.eventId) : undefined;
      if (!event) return <Unseen withheld={'withheld' in origin.event} />;
      const time = clock.utc(event.at);
      const name = words.eventLong(time, event.text.trim().split('\n')[0] ?? '');
      return link(words.event(time), name, () => ideas.jump(event.at));
    }
    case 'factor': {
      const factor = ideas.factors.find(({ id }) => id === origin.factorId);
      if (!factor) return <span>{words.factorGone}</span>;
      const { id, statement } = factor;
      return link(words.factor(statement), words.factorLong(statement), () =>
        ideas.go({ section: 'factors', factor: id }),
      );
    }
    case 'section': {
      const name = analysisWords.sectionName(origin.section, ideas.titles.get(origin.section) ?? null);
      return link(words.section(name), words.sectionLong(name), () => ideas.go({ section: origin.section }));
    }
    case 'meeting':
      return <span>{words.meeting}</span>;
    default: {
      const never: never = origin;
      return never;
    }
  }
}

function Unseen({ withheld }: { readonly withheld: boolean }) {
  return (
    <span className={styles.unseen}>
      <Icon name="lock" />
      {withheld ? words.withheld : words.gone}
    </span>
  );
}
