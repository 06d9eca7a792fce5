import { printTimeline } from '../../host/print-timeline';
import { agreement, type Marked } from '../significance/agreement';
import stories from '../significance/stories.json';

interface Line {
  id?: string;
  significant: boolean;
}

test.each(Object.entries<Marked>(stories))(
  '%s: what stands out is what readers marked, nine times in ten, and little else',
  async (story, marked) => {
    const told = new Map<string, boolean>();
    await printTimeline([story], (line) => {
      const { id, significant } = JSON.parse(line) as Line;
      if (id) told.set(id, significant);
    });
    const { found, precision, recall } = agreement([marked], told);
    expect(found).toBe(marked.significant.length + marked.folds.length);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  },
  120_000,
);
