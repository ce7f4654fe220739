import type { LanguagePack } from './pack';

/** List marks, quotes, brackets, arrows and emoji: whatever is no letter, digit, or sign of money or comparison. */
const MARKS = /(?:\[[ xX]\]|[\s"'()[\]{}*•·…|>→+_~=:;,.!?/\\\p{So}\p{Sk}\p{Extended_Pictographic}\uFE0F\u20E3-])+/uy;
/** "1.", "2)", "3 -", "a)", "iv." before a word. */
const NUMBERING =
  /#\d{1,2}[.:)]? (?=\S)|(?:\d{1,2}(?:\.\d{1,2})*|[a-h]|[ivx]{1,4})(?: ?[.):]+ ?| ?[-/] )(?=[\p{L}"'(\p{So}])/uy;
/** "KR2:", "O1.KR2", "OKR 3 -", "[KR 1]". */
const ID =
  /(?:(?:okr|obj|kr|rc|ok)[ .-]{0,2}|[oa])\d{1,2}(?:[ .-]?(?:kr|rc|a)[ .-]?\d{1,2}|\.\d{1,2})*(?: ?[–]| ?[\]):.|-]+ ?| )(?=\S)/y;
const QUARTER = /(?:[qt][1-4]|[hs][12])(?: ?(?:fy)?\d{2,4})? ?[\]):|]+ ?/y;

interface Patterns {
  /** A lead-in that ends with its word, and one that may end with an apostrophe ("j'"). */
  readonly leadIn: RegExp;
  readonly elided: RegExp;
  readonly label: RegExp;
}

const compiled = new WeakMap<LanguagePack, Patterns>();

function patternsOf(pack: LanguagePack): Patterns {
  const known = compiled.get(pack);
  if (known !== undefined) return known;
  const made = {
    leadIn: new RegExp(`(?:${pack.leadIns})(?![\\p{L}\\d])`, 'uy'),
    elided: new RegExp(`(?:${pack.leadIns})`, 'uy'),
    label: new RegExp(`(?:${pack.labels})(?: ?(?:n[ro°.]?\\.?)? ?\\d{1,2}(?:\\.\\d{1,2})?)? ?[:|-]+ ?(?=\\S)`, 'uy'),
  };
  compiled.set(pack, made);
  return made;
}

export interface Body {
  /** Where the sentence begins, behind marks and numbering. Quantities count from here. */
  readonly start: number;
  /** Where its first word begins, behind "to", "we will" and their like. */
  readonly firstWord: number;
}

export function findBody(folded: string, pack: LanguagePack): Body {
  const { leadIn, elided, label } = patternsOf(pack);
  const skip = (pattern: RegExp, at: number): number => {
    pattern.lastIndex = at;
    return pattern.test(folded) ? pattern.lastIndex : at;
  };
  let start = 0;
  // A mark may stand before a number before a mark; a handful of rounds is more than people write.
  for (let round = 0; round < 6; round++) {
    const before = start;
    for (const pattern of [MARKS, NUMBERING, ID, QUARTER, label]) start = skip(pattern, start);
    if (start === before) break;
  }
  let firstWord = start;
  for (let round = 0; round < 3; round++) {
    const before = firstWord;
    const whole = skip(leadIn, firstWord);
    // "Notre but est d'" goes further than "notre but est".
    const short = skip(elided, firstWord);
    firstWord = skip(MARKS, folded.charAt(short - 1) === "'" ? Math.max(whole, short) : whole);
    if (firstWord === before) break;
  }
  return { start, firstWord };
}
