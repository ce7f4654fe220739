/** A line without its end, or a line that was too long to keep. */
export type Line = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'too-long' };

const NEWLINE = 0x0a;

/**
 * Cuts bytes into lines of UTF-8, giving the lines that each piece completes together, so that a caller can answer them in one
 * write and yet at once. Holds one unfinished line at most, and of that no more than `longest` bytes: memory does not grow with the input.
 */
export async function* splitLines(
  pieces: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<readonly Line[], void, undefined> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let tooLong = false;
  let first = true;

  const hold = (piece: Uint8Array): void => {
    if (tooLong || piece.length === 0) return;
    heldBytes += piece.length;
    if (heldBytes > longest) {
      tooLong = true;
      held = [];
    } else {
      held.push(piece);
    }
  };
  const finish = (): Line => {
    const text = tooLong ? null : Buffer.concat(held).toString('utf8').replace(/\r$/u, '');
    held = [];
    heldBytes = 0;
    tooLong = false;
    const start = first;
    first = false;
    if (text === null) return { kind: 'too-long' };
    // Editors on Windows put a byte order mark before the first line.
    return { kind: 'line', text: start ? text.replace(/^\ufeff/u, '') : text };
  };

  for await (const piece of pieces) {
    const lines: Line[] = [];
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, from)) {
      hold(piece.subarray(from, end));
      lines.push(finish());
      from = end + 1;
    }
    // A copy: the stream may use the piece's memory again, and a slice would keep all of it alive.
    hold(piece.slice(from));
    if (lines.length > 0) yield lines;
  }
  if (heldBytes > 0) yield [finish()];
}
