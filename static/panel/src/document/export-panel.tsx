import type { Timeline } from '#contract';
import type { Audience } from '#core/document/audience';
import type { PostmortemDocument } from '#core/document/document';
import { toJson } from '#core/document/json';
import { postmortemSchema } from '#core/document/json-schema';
import { toCsv } from '#core/document/to-csv';
import { toMarkdown } from '#core/document/to-markdown';
import { PagePanel } from '../confluence/page-panel';
import { useAdditions } from '../additions-keeper';
import { useAnnounce } from '../parts/announcer';
import { saveFile } from '../parts/save-file';
import { useLifecycle } from '../picture/use-lifecycle';
import { useSurface } from '../surface';
import { zonedIso } from '../time/zoned-iso';
import { documentWords } from '../words/document';
import styles from './export-panel.module.css';
import { ShareList } from './share-list';

const words = documentWords.exports;

type ExportPanelProps = {
  readonly document: PostmortemDocument;
  readonly timeline: Timeline;
  readonly audience: Audience;
  /** This person may write into Jira. */
  readonly mayEdit: boolean;
  readonly onReadBack: (() => void) | undefined;
};

/** What can be taken out of the panel as a file. */
export function ExportPanel({ document, timeline, audience, mayEdit, onReadBack }: ExportPanelProps) {
  const announce = useAnnounce();
  const csv = useCsv(timeline);
  const { key } = document.incident;
  // What goes out is whole: a large timeline comes in several pages.
  const isPart = timeline.unread.length > 0;
  const save = (file: string, name: string, type: string): void => {
    saveFile(file, name, type);
    announce(words.saved(name));
  };
  const choices = [
    [
      words.markdown,
      words.markdownHint,
      () => save(toMarkdown(document), words.file(key, 'postmortem.md'), 'text/markdown'),
    ],
    [words.json, words.jsonHint, () => save(toJson(document), words.file(key, 'postmortem.json'), 'application/json')],
    [
      words.schema,
      words.schemaHint,
      () => save(`${JSON.stringify(postmortemSchema, null, 2)}\n`, 'postmortem.schema.json', 'application/schema+json'),
    ],
    [words.csv, words.csvHint, () => save(csv(), words.file(key, 'timeline.csv'), 'text/csv')],
  ] as const;
  return (
    <>
      <section className={styles.panel} aria-label={words.title}>
        <ul>
          {choices.map(([name, hint, act]) => (
            <li key={name}>
              <button type="button" disabled={isPart} onClick={act}>
                {name}
              </button>
              <span>{hint}</span>
            </li>
          ))}
        </ul>
        {mayEdit && !isPart && audience !== 'customers' && <ShareList {...{ document, audience }} />}
        {onReadBack && (
          <ul className={styles.share}>
            <li>
              <button type="button" onClick={onReadBack}>
                {words.readBack}
              </button>
              <span>{words.readBackHint}</span>
            </li>
          </ul>
        )}
        <p>{isPart ? words.unread : words.names}</p>
      </section>
      {mayEdit && !isPart && audience !== 'customers' && <PagePanel {...{ document, audience }} />}
    </>
  );
}

function useCsv(timeline: Timeline): () => string {
  const { clock } = useSurface();
  const { byEvent, nameOf } = useAdditions();
  const { events } = useLifecycle(timeline);
  return () =>
    toCsv({
      events,
      additions: byEvent,
      zone: clock.zone,
      zoned: (at) => zonedIso(at, clock.zone),
      whoOf: ({ author, authorName }) => (author === null ? (authorName ?? null) : nameOf(author)),
    });
}
