import { type Drawing, type DrawnBox, type DrawnLine, type DrawnText, type } from './drawing';

/** Colours as they are on the reader's screen: a file has no tokens. */
export type Palette = {
  readonly surface: string;
  readonly sunken: string;
  readonly border: string;
  readonly line: string;
  readonly text: string;
  readonly subtle: string;
};

const MARGIN = 24;
const DASH = '4 3';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Signs that XML has no way to hold: control signs, halves of pairs. */
const unfit = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

const escaped = (text: string): string => text.replace(unfit, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function lineOf({ path, head, look }: DrawnLine, { line }: Palette): string {
  const dash = look === 'guess' ? ` stroke-dasharray="${DASH}"` : '';
  const width = look === 'bone' ? 2 : 1.5;
  const stroke = `<path d="${escaped(path)}" fill="none" stroke="${escaped(line)}" stroke-width="${width}"${dash}/>`;
  return head === undefined ? stroke : `${stroke}<path d="${escaped(head)}" fill="${escaped(line)}"/>`;
}

function boxOf({ x, y, width, height, look }: DrawnBox, palette: Palette): string {
  const fill = look === 'end' ? palette.sunken : palette.surface;
  const dash = look === 'guess' ? ` stroke-dasharray="${DASH}"` : '';
  const place = `x="${x}" y="${y}" width="${width}" height="${height}" rx="6"`;
  return `<rect ${place} fill="${escaped(fill)}" stroke="${escaped(palette.border)}"${dash}/>`;
}

function textOf({ x, y, lines, weight }: DrawnText, palette: Palette): string {
  const { size, line } = type[weight];
  const fill = weight === 'quiet' ? palette.subtle : palette.text;
  const bold = weight === 'strong' ? ' font-weight="500"' : '';
  const spans = lines.map((words, at) => `<tspan x="${x}" y="${y + at * line + size}">${escaped(words)}</tspan>`);
  return `<text font-size="${size}"${bold} fill="${escaped(fill)}">${spans.join('')}</text>`;
}

/** The drawing as a file of its own: valid XML, nothing fetched, every colour in it. */
export function toSvg(drawing: Drawing, palette: Palette): string {
  const [width, height] = [Math.ceil(drawing.width) + 2 * MARGIN, Math.ceil(drawing.height) + 2 * MARGIN];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      'font-family="Inter, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif" role="img">',
    `<title>${escaped(drawing.title)}</title>`,
    `<desc>${escaped(drawing.description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escaped(palette.surface)}"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN})">`,
    ...drawing.lines.map((line) => lineOf(line, palette)),
    ...drawing.boxes.map((box) => boxOf(box, palette)),
    ...drawing.texts.map((text) => textOf(text, palette)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}
