/** Events of one timeline, by id, as readers marked them who had not read the rules. */
export interface Marked {
  significant: string[];
  folds: string[];
}

/** How the rules' word compares with the readers'. */
export interface Agreement {
  /** Marked events that the timeline has. */
  found: number;
  precision: number;
  recall: number;
}

/** `told`: the rules' word by event id; what nobody marked does not count. */
export function agreement(marked: readonly Marked[], told: ReadonlyMap<string, boolean>): Agreement {
  const wanted = marked.flatMap(({ significant }) => significant);
  const others = marked.flatMap(({ folds }) => folds);
  const hits = wanted.filter((id) => told.get(id)).length;
  const falseHits = others.filter((id) => told.get(id)).length;
  return {
    found: [...wanted, ...others].filter((id) => told.has(id)).length,
    precision: hits / (hits + falseHits),
    recall: hits / wanted.length,
  };
}
