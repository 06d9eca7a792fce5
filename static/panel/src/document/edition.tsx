import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Addition, Opening } from '#contract';
import { addedEvents } from '#core/additions/added-events';
import { byEvent } from '#core/additions/by-event';
import type { PostmortemDocument } from '#core/document/document';
import { AdditionsContext, type AdditionsKeeper } from '../additions-keeper';
import { WaitingRows } from '../parts/waiting-rows';
import { ToldAs } from '../told-as/told-as';
import { documentWords as words } from '../words/document';
import { useDocument, type Written } from './use-document';

type EditionProps = {
  readonly opening: Opening;
  readonly keeper: AdditionsKeeper;
  readonly written: Written;
  readonly roles: boolean;
  readonly children: (document: PostmortemDocument, told: Opening) => ReactNode;
};

/** The document out of what people wrote at one time, told with names or roles. */
export function Edition({ opening, keeper, written, roles, children }: EditionProps) {
  return (
    <AdditionsContext.Provider value={keeper}>
      <ToldAs opening={opening} view={{ knownAt: null, roles }} waiting={<WaitingRows words={words.reading} />}>
        {(told) => <Built {...{ told, written, roles }}>{children}</Built>}
      </ToldAs>
    </AdditionsContext.Provider>
  );
}

type BuiltProps = Pick<EditionProps, 'written' | 'roles' | 'children'> & { readonly told: Opening };

function Built({ told, written, roles, children }: BuiltProps) {
  return children(useDocument(told, written, roles), told);
}

/** What people added as it stood then: for reading alone. */
export function useFixedKeeper(
  keeper: AdditionsKeeper,
  all: readonly Addition[] | null,
  incident: string,
): AdditionsKeeper {
  return useMemo(() => {
    if (all === null) return keeper;
    const marks = all.filter((one): one is Addition<'mark'> => one.about === 'mark');
    return {
      ...keeper,
      all,
      byEvent: byEvent(all),
      events: addedEvents(all, incident),
      marks: Object.fromEntries(marks.map((mark) => [mark.id.slice('mark:'.length), mark])),
      severity: all.find((one): one is Addition<'severity'> => one.about === 'severity') ?? null,
      mayEdit: false,
      undo: null,
      last: null,
    };
  }, [keeper, all, incident]);
}
