import type { Doc } from '#contract';
import { reviewDoc } from '#core/adf/review-doc';

/** Signs of Markdown that people do not write by chance. */
const strong = [
  /^#{1,6} \S/m,
  /^(```|~~~)/m,
  /\[[^\]\n]+\]\((https?:|mailto:)[^)\s]+\)/,
  /(^|\s)\*\*\S[^*\n]*\*\*/,
  /^> \S/m,
  /^\s*[-*+] \[[ xX]\] /m,
  /^\|.+\|\s*\n\|[\s:|-]+\|\s*$/m,
];

/** Whether plain text was written as Markdown: one strong sign, or a list of at least two lines. */
export function looksLikeMarkdown(text: string): boolean {
  const bullets = text.match(/^\s*[-*+] \S/gm)?.length ?? 0;
  const numbers = text.match(/^\s*\d{1,3}[.)] \S/gm)?.length ?? 0;
  return bullets > 1 || numbers > 1 || strong.some((sign) => sign.test(text));
}

/** Markdown as a document of the review. What it links to is filtered as that of any other text. */
export async function fromMarkdown(text: string): Promise<Doc> {
  const { markdownToAdf } = await import('marklassian');
  return reviewDoc(markdownToAdf(text), { names: false });
}
