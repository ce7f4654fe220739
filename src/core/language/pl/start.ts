import type { Direction } from '../analysis';
import type { StartReading } from '../engine/pack';
import { words, type Token } from '../engine/tokens';
import { lexicon } from '../engine/verbs';
import { numberWords } from './number-words';
import { changes, fields, needsObject, things, topics } from './nouns-of-action';
import { forms, nounLike, notVerbs, verbs } from './verbs';

const directions = lexicon(verbs);
const excluded = words(notVerbs);
const ambiguous = words(nounLike);

/** Imperatives and first persons, made from the infinitives once. */
function conjugate(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  const add = (form: string, lemma: string): void => {
    if (form.length > 2 && !made.has(form)) made.set(form, lemma);
  };
  for (const pair of forms.split(/\s+/)) {
    const [form, lemma] = pair.split(':');
    if (form === undefined || lemma === undefined) continue;
    add(form, lemma);
    // Imperatives end in a consonant: from them come "napiszmy" and "napiszcie".
    if (!/[aemy]$/.test(form)) {
      add(`${form}my`, lemma);
      add(`${form}cie`, lemma);
    }
  }
  const spread = (imperative: string, lemma: string): void => {
    add(imperative, lemma);
    add(`${imperative}my`, lemma);
    add(`${imperative}cie`, lemma);
  };
  for (const lemma of directions.keys()) {
    const stem = lemma.slice(0, -2);
    if (/(?:ow|yw|iw)ac$/.test(lemma)) {
      const root = lemma.replace(/(?:ow|yw|iw)ac$/, '');
      spread(`${root}uj`, lemma);
      add(`${root}ujemy`, lemma);
      add(`${root}uje`, lemma);
      if (/(?:yw|iw)ac$/.test(lemma)) spread(`${stem}aj`, lemma);
    } else if (/nac$/.test(lemma)) {
      spread(`${stem}ij`, lemma);
      spread(stem, lemma);
      add(`${stem}iemy`, lemma);
      add(`${stem}e`, lemma);
    } else if (/ac$/.test(lemma)) {
      spread(`${stem}aj`, lemma);
      add(`${stem}amy`, lemma);
      add(`${stem}am`, lemma);
      if (/awac$/.test(lemma)) add(`${lemma.slice(0, -4)}jemy`, lemma);
    } else if (/[iy]c$/.test(lemma)) {
      spread(stem, lemma);
      if (/[^aeiouy][nlm]$/.test(stem)) spread(`${stem}ij`, lemma);
      add(`${stem}${lemma.charAt(lemma.length - 2)}my`, lemma);
      add(/i/.test(lemma.charAt(lemma.length - 2)) && !/[lj]$/.test(stem) ? `${stem}ie` : `${stem}e`, lemma);
    } else if (/ec$/.test(lemma)) {
      spread(`${stem}ej`, lemma);
      add(`${stem}my`, lemma);
      add(`${stem}cie`, lemma);
      add(`${stem}emy`, lemma);
    }
  }
  return made;
}
const conjugated = conjugate();

const NOT_PLURAL = words(
  'systemy problemy firmy normy platformy programy reklamy reformy formy kremy dymy zimy domy tomy filmy algorytmy tematy poziomy telekomy atomy okresy ramy schematy mamy-czas rytmy gamy bramy dramy tamy plamy sumy tlumy kostiumy rozmy rozmowy dwa-my trzymy szkoly przelomy symptomy dyplomy alarmy farmy mechanizmy organizmy karmy fermy termy dogmy pryzmy filmy algorytmy platformy reformy firmy normy formy uniformy',
);
const ADJECTIVE = /(?:y|a|e|i|ego|ej)$/;
const FEW = words(
  'dwukrotny trzykrotny czterokrotny dalszy znaczny znaczacy staly szybki dynamiczny ciagly stopniowy regularny pelny pelne pelna skuteczne skuteczna szybkie szybka dalsze dalsza znaczne znaczna ciagle ciagla ponowne ponowna trwale trwala kompleksowa kompleksowe kompleksowy sprawne systematyczne systematyczny nowe wlasne gruntowna gruntowny',
);

const NOUNS = words(
  'siec pamiec chec plec smierc nic kosc gosc tresc czesc wiesc powiesc opowiesc cwierc postac piec dziewiec dziesiec szesc przepasc korzysc zawisc nienawisc napasc zapasc masc dlon niechec milosc radosc dowoz krzew lub plac przez skup wywoz wykup zakup zespol przewoz rozwoz zaraz polow staw kos low spin wym osad zestaw dowod stroj zapal wypal topn',
);

function verb(index: number, lemma: string): StartReading {
  return { kind: 'verb', index, lemma, direction: directions.get(lemma) ?? 'other' };
}

/** Accented, an infinitive ends in ć (or c in móc, strzec, piec); unaccented, nouns in -osc and a list are told apart. */
function infinitive(token: Token): string | null {
  const word = token.text;
  if (word.length < 3 || !word.endsWith('c')) return null;
  // With its accent a word in -ć is an infinitive, unless it is one of a few nouns.
  if (/[ćĆ]$/u.test(token.shown) && !NOUNS.has(word) && !/osc$/.test(word)) return word;
  if (word === 'pomoc' && !/ó/iu.test(token.shown)) return null;
  if (word === 'moc') return /ó/iu.test(token.shown) ? word : null;
  if (directions.has(word) && !excluded.has(word)) return word;
  if (excluded.has(word)) return null;
  if (/osc$/.test(word))
    return /(?:rosc|prosc)$/.test(word) && /(?:wzrosc|urosc|dorosc|rozrosc)$/.test(word) ? word : null;
  const accented = /[ćĆ]$/u.test(token.shown);
  if (accented) return word;
  if (/(?:owac|ywac|iwac)$/.test(word)) return word;
  // Without accents, and not known: only a text without any Polish letter is read that way.
  if (/[ąćęłńóśźż]/iu.test(token.shown)) return null;
  const rest = word.replace(/^(?:po|za|na|wy|od|do|u|z|s|o|przy|roz|prze|pod|nad|ob|w|de|re|wspol|pre|auto)/, '');
  if (rest !== word && directions.has(rest)) return word;
  if (
    /(?:nac|szyc|czyc|dzic|wic|nic|lic|mic|zyc|cic|sic|rzyc|bic|pic|oic|dac|mac|kac|rac|sac|zac|tac|lac|wac|iac|jac|pac|gac|chac|hac|niec|dziec|slec|rzec|trzec)$/.test(
      word,
    ) &&
    token.shown === token.shown.toUpperCase()
  )
    return word;
  return /(?:szyc|czyc|dzic|rzyc|niac|szac|czac|dzac|biac|wiac|miac|piac|edziec|umiec)$/.test(word) ? word : null;
}

function nominal(index: number, noun: string): StartReading {
  const direction: Direction =
    /^(?:zmniejsz|obniz|redukc|ogranicz|skroc|skrac|elimin|usuni|usuwan|minimal|likwid|spadek|uprosz|wyelimin|zreduk)/.test(
      noun,
    )
      ? 'lowers'
      : /^(?:zwieksz|podnies|podnosz|popraw|ulepsz|wzmoc|wzmac|rozw|rozszerz|podwo|potro|przyspiesz|optymal|zoptym|maksymal|wzrost|powieksz|usprawn|intensyf|budowanie|poszerz|rozbud)/.test(
            noun,
          )
        ? 'raises'
        : /^(?:utrzym|zachow|stabiliz|zapewni)/.test(noun)
          ? 'keeps'
          : 'creates';
  return { kind: 'nominalised', index, lemma: noun, direction };
}

function isChange(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word') return false;
  const word = token.text;
  const after = tokens[index + 1];
  if (after === undefined || after.kind === 'mark') return false;
  if (things.has(word))
    return (after.kind === 'number' && tokens[index + 2]?.text !== '/') || numberWords.values.has(after.text);
  if (topics.has(word)) return false;
  // "Fuzja zamknięta w I półroczu": the participle reports, so nothing is to be done.
  if (
    /(?:iet|[zcnltdw]on|[wtszl]an|[mbrz]yt|[kps]ut)[ae]$/.test(after.text) &&
    /^(?:w|we|do|przed|na|z|[,.(])$/.test(tokens[index + 2]?.text ?? '') &&
    /^\p{Ll}/u.test(after.shown) &&
    !/(?:szkolon|danych|znan|ukochan)/.test(after.text)
  )
    return false;
  // "Kształcenie ustawiczne", "Uczenie maszynowe" are fields: a lasting doing and an adjective that agrees.
  if (fields.has(word) && /(?:owe|lne|jne|wne|czne|skie|cze|ace)$/.test(after.text)) return false;
  if (/(?:anie|enie|ecie|ucie|ycie|icie|arcie|jecie|eznie)$/.test(word) && word.length > 6) {
    // "Szkolenie sprzedażowe" is a thing; a doing takes a noun in the genitive.
    return true;
  }
  if (/(?:izacja|yzacja|fikacja)$/.test(word) && !needsObject.has(word)) return true;
  if (!changes.has(word)) return false;
  if (!needsObject.has(word)) return true;
  // "Analiza finansowa" and "Rekrutacja wewnętrzna" are topics: an adjective that agrees, and no object.
  return (
    !/(?:owa|owy|wna|wny|zna|zny|cza|czy|ska|ski|lna|lny|na|sty|sta|iwy|iwa)$/.test(after.text) &&
    !/^(?:i|oraz|w|dla|na|z)$/.test(after.text)
  );
}

export function readStart(tokens: readonly Token[], index: number): StartReading {
  const token = tokens[index];
  if (token === undefined || token.kind === 'mark' || token.kind === 'number') return { kind: 'other' };
  const word = token.text;
  const after = tokens[index + 1];
  if (/^(?:sie|siebie|sobie)$/.test(word) && after !== undefined) {
    const inner = infinitive(after);
    if (inner !== null) return verb(index + 1, inner);
  }
  const lemma = infinitive(token);
  if (lemma !== null) return verb(index, lemma);
  const known = conjugated.get(word);
  if (known !== undefined && !things.has(word) && !NOUNS.has(word) && !changes.has(word)) {
    if (/(?:powiedz|przewidz)$/.test(word))
      return /[źŹ]$/u.test(token.shown) || after === undefined ? { kind: 'other' } : verb(index, known);
    if (word === 'spraw' && after !== undefined && /^(?:by|aby|zeby|,|ze)$/.test(after.text)) return verb(index, known);
    if (!ambiguous.has(word)) return after === undefined && word.length < 5 ? { kind: 'other' } : verb(index, known);
    const object =
      after?.kind === 'word' &&
      !/^(?:w|na|z|do|o|i|dla|od|klienta|klientow|sprzedazy|marki|zespolu|rynku|produktu|danych|obslugi|uslug)$/.test(
        after.text,
      ) &&
      !/(?:owy|owa|ny|na|ski|ska|czy|cza|ow|ych|ego|ej|nej)$/.test(after.text);
    if (object || after?.kind === 'number') return verb(index, known);
  }
  if (/(?:uj|ujmy|ujcie)$/.test(word) && word.length > 4 && !ambiguous.has(word))
    return verb(index, `${word.replace(/uj(?:my|cie)?$/, '')}owac`);
  if (/(?:aj|ajmy|ajcie)$/.test(word) && word.length > 4 && !ambiguous.has(word))
    return verb(index, `${word.replace(/aj(?:my|cie)?$/, '')}ac`);
  // "zapełnij", "odkryj", "wyślijmy": an ending that hardly any noun has.
  if (/[^aeiouy](?:ij|yj)(?:my|cie)?$/.test(word) && word.length > 4 && !ambiguous.has(word)) return verb(index, word);
  if (/[bcdghjklnprswz]my$/.test(word) && word.length > 5 && !NOT_PLURAL.has(word)) return verb(index, word);
  if (/(?:ujemy|iemy|imy|ymy|amy|emy)$/.test(word) && word.length > 4 && !NOT_PLURAL.has(word))
    return verb(index, word);
  if (
    /(?:ę|uję|am|em)$/u.test(token.shown.toLowerCase()) &&
    /(?:ę)$/u.test(token.shown.toLowerCase()) &&
    /(?:uj|sz|cz|rz|dz|ni|bi|mi|pi|wi|gn|ad|ed|l|ż)ę$/u.test(token.shown.toLowerCase()) &&
    after?.kind === 'word' &&
    word.length > 4
  )
    return verb(index, word);
  // "Ponaglam przewoźnika": a first person, save the nouns in the same ending.
  if (
    /[^aeiouy]am$/.test(word) &&
    word.length > 5 &&
    after?.kind === 'word' &&
    !/(?:gram|reklam|slam|dram|spam|islam|team|stream)$/.test(word)
  )
    return verb(index, word);
  if (isChange(tokens, index)) return nominal(index, word);
  if (FEW.has(word) && ADJECTIVE.test(word) && isChange(tokens, index + 1))
    return nominal(index + 1, after?.text ?? '');
  return { kind: 'other' };
}

/** An infinitive, a first person or a telling third person behind a time phrase or a subject. */
export function readHidden(tokens: readonly Token[], index: number): StartReading {
  const token = tokens[index];
  if (token === undefined) return { kind: 'other' };
  const word = token.text;
  const lemma = infinitive(token);
  if (lemma !== null && (directions.has(lemma) || /[ćĆ]$/u.test(token.shown))) return verb(index, lemma);
  const shown = token.shown.toLowerCase();
  if (/(?:ają|ują|eją|ują|ymy|imy|amy|emy)$/u.test(shown) && word.length > 4 && !NOT_PLURAL.has(word))
    return verb(index, word);
  // "Nowi czują się jak w domu": what stands before "się" is a verb, save a verbal noun or a participle.
  const before = tokens[index - 1];
  if (
    word === 'sie' &&
    before?.kind === 'word' &&
    index > 1 &&
    !/(?:nie|cie|nia|cia|niu|ac[aye]|acych|acy)$/.test(before.text)
  )
    return verb(index - 1, before.text);
  const third = THIRD.get(word);
  return third === undefined ? { kind: 'other' } : verb(index, third);
}

function thirdPersons(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  const noun = /(?:anie|enie)$/;
  for (const lemma of directions.keys()) {
    const stem = lemma.slice(0, -2);
    const forms = /(?:ow|yw)ac$/.test(lemma)
      ? [`${lemma.slice(0, -4)}uje`]
      : /awac$/.test(lemma)
        ? [`${lemma.slice(0, -4)}je`]
        : /nac$/.test(lemma)
          ? [`${stem}ie`]
          : /ac$/.test(lemma)
            ? [`${stem}a`, `${stem}aja`]
            : /[iy]c$/.test(lemma)
              ? [lemma.slice(0, -1)]
              : [];
    for (const form of forms)
      if (form.length > 5 && !noun.test(form) && !ambiguous.has(form) && !changes.has(form)) made.set(form, lemma);
  }
  for (const form of 'stanie staje staja jest sa maja bedzie beda przestanie zostanie przechodzi sklada znajdzie'.split(
    ' ',
  ))
    made.set(form, form);
  return made;
}
const THIRD = thirdPersons();

export function readVerb(token: Token): { lemma: string; direction: Direction } | null {
  const lemma = infinitive(token) ?? (ambiguous.has(token.text) ? null : (conjugated.get(token.text) ?? null));
  return lemma === null ? null : { lemma, direction: directions.get(lemma) ?? 'other' };
}
