import { fixConfluence } from './confluence';
import { replaceTag, unwrap } from './dom';
import { fixLists } from './lists';
import { fixPictures } from './pictures';
import { fixSlack } from './slack';
import { fixStyles } from './styles';
import { fixTables } from './tables';
import { fixWord } from './word';

/** What is never read: it holds no words of the text, or runs. */
const dropped =
  'script,style,meta,link,title,base,template,noscript,iframe,frame,object,embed,svg,math,canvas,audio,video,form input,button,select,textarea,xml';

/**
 * HTML as programs put it on the clipboard, made into what the editor's schema reads: lists as lists, panels as panels,
 * bold words as such, a line a row of a table. Styles are read as data, so that the page's content policy has nothing
 * to report, and none of them remains. What may stand in a text is decided after this, by the schema.
 */
export function cleanHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(inert(html), 'text/html');
  body.querySelectorAll(dropped).forEach((element) => element.remove());
  for (const fix of [fixWord, fixConfluence, fixSlack, fixPictures, fixStyles, fixTables, fixLists]) fix(body);
  body.querySelectorAll('o\\:p, font, center').forEach(unwrap);
  body.querySelectorAll('dl, dt, dd').forEach((element) => replaceTag(element, 'div'));
  for (const element of body.querySelectorAll('*')) bare(element);
  return body.innerHTML;
}

/** Within tags alone: the words of a text may well say "style=". */
function inert(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<script\b[\s\S]*?<\/script\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag.replace(/([\s"'/])style(\s*=)/gi, '$1data-style$2').replace(/([\s"'/])on(\w+\s*=)/gi, '$1data-on$2'),
    );
}

/** What the schema reads of attributes, and what ProseMirror writes for itself. */
const kept = /^(href|start|class|data-(mention-id|panel-type|pm-slice|media(-id|-alt)?))$/;

function bare(element: Element): void {
  for (const name of element.getAttributeNames()) if (!kept.test(name)) element.removeAttribute(name);
  // A class says one thing here: the language of code.
  const language = /\blanguage-[\w+#.-]+/.exec(element.className)?.[0];
  if (element.tagName === 'CODE' && language) element.className = language;
  else element.removeAttribute('class');
}
