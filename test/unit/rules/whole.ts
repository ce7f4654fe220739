import type { Language } from '../../../src/core/model/language';

/** What is wrong with a sentence that we show, or nothing: holes, leftovers and typography that a reader would stumble over. */
export function faultsOfSentence(spoken: string, language: Language): readonly string[] {
  const faults: string[] = [];
  // What stands in quotes is the user's own, typography included.
  const text = spoken
    .replace(/«\u00a0[^»]*\u00a0»/gu, '«\u00a0x\u00a0»')
    .replace(/“[^”]+”/gu, '“x”')
    .replace(/„[^”]+”/gu, '„x”');
  const reject = (pattern: RegExp, name: string): void => {
    if (pattern.test(text)) faults.push(`${name}: ${text}`);
  };
  reject(/^\s*$/u, 'empty');
  reject(/undefined|NaN|null\b|\[object|\$\{|\{\{|Infinity/u, 'unsubstituted');
  reject(/^\s|\s$/u, 'space at an end');
  reject(/[ \u00a0]{2,}/u, 'double space');
  reject(/["']/u, 'straight quote');
  reject(/ [.,]/u, 'space before full stop or comma');
  reject(/“”|«[\s\u00a0]*»|„”/u, 'empty quotes');
  reject(/\.\.|[.!?][.]/u, 'double full stop');
  if (language === 'fr') {
    reject(/[^\s\u00a0\u202f][:;?!%»]/u, 'no space before a high mark');
    reject(/[ \t][:;?!%»]/u, 'plain space before a high mark');
    reject(/«[^\u00a0]/u, 'no no-break space inside «');
  } else {
    reject(/[\s\u00a0][:;?!]/u, 'space before a mark');
  }
  if (language === 'en') reject(/[«»„]/u, 'foreign quotes');
  if (language === 'fr') reject(/[“„”]/u, 'foreign quotes');
  if (language === 'it') reject(/[“„”]/u, 'foreign quotes');
  if (language === 'pl') reject(/[«»“]/u, 'foreign quotes');
  return faults;
}

/** A whole sentence besides: begins with a capital, a quote, a number or a name, and ends as sentences do. */
export function faultsOfFullSentence(text: string, language: Language): readonly string[] {
  return [
    ...faultsOfSentence(text, language),
    ...(/[.?!…]$/u.test(text) ? [] : [`does not end like a sentence: ${text}`]),
    ...(/^[\p{Lu}\p{N}“«„]/u.test(text) ? [] : [`does not begin like a sentence: ${text}`]),
  ];
}
