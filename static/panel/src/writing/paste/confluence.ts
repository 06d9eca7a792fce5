import { replaceTag, unwrap, type Fix } from './dom';

/** Confluence's older macros, by the panels of its newer editor. */
const macros: Readonly<Record<string, string>> = {
  information: 'info',
  tip: 'success',
  note: 'warning',
  warning: 'error',
};

/** Panels, code, people, tasks and states as Confluence and Jira put them on the clipboard. */
export const fixConfluence: Fix = (body) => {
  for (const macro of body.querySelectorAll('.confluence-information-macro')) panel(macro);
  body
    .querySelectorAll('[data-panel-type] .ak-editor-panel__icon, [data-panel-type] [contenteditable="false"]')
    .forEach((icon) => icon.remove());
  for (const code of body.querySelectorAll('[data-code-lang], .code-block, div.code pre, pre.syntaxhighlighter-pre'))
    codeOf(code);
  for (const link of body.querySelectorAll('a[data-account-id], a.user-mention[data-account-id]')) person(link);
  for (const task of body.querySelectorAll(
    'ul.inline-task-list > li, [data-task-state], [data-node-type="actionItem"]',
  ))
    box(task);
  for (const hidden of body.querySelectorAll('.assistive, .hidden, [aria-hidden="true"]:not(img):not(br)'))
    hidden.remove();
};

function panel(macro: Element): void {
  const kind =
    /confluence-information-macro-(information|tip|note|warning)/.exec(macro.className)?.[1] ?? 'information';
  macro.querySelectorAll('.confluence-information-macro-icon, .aui-icon').forEach((icon) => icon.remove());
  const title = macro.querySelector(':scope > p.title');
  if (title) title.innerHTML = `<strong>${title.innerHTML}</strong>`;
  macro.querySelectorAll('.confluence-information-macro-body').forEach(unwrap);
  replaceTag(macro, 'div').setAttribute('data-panel-type', macros[kind] ?? 'info');
}

/** Lines of code are often elements, with their numbers beside them. */
function codeOf(element: Element): void {
  if (!element.isConnected || element.querySelector('pre')) return;
  element
    .querySelectorAll('.linenumber, .react-syntax-highlighter-line-number, [data-ds--line-number]')
    .forEach((number) => number.remove());
  element.querySelectorAll('br').forEach((line) => line.replaceWith('\n'));
  const named =
    element.getAttribute('data-code-lang') ?? element.querySelector('[data-code-lang]')?.getAttribute('data-code-lang');
  const brush = /brush:\s*([\w+#.-]+)/.exec(element.getAttribute('data-syntaxhighlighter-params') ?? '')?.[1];
  const language = named ?? brush;
  const block = element.ownerDocument.createElement('pre');
  const code = element.ownerDocument.createElement('code');
  code.textContent = element.textContent;
  if (language) code.className = `language-${language}`;
  block.append(code);
  element.replaceWith(block);
}

function person(link: Element): void {
  const id = link.getAttribute('data-account-id') ?? '';
  replaceTag(link, 'span').setAttribute('data-mention-id', id);
}

function box(task: Element): void {
  const done = task.classList.contains('checked') || task.getAttribute('data-task-state') === 'DONE';
  task.prepend(done ? '[x] ' : '[ ] ');
  if (task.tagName !== 'LI') replaceTag(task, 'li');
}
