import type { Direction } from '../analysis';
import type { StartReading } from '../engine/pack';
import { words, type Token } from '../engine/tokens';
import { lean, leanOf, directions, takesParticle } from './lean';
import { ADJECTIVES, DETERMINERS, HEADS, NOUN_ING, PREPOSITIONS } from './neighbours';
import { changes, needsOf } from './nouns-of-action';
import { numberWords } from './number-words';

const LEANS_VERB = words(
  'building hiring recruiting writing cleaning closing setting drawing selling tracking opening cutting sourcing funding booking mentoring coaching testing',
);
const NOT_OBJECTS = words(
  'blocks block permit permits site sites manager managers materials hours costs cost style code codes of in and for with at on pool fund prices price goals-and environment suite case cases round rounds program programme stage stages materials',
);
const FORMS_OF_DOING =
  /^(?:budgets?|allowance|policy|policies|centres?|centers?|sessions?|courses?|workshops?|curriculum|academy|programmes?|schemes?|rota|calendar)$/;
const ADJ_ING = words(`
  leading growing working living outstanding ongoing existing winning thriving amazing exciting engaging remaining running
  upcoming missing rising emerging compelling promising paying returning recurring churning incoming outgoing
  loving charming striking lasting flourishing high-performing well-performing performing converting
  trending aging ageing booming cutting scaling fast-growing converting`);
const NOT_ING = words(
  'king ring thing string spring during everything nothing something anything morning evening sibling ceiling wedding pudding being interesting according following regarding including pending willing',
);
/** Openers of a sentence that a determiner may follow and that are no verbs. */
const NOT_VERBS = words(`
  all both half half-year across within not no only just also such even what when where why how who whether in on at by to for from of with
  without between among over under above below before after during until till since as than then and or but nor so yet
  if unless although because while once per via through throughout towards toward into onto upon off out up down
  around about against along amid beside besides beyond despite except inside outside near like unlike plus minus
  the a an our my your their its this that these those we i you they he she it here there now today tomorrow
  currently more less fewer most least many much few several some any every each none one two three four five six
  is are was were will would should could can may might must shall has had been being do does did
  twice once best better worse quite rather whole double-digit way ways part number head one-third because amongst
  fastest highest lowest biggest largest less max min maximum minimum roughly`);

const MODALS = words("should must can could shall will would might may let let's lets don't dont do never-stop not");

/** "-ise", "-ify" and their like make verbs; these are the nouns and adjectives among them. */
const VERBAL =
  /^(?:re-?|co-?|over|out|pre-?|un|de-?|up|under|cross-|auto-?|hyper|mis|dis|inter|fore)?[a-z-]{3,}(?:ise|ize|ify|ifies|uate|iate|ulate|ilate|erate|orate|igate|icate)$/;
const NOT_VERBAL = words(
  'enterprise expertise exercise merchandise franchise premise promise otherwise likewise candidate corporate certificate graduate affiliate associate appropriate immediate intermediate delicate adequate corporate elaborate duplicate aggregate moderate separate surprise paradise noise price prize size franchise wise precise concise climate triplicate syndicate state',
);
const PREFIX =
  /^(?:re-?|co-?|over-?|out|pre-?|un|de-?|up|cross-|auto-?|self-|micro-?|mis|dis|fast-|soft-|hard-|double-|mass-|bulk-|live-|a\/b-|ab-|beta-|pilot-)/;

function known(word: string): boolean {
  return directions.has(word) || lean.has(word);
}

/** The base form behind a word in "-ing": "cutting" to "cut", "making" to "make". */
function baseOf(word: string): string | null {
  if (!word.endsWith('ing') || word.length < 5) return null;
  const stem = word.slice(0, -3);
  const last = stem.charAt(stem.length - 1);
  const shorter = stem.slice(0, -1);
  if (last === stem.charAt(stem.length - 2) && known(shorter) && !known(stem)) return shorter;
  if (known(`${stem}e`)) return `${stem}e`;
  if (known(stem)) return stem;
  if (known(shorter) && last === stem.charAt(stem.length - 2)) return shorter;
  if (stem.endsWith('y') && known(`${shorter}ie`)) return `${shorter}ie`;
  const rest = stem.replace(PREFIX, '');
  return rest !== stem && (known(rest) || known(`${rest}e`)) ? stem : null;
}

function verbReading(index: number, lemma: string): StartReading {
  return { kind: 'verb', index, lemma, direction: directions.get(lemma) ?? 'other' };
}

function changeReading(index: number, noun: string): StartReading {
  const direction: Direction = /^(?:reduc|decreas|cut|eliminat|remov|drop|shorten|lower|declin)/.test(noun)
    ? 'lowers'
    : /^(?:increas|growth|improv|expan|accel|optimi|doubl|tripl|uplift|enhanc|boost|rais|rise)/.test(noun)
      ? 'raises'
      : 'creates';
  return { kind: 'nominalised', index, lemma: noun, direction };
}

/** Nouns in these endings name a doing where "of" follows, save those that name a state or a thing. */
const DOING = /(?:ation|ition|ction|sion|ution|ption|ment|oval|isal|usal|ery|ssal|ewal|ange)$/;
const STATES = words(
  'satisfaction condition position station section proportion fraction portion duration education reputation department segment management element moment statement argument document environment perception motivation opinion version division dimension direction collection foundation vocation situation information nation location population generation variation expectation question function mission vision passion caption option exception description adoption regulation corporation organisation organization association edition tradition ambition nutrition notion motion emotion tension pension range change exchange delivery discovery-of bakery gallery battery battalion percentage commission occupation combination concentration cohesion precision fashion session profession impression expression depression equipment instrument investment commitment engagement agreement requirement attachment apartment government employment-rate sentiment judgement judgment retention-of action reaction fiction friction traction attraction connection election protection-of selection-box distinction junction faction intention attention invention convention mention dimension extension-number approval-rating',
);

/** Whether the noun at `index` names a change or a making. */
function isChange(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const gerund = token.text.endsWith('ing') && baseOf(token.text) !== null && tokens[index + 1]?.text === 'of';
  const after = tokens[index + 1]?.text;
  if (!changes.has(token.text) && !needsOf.has(token.text)) {
    return (
      gerund ||
      (after === 'of' && DOING.test(token.text) && !STATES.has(token.text)) ||
      (token.text === 'purchase' && after === 'of') ||
      (token.text === 'conquest' && after === 'of')
    );
  }
  if (token.text === 'migration' && after === 'to') return true;
  if (after === 'of') return true;
  if (
    after === 'into' ||
    ((after === 'to' || after === 'from') && /^(?:expansion|transition|migration)$/.test(token.text))
  )
    return true;
  const moves = /^(?:increase|decrease|growth|reduction|improvement|drop|rise|decline|uplift)s?$/.test(token.text);
  if (after === 'in' || after === 'to' || after === 'from' || after === 'by') return moves;
  return (
    !needsOf.has(token.text) &&
    after !== undefined &&
    changes.has(token.text) &&
    /^(?:at|for|across|with|and)$/.test(after) &&
    !moves
  );
}

/** A noun of change behind the thing that it changes: "Website redesign", "CRM migration by June". */
function changeBehind(tokens: readonly Token[], index: number): number {
  for (let i = index + 1; i < Math.min(tokens.length, index + 4); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || PREPOSITIONS.has(token.text)) return -1;
    const ends =
      tokens[i + 1] === undefined || PREPOSITIONS.has(tokens[i + 1]?.text ?? '') || tokens[i + 1]?.kind === 'mark';
    if (ends && CLOSING.has(token.text)) return i;
  }
  return -1;
}
const CLOSING = words(
  'redesign relaunch revamp overhaul rollout roll-out implementation launch migration refactoring rebranding modernisation modernization digitisation digitization',
);

/** Lead-ins behind which only a verb can follow; "our goal is" may open a noun too. */
const LEADS_VERB = /(?:^|[ '])(?:to|will|ll|shall|must|should|can|let's|lets|us|please) ?["']?$/;

export function readStart(tokens: readonly Token[], index: number, leadIn = ''): StartReading {
  const token = tokens[index];
  if (token === undefined || token.kind === 'mark' || token.kind === 'number') return { kind: 'other' };
  const word = token.text.replace(/'$/, '');
  const after = tokens[index + 1];
  // "Nine out of ten repairs", "Zero lost-time accidents": a count opens no order, save "Zero in on".
  if (numberWords.values.has(word))
    return word === 'zero' && /^(?:in|out)$/.test(after?.text ?? '') ? verbReading(index, word) : { kind: 'other' };
  if (word === 'the' || word === 'a' || word === 'an') {
    const noun = tokens[index + 1]?.text ?? '';
    const skip =
      /^(?:significant|strong|new|full|successful|global|complete|steady|sustainable|sharp|gradual|rapid|major|further|\d+)$/.test(
        noun,
      )
        ? 2
        : 1;
    // "a 10 % increase", "a 20-point rise"
    const sized =
      after?.kind === 'number' || after?.kind === 'mixed'
        ? /^(?:%|percent|point)$/.test(tokens[index + 2]?.text ?? '')
          ? 3
          : 2
        : null;
    const at = index + (sized ?? skip);
    return isChange(tokens, at) ? changeReading(at, tokens[at]?.text ?? '') : { kind: 'other' };
  }
  if (isChange(tokens, index)) return changeReading(index, word);
  if (MODALS.has(word) && after?.kind === 'word') return verbReading(index, word);
  // "Up the referral rate": behind "up" an article opens an object.
  if (word === 'up' && /^(?:the|our|your)$/.test(after?.text ?? '')) return verbReading(index, word);
  const prior = lean.get(word);
  if (prior !== undefined) {
    // The closing quote of '"Own" the aisle' tells nothing.
    const heard = after?.text === '"' ? tokens.filter((_, i) => i !== index + 1) : tokens;
    const led = LEADS_VERB.test(leadIn) && after !== undefined;
    if (leanOf(heard, index, led ? 9 : prior) > 0) return verbReading(index, word);
    const behind = changeBehind(tokens, index);
    return behind < 0 ? { kind: 'other' } : changeReading(behind, tokens[behind]?.text ?? '');
  }
  if (directions.has(word) && !NOT_VERBS.has(word)) return verbReading(index, word);
  if (word === 'better' && after !== undefined && directions.has(after.text)) return { kind: 'other' };
  const base = NOT_ING.has(word) ? null : baseOf(word);
  if (base !== null) {
    const nounish =
      NOUN_ING.has(word) &&
      !(LEANS_VERB.has(word) && after?.kind === 'word' && !HEADS.has(after.text) && !NOT_OBJECTS.has(after.text));
    // "Cooking classes sold: 90" counts a thing that is named with a gerund.
    const measured =
      after?.kind === 'word' &&
      /s$/.test(after.text) &&
      tokens.slice(index + 2, index + 5).some((next) => next.text === ':' || next.text === '>' || next.text === '<');
    // "Upskilling budget", "Mentoring sessions for new leads": what a doing has or comes in.
    const spent =
      FORMS_OF_DOING.test(after?.text ?? '') &&
      directions.get(base) !== 'creates' &&
      !DETERMINERS.has(after?.text ?? '');
    if (spent) return { kind: 'other' };
    if (!nounish && !ADJ_ING.has(word))
      return after === undefined || measured ? { kind: 'other' } : verbReading(index, base);
    const opens =
      after !== undefined &&
      (DETERMINERS.has(after.text) || after.kind === 'number' || (nounish && ADJECTIVES.has(after.text)));
    return opens ? verbReading(index, base) : { kind: 'other' };
  }
  if (VERBAL.test(word) && !NOT_VERBAL.has(word) && after !== undefined) return verbReading(index, word);
  // "Root out duplicates": whatever takes a particle and an object is a verb.
  if (
    /^(?:out|off|up|down|away|back)$/.test(after?.text ?? '') &&
    token.kind === 'word' &&
    !NOT_VERBS.has(word) &&
    !/(?:s|ly|ed|ing)$/.test(word)
  ) {
    if (takesParticle(tokens, index)) return verbReading(index, word);
  }
  const rest = word.replace(PREFIX, '');
  if (rest !== word && rest.length > 2 && directions.has(rest) && (lean.get(rest) ?? 2) > 0)
    return { ...verbReading(index, word), direction: directions.get(rest) ?? 'other' } as StartReading;
  // Any word that takes an article at once is a verb, unless it is one of the small words that may.
  const takesObject =
    after !== undefined &&
    /^(?:the|our|your|their|my|a|an|its|every|each|what|how|everyone|everybody|them|us|nothing)$/.test(after.text);
  if (takesObject && !NOT_VERBS.has(word) && /^[a-z-]+$/.test(word) && !/(?:ly|ed|tion|ment|ness|ity|s)$/.test(word))
    return verbReading(index, word);
  // "Recycle 5 tonnes": an unknown word before a count of things is an order, unless it ends as a noun does.
  const counts =
    (after?.kind === 'number' || after?.kind === 'mixed') &&
    tokens.slice(index + 2, index + 5).some((next) => next.kind === 'word' && /[^s]s$/.test(next.text));
  if (
    counts &&
    token.kind === 'word' &&
    token.shown !== token.shown.toUpperCase() &&
    !NOT_VERBS.has(word) &&
    !/(?:s|ly|ed|tion|sion|ment|ness|ity|er|or|ance|ence|age|ure|ing|al)$/.test(word)
  )
    return verbReading(index, word);
  const behind =
    /^\p{L}/u.test(word) && !NOT_VERBS.has(word) && !word.endsWith('ly') ? changeBehind(tokens, index) : -1;
  return behind < 0 ? { kind: 'other' } : changeReading(behind, tokens[behind]?.text ?? '');
}

export function readVerb(token: Token): { lemma: string; direction: Direction } | null {
  const direction = directions.get(token.text);
  return direction === undefined || (lean.get(token.text) ?? 2) < 2 ? null : { lemma: token.text, direction };
}

/** Third persons and base forms behind a subject or a time phrase: known verbs that are no nouns, with an object to come. */
export function readHidden(tokens: readonly Token[], index: number): StartReading {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (token === undefined) return { kind: 'other' };
  if (/^(?:will|should|must|can|shall|we)$/.test(token.text) && after?.kind === 'word')
    return verbReading(index, token.text);
  const strong = (word: string): boolean => directions.has(word) && (lean.get(word) ?? 2) >= 2;
  const word = token.text;
  const base = strong(word)
    ? word
    : word.endsWith('ies') && strong(`${word.slice(0, -3)}y`)
      ? `${word.slice(0, -3)}y`
      : word.endsWith('es') && strong(word.slice(0, -2))
        ? word.slice(0, -2)
        : word.endsWith('s') && strong(word.slice(0, -1))
          ? word.slice(0, -1)
          : null;
  if (base !== null && after !== undefined && after.kind !== 'mark') {
    const noun = lean.has(base);
    if (!noun || DETERMINERS.has(after.text) || after.kind === 'number') return verbReading(index, base);
  }
  if (/^(?:is|are)$/.test(word)) return { kind: 'other' };
  return { kind: 'other' };
}
