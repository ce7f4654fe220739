/**
 * Control characters, and those that reorder what stands around them. Texts come from files of unknown origin: none may move the
 * cursor, colour the terminal or make a sentence read otherwise than it is.
 */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/** Text of somebody else's, in one line and without side effects on a terminal. */
export function plain(text: string): string {
  return text.replace(UNSAFE, ' ').trim();
}

const NARROWEST = 40;

/** A paragraph with each line indented, broken between words at the width of the terminal; unbroken for programs and files (null). */
export function paragraph(text: string, indent: number, columns: number | null): string {
  const margin = ' '.repeat(indent);
  if (columns === null) return margin + text;
  const width = Math.max(NARROWEST, columns) - indent;
  const lines: string[] = [];
  let line = '';
  // Breaks at plain spaces only: a no-break space is there for a reason.
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((one) => margin + one).join('\n');
}

/** A value for programs: one JSON document, to be read by people too. */
export function jsonDocument(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
