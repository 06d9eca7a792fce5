import { useQueries } from '@tanstack/react-query';
import type { StandingIdea } from '#core/follow-ups/idea';
import { useAdditions } from '../additions-keeper';
import { readOf, useRead } from '../places/use-read';
import { useFrame } from '../review-frame';
import { useSurface } from '../surface';
import { forecast } from './forecast';
import { missingIn, type Missing } from './use-still-asked';

const nowhere = { projectId: null, issueTypeId: null };

export type Forecast = {
  /** Those that nothing stands in the way of, as far as is known. */
  readonly ready: readonly StandingIdea[];
  /** Those whose place asks for something that nobody has said yet. */
  readonly waiting: readonly { readonly one: StandingIdea; readonly missing: Missing }[];
  /** What creating the ready ones will do, in two lines. */
  readonly says: readonly [string, string];
};

/** What creating these will do; what is not read yet is said in general words. */
export function useForecast(ideas: readonly StandingIdea[]): Forecast {
  const { call, reader } = useSurface();
  const { nameOf, mayEdit } = useAdditions();
  const { settings } = useFrame();
  const { data: places } = useRead('readPlaces', {}, mayEdit);
  const inputs = ideas.map(({ idea }) => idea.place ?? nowhere);
  const once = [...new Map(inputs.map((input) => [JSON.stringify(input), input])).values()];
  const forms = useQueries({
    queries: once.map((input) => ({ ...readOf(call, 'readPlace', input), enabled: mayEdit })),
  });
  const formOf = (at: number) =>
    forms[once.findIndex((one) => JSON.stringify(one) === JSON.stringify(inputs[at]))]?.data ?? null;
  const all = ideas.map((one, at) => {
    const form = formOf(at);
    return { one, form, missing: missingIn(form, one.idea) };
  });
  const ready = all.filter(({ missing }) => missing === null);
  const says = forecast({
    going: ready.map(({ one: { idea }, form }) => ({ idea, form })),
    linkTypes: places?.linkTypes ?? [],
    incident: reader.issueKey,
    usualLinkId: settings?.followUps.linkTypeId ?? null,
    nameOf,
  });
  return {
    ready: ready.map(({ one }) => one),
    waiting: all.flatMap(({ one, missing }) => (missing ? [{ one, missing }] : [])),
    says,
  };
}
