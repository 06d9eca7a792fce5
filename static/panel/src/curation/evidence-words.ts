import type { Evidence } from '#contract';
import { curationWords } from '../words/curation';

export const evidenceTypes: readonly Evidence['type'][] = ['metric', 'link', 'log', 'image'];

/** What is typed into the editor, of whichever kind it will be: changing the kind loses no word. */
export type EvidenceWords = {
  readonly type: Evidence['type'];
  readonly title: string;
  readonly url: string;
  readonly value: string;
  readonly excerpt: string;
  readonly attachmentId: string;
  readonly fileName: string;
};

const blank: EvidenceWords = {
  type: 'metric',
  title: '',
  url: '',
  value: '',
  excerpt: '',
  attachmentId: '',
  fileName: '',
};

export function evidenceWords(before: Evidence | null): EvidenceWords {
  return before ? { ...blank, ...before } : blank;
}

type Faults = Partial<Record<'title' | 'url' | 'value' | 'excerpt' | 'image', string>>;

/** What stands in the way of keeping it, by field. */
export function evidenceFaults({ type, ...words }: EvidenceWords): Faults {
  const { evidence: says } = curationWords;
  const needsUrl = type === 'link' || (type === 'metric' && words.url.trim() !== '');
  return {
    ...(words.title.trim() === '' && { title: says.titleMissing }),
    ...(needsUrl && !isAddress(words.url) && { url: says.urlUnfit }),
    ...(type === 'metric' && words.value.trim() === '' && { value: says.valueMissing }),
    ...(type === 'log' && words.excerpt.trim() === '' && { excerpt: says.excerptMissing }),
    ...(type === 'image' && words.attachmentId === '' && { image: says.fileMissing }),
  };
}

/** The evidence as it will be kept; null while something stands in the way. */
export function evidenceOf(words: EvidenceWords): Evidence | null {
  if (Object.keys(evidenceFaults(words)).length > 0) return null;
  const [title, url, value] = [words.title.trim(), words.url.trim(), words.value.trim()];
  switch (words.type) {
    case 'link':
      return { type: 'link', title, url };
    case 'metric':
      return { type: 'metric', title, value, ...(url && { url }) };
    case 'log':
      return { type: 'log', title, excerpt: words.excerpt };
    case 'image':
      return { type: 'image', title, attachmentId: words.attachmentId };
    default: {
      const never: never = words.type;
      return never;
    }
  }
}

/** Only what a browser opens as a page. */
function isAddress(url: string): boolean {
  return /^https?:\/\/\S+$/i.test(url.trim()) && URL.canParse(url.trim());
}
