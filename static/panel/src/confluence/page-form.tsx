import { useId, useState } from 'react';
import type { Confluence } from '#contract';
import type { PostmortemDocument } from '#core/document/document';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { confluenceWords as words } from '../words/confluence';
import styles from './page-panel.module.css';
import type { usePage } from './use-page';

type PageFormProps = {
  readonly document: PostmortemDocument;
  readonly found: Extract<Confluence, { has: true }>;
  readonly page: ReturnType<typeof usePage>;
};

/** Where a page is to be made, and what it is called. */
export function PageForm({ document: { incident }, found, page: { publish, busy } }: PageFormProps) {
  const id = useId();
  const { spaces, page } = found;
  const usual = spaces.find((space) => space.id === found.spaceId) ?? spaces[0];
  const [chosen, setChosen] = useState<string | null>(null);
  const [title, setTitle] = useState(() => words.defaultTitle(incident.key, incident.title));
  const spaceId = chosen ?? usual?.id ?? null;
  if (spaceId === null) return <p>{words.noSpaces}</p>;
  const make = (): void => void publish({ title, spaceId, instead: page?.id ?? null });
  return (
    <>
      {!page && <p>{words.lead}</p>}
      <div className={styles.fields}>
        <Field id={`${id}-space`} label={words.space} fault={null} {...(found.isCut && { hint: words.cut })}>
          <select id={`${id}-space`} value={spaceId} onChange={(event) => setChosen(event.target.value)}>
            {spaces.map((space) => (
              <option key={space.id} value={space.id}>
                {space.name}
              </option>
            ))}
          </select>
        </Field>
        <Field id={`${id}-title`} label={words.title} fault={null}>
          <input id={`${id}-title`} value={title} maxLength={255} onChange={(event) => setTitle(event.target.value)} />
        </Field>
      </div>
      <Button spacing="compact" isDisabled={busy || title.trim() === ''} onClick={make}>
        {page ? words.makeNew : words.make}
      </Button>
    </>
  );
}
