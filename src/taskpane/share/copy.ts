/** The same thing twice: with formats for mail, without for chat. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

export type CopyOutcome = 'copied' | 'refused';

/**
 * Puts a text on the clipboard. Where the page may not write to it (Excel on the web shows the pane in a frame that is often not given
 * the right), the browser's own copy command is tried, and that failing the caller lets the user copy by hand.
 */
export async function copyToClipboard(rich: RichText): Promise<CopyOutcome> {
  try {
    const blob = (type: string, text: string): Blob => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob('text/html', rich.html), 'text/plain': blob('text/plain', rich.text) }),
    ]);
    return 'copied';
  } catch {
    // Refused, or a browser without it: what comes next is the answer to both.
    return copyByCommand(rich);
  }
}

/** Answers the copy command with our texts. The command wants a selection, so a hidden field lends it one. */
function copyByCommand({ html, text }: RichText): CopyOutcome {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  Object.assign(field.style, { position: 'fixed', top: '0', left: '-200vw' });
  let isAnswered = false;
  const answer = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    isAnswered = true;
  };
  document.addEventListener('copy', answer);
  document.body.append(field);
  field.select();
  try {
    // Deprecated, and the only way left where the newer one is refused.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    return document.execCommand('copy') && isAnswered ? 'copied' : 'refused';
  } catch {
    return 'refused';
  } finally {
    document.removeEventListener('copy', answer);
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/** A text without formats as both: a reminder. Everything is escaped by the browser itself. */
export function plainAsRich(text: string): RichText {
  const holder = document.createElement('div');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) holder.append(document.createElement('br'));
    holder.append(line);
  }
  return { html: holder.outerHTML, text };
}

/** What a person presses to copy what is selected. */
export function copyKeys(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C';
}
