import { styleOf, unwrap, wrapInside, type Fix } from './dom';

const blocks = ['p', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'hr', 'pre', 'blockquote'];

/** Google Docs and others say with styles what words are: bold, italic, struck, underlined; or that a tag is not. */
export const fixStyles: Fix = (body) => {
  // Google puts all it copies into one `b` that is not bold.
  for (const bold of body.querySelectorAll('b, strong'))
    if (/^(normal|[1-4]00)$/.test(styleOf(bold, 'font-weight'))) unwrap(bold);
  for (const italic of body.querySelectorAll('i, em')) if (styleOf(italic, 'font-style') === 'normal') unwrap(italic);
  for (const span of body.querySelectorAll('span[data-style]')) markBy(span);
  // Google parts blocks with line breaks of their own.
  for (const gap of body.querySelectorAll(`br:is(${blocks.map((block) => `${block} + br`).join()})`)) gap.remove();
};

function markBy(span: Element): void {
  const line = `${styleOf(span, 'text-decoration')} ${styleOf(span, 'text-decoration-line')}`;
  // Headings are bold by themselves, links underlined.
  if (/^(bold|bolder|[6-9]00)$/.test(styleOf(span, 'font-weight')) && !span.closest('h1,h2,h3,h4,h5,h6'))
    wrapInside(span, 'strong');
  if (/italic|oblique/.test(styleOf(span, 'font-style'))) wrapInside(span, 'em');
  if (line.includes('line-through')) wrapInside(span, 's');
  if (line.includes('underline') && !span.closest('a') && !span.querySelector('a')) wrapInside(span, 'u');
}
