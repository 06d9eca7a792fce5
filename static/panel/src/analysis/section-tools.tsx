import type { KeyboardEvent } from 'react';
import type { SectionId } from '#contract';
import type { SectionProgress } from '#core/analysis/progress';
import type { ReviewSection } from '#core/analysis/sections';
import { useCatching } from '../ideas/use-catching';
import { CopyLink } from '../parts/copy-link';
import { Action } from '../parts/action';
import { useSurface } from '../surface';
import { sectionAddress } from '../timeline/view-address';
import { catchingWords } from '../words/catching';
import { analysisWords as words } from '../words/analysis';
import styles from './section-head.module.css';
import type { Deciding } from './use-deciding';
import type { Review } from './use-review';

type SectionToolsProps = {
  readonly review: Review;
  readonly section: ReviewSection;
  readonly progress: SectionProgress;
  readonly deciding: Deciding;
  readonly onAsk: (what: 'leaveOut' | 'done') => void;
  readonly onClose: () => void;
};

/** What a team can do with a section, in a row under its name. Escape closes it. */
export function SectionTools({ review, section, progress, deciding, onAsk, onClose }: SectionToolsProps) {
  const { reader } = useSurface();
  const { id, leftOut, done } = section;
  const shown = review.sections.filter((one) => one.leftOut === null).map((one) => one.id);
  const at = shown.indexOf(id);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  const tool = (name: string, onClick: () => void, isDisabled = false) => (
    <Action appearance="subtle" spacing="compact" isDisabled={isDisabled} onClick={onClick}>
      {name}
    </Action>
  );
  const markDone = (): void => (progress.state === 'empty' ? onAsk('done') : deciding.done(id, ''));
  return (
    <div className={styles.tools} role="group" aria-label={words.tools} onKeyDown={onKeyDown}>
      {done === null
        ? tool(words.markDone, markDone, leftOut !== null)
        : tool(words.notDone, () => deciding.notDone(id))}
      {tool(words.moveUp, () => deciding.move(id, -1), at < 1)}
      {tool(words.moveDown, () => deciding.move(id, 1), at < 0 || at === shown.length - 1)}
      {leftOut === null
        ? tool(words.leaveOut, () => onAsk('leaveOut'))
        : tool(words.putBack, () => deciding.putBack(id))}
      <CatchTools {...{ id }} name={words.sectionName(id, section.title)} />
      <CopyLink address={sectionAddress(reader.siteUrl, reader.issueKey, id)} />
    </div>
  );
}

type CatchToolsProps = { readonly id: SectionId; readonly name: string };

/** Catches an idea that came up here, or a signal that people wish they had had. */
function CatchTools({ id, name }: CatchToolsProps) {
  const caught = { origin: { from: 'section', section: id } } as const;
  const from = catchingWords.inSection(name);
  const idea = useCatching(caught, from);
  const signal = useCatching(caught, from, 'signal');
  return (
    <>
      <Action appearance="subtle" spacing="compact" onClick={idea.onPress}>
        {idea.name}
      </Action>
      <Action appearance="subtle" spacing="compact" onClick={signal.onPress}>
        {signal.name}
      </Action>
    </>
  );
}
