import { childrenOf, element, textOf, type XmlElement } from '../package/xml';

/** Undoes `_x000D_`, by which the format writes characters that XML cannot hold. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

// eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

export function encodeCellText(text: string): string {
  return text.replace(
    FORBIDDEN,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** The plain text of a string item (`<si>` or `<is>`): rich text flattened, phonetic guides left out. */
export function plainText(item: XmlElement): string {
  const runs = childrenOf(item, 'r').flatMap((run) => childrenOf(run, 't'));
  const texts = [...childrenOf(item, 't'), ...runs];
  return decodeCellText(texts.map(textOf).join(''));
}

/** The element `<t>` of a text. Excel trims what does not say that its spaces count. */
export function textElement(text: string): XmlElement {
  return element('t', { 'xml:space': /^\s|\s$|\n/.test(text) ? 'preserve' : undefined }, [encodeCellText(text)]);
}
