import { useQueries } from '@tanstack/react-query';
import type { StandingIdea } from '#core/follow-ups/idea';
import { useAdditions } from '../additions-keeper';
import { readOf, useRead } from '../places/use-read';
import { useSurface } from '../surface';
import { forecast } from './forecast';

const nowhere = { projectId: null, issueTypeId: null };

/** What creating these will do; what is not read yet is said in general words. */
export function useForecast(ideas: readonly StandingIdea[]): readonly [string, string] {
  const { call, reader } = useSurface();
  const { nameOf, mayEdit } = useAdditions();
  const { data: places } = useRead('readPlaces', {}, mayEdit);
  const inputs = ideas.map(({ idea }) => idea.place ?? nowhere);
  const once = [...new Map(inputs.map((input) => [JSON.stringify(input), input])).values()];
  const forms = useQueries({
    queries: once.map((input) => ({ ...readOf(call, 'readPlace', input), enabled: mayEdit })),
  });
  const formOf = (at: number) =>
    forms[once.findIndex((one) => JSON.stringify(one) === JSON.stringify(inputs[at]))]?.data;
  return forecast({
    going: ideas.map(({ idea }, at) => ({ idea, form: formOf(at) ?? null })),
    linkTypes: places?.linkTypes ?? [],
    incident: reader.issueKey,
    nameOf,
  });
}
