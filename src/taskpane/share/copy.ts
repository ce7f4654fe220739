/** The same thing twice: with formats for mail, without for chat. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

export type CopyOutcome = 'copied' | 'refused';

/**
 * Puts a text on the clipboard in both forms. The browser's copy command comes first: it needs no right that a frame in Excel on the web
 * often is not given, and it hands our markup on as it is, while `ClipboardItem` reads it under the pane's own content policy, which
 * takes the inline styles away that mail lives on. Where both are refused the caller lets the user copy by hand.
 */
export async function copyToClipboard(rich: RichText): Promise<CopyOutcome> {
  if (copyByCommand(rich) === 'copied') return 'copied';
  try {
    const blob = (type: string, text: string): Blob => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob('text/html', rich.html), 'text/plain': blob('text/plain', rich.text) }),
    ]);
    return 'copied';
  } catch {
    // Refused, or a browser without it: the user copies by hand.
    return 'refused';
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
  const answered: true[] = [];
  const answer = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    answered.push(true);
  };
  document.addEventListener('copy', answer);
  document.body.append(field);
  field.select();
  try {
    // Deprecated, and yet what no newer way replaces: see above.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    return document.execCommand('copy') && answered.length > 0 ? 'copied' : 'refused';
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
