import type { Direction } from '../analysis';
import type { StartReading } from '../engine/pack';
import { words, type Token } from '../engine/tokens';
import { lexicon } from '../engine/verbs';
import { changes, needsOf, states } from './nouns-of-action';
import { forms, nounLike, nounsOnly, notVerbs, verbs } from './verbs';

const directions = lexicon(verbs);
const excluded = words(notVerbs);
const ambiguous = words(nounLike);
const nouns = words(nounsOnly);
const irregular: ReadonlyMap<string, string> = new Map(
  forms
    .split(/\s+/)
    .filter((pair) => pair.includes(':'))
    .map((pair) => pair.split(':') as [string, string]),
);

const OBJECT = words(
  "il lo la l' i gli le un uno una un' due tre quattro cinque sei sette otto nove dieci nostro nostra nostri nostre tuo tua tuoi tue i mio mia miei mie ogni tutti tutte tutto tutta piu meno almeno nuovi nuove nuovo nuova questo questa questi queste piu oltre su in alle ai agli alla al",
);
const OF = words("di del dello della dell' dei degli delle d'");
const ARTICLES = words("il lo la l' i gli le un uno una un'");
const CLITIC = /(?:mi|ti|si|ci|vi|lo|la|li|le|ne|gli|glielo|gliela|gliele|celo|sene|cisi|melo|telo)$/;
/** Infinitives that drop their last vowel. */
const SHORT = words('far aver esser dar andar poter voler dover saper star tener venir portar dir render');

function verb(index: number, lemma: string): StartReading {
  return { kind: 'verb', index, lemma, direction: directions.get(lemma) ?? 'other' };
}

function infinitive(word: string): string | null {
  if (SHORT.has(word)) return `${word}e`;
  const short = /^(far|dar|star|dir|aver|esser)(?:mi|ti|si|ci|vi|lo|la|li|le|ne|gli|celo|sela)$/.exec(word);
  if (short?.[1] !== undefined) return `${short[1]}e`;
  if (excluded.has(word) || word.length < 4) return null;
  if (directions.has(word)) return word;
  if (/(?:are|ire)$/.test(word)) return word;
  if (/ere$/.test(word))
    return /(?:iere|tere-|nere-|aiere)$/.test(word) && !/(?:chiedere|togliere|cogliere|gliere|compiere)$/.test(word)
      ? null
      : word;
  if (/(?:durre|porre|trarre)$/.test(word)) return word;
  if (SHORT.has(word)) return `${word}e`;
  const clitic = CLITIC.exec(word);
  if (clitic !== null) {
    const stem = word.slice(0, -clitic[0].length);
    if (/(?:ar|er|ir)$/.test(stem) && stem.length > 3) {
      const base = `${stem}e`;
      // "particolarmente", "sorella" and "lunari" have stems that are no verbs: known verbs only, or a reflexive.
      if (directions.has(base) || (/^(?:si|ci)$/.test(clitic[0]) && !excluded.has(base) && !excluded.has(word)))
        return base;
    }
    if (/(?:dur|por|trar)$/.test(stem) && directions.has(`${stem}re`)) return `${stem}re`;
  }
  return null;
}

function conjugated(word: string, shown: string): { lemma: string; sure: boolean } | null {
  if (nouns.has(word)) return null;
  const known = irregular.get(word);
  if (known !== undefined && known !== '_')
    return {
      lemma: known,
      // "Leggi e regolamenti", "Vinci (FI)": nouns and names as well.
      sure: !/^(?:leggi|parti|servi|vinci|resti|trai|sali|cogli)$/.test(word),
    };
  // "rimetti", "ridai": a form with "again" before it.
  const again = word.startsWith('ri') ? irregular.get(word.slice(2)) : undefined;
  if (again !== undefined && again !== '_') return { lemma: `ri${again}`, sure: true };
  // Future: "creeremo", "lancerò", "costruiremo".
  const future = /^(.+?)(e|i)r(?:emo|o|ete|ai)$/.exec(word);
  if (future?.[1] !== undefined && (/emo$|ete$/.test(word) || /ò$/u.test(shown))) {
    const stem = future[1];
    for (const base of [`${stem}are`, `${stem}ere`, `${stem}ire`, `${stem.replace(/h$/, '')}are`, `${stem}iare`])
      if (directions.has(base)) return { lemma: base, sure: true };
    if (/remo$|rete$/.test(word) && /ò$|emo$/u.test(shown)) return { lemma: `${stem}are`, sure: true };
  }
  const first = /^(.+)iamo(?:ci|lo|la|li|le|ne)?$/.exec(word);
  if (first?.[1] !== undefined) {
    const stem = first[1];
    for (const base of [`${stem}are`, `${stem}ere`, `${stem}ire`, `${stem.replace(/h$/, '')}are`, `${stem}iare`])
      if (directions.has(base)) return { lemma: base, sure: true };
    return stem.length > 2 ? { lemma: `${stem}are`, sure: !/^(?:r|ch|d)$/.test(stem) } : null;
  }
  // "Ricordatevi", "mandateci", "inviatele": an order with a pronoun at its end.
  const bound = /^(.{3,})(ate|ete|ite)(?:vi|ci|mi|lo|la|li|le|gli)$/.exec(word);
  if (bound?.[1] !== undefined && directions.has(`${bound[1]}${bound[2]?.charAt(0) ?? 'a'}re`))
    return { lemma: `${bound[1]}${bound[2]?.charAt(0) ?? 'a'}re`, sure: true };
  const plural = /^(.+)(ate|ete|ite)$/.exec(word);
  if (plural?.[1] !== undefined && directions.has(`${plural[1]}${plural[2]?.charAt(0) ?? 'a'}re`)) {
    return { lemma: `${plural[1]}${plural[2]?.charAt(0) ?? 'a'}re`, sure: false };
  }
  const hard = word.endsWith('a') && word.length > 3 ? `${word}re` : null;
  if (hard !== null && directions.has(hard)) return { lemma: hard, sure: false };
  const clitic = /^(.+a)(?:mi|ti|ci|vi|lo|la)$/.exec(word);
  // "dati", "stati": too short a stem is another word.
  if (clitic?.[1] !== undefined && clitic[1].length > 3 && directions.has(`${clitic[1]}re`))
    return { lemma: `${clitic[1]}re`, sure: true };
  const isci = /^(.{3,})isci$/.exec(word);
  if (isci?.[1] !== undefined && directions.has(`${isci[1]}ire`)) return { lemma: `${isci[1]}ire`, sure: true };
  const soft = /^(.+)i$/.exec(word);
  if (
    soft?.[1] !== undefined &&
    (directions.has(`${soft[1]}ere`) || directions.has(`${soft[1]}ire`)) &&
    word.length > 4
  ) {
    return { lemma: directions.has(`${soft[1]}ere`) ? `${soft[1]}ere` : `${soft[1]}ire`, sure: false };
  }
  // First person singular: "voglio" is listed, "creo" and "lancio" are not told from nouns without an object.
  const me = word === 'entro' || word === 'come' ? null : /^(.+)o$/.exec(word);
  if (me?.[1] !== undefined && !changes.has(word) && (directions.has(`${me[1]}are`) || directions.has(`${me[1]}ere`))) {
    return { lemma: directions.has(`${me[1]}are`) ? `${me[1]}are` : `${me[1]}ere`, sure: false };
  }
  return null;
}

function nominal(index: number, noun: string): StartReading {
  const direction: Direction =
    /^(?:riduz|diminu|abbass|calo|taglio|limitaz|minim|elimin|accorc|dimezz|conten|allegg|azzer|abbatt|snell)/.test(
      noun,
    )
      ? 'lowers'
      : /^(?:aument|increm|accresc|miglior|potenz|raffor|ampli|estens|raddopp|triplic|accel|ottim|massim|intens|allarg|arricch|crescita|espans|svilupp)/.test(
            noun,
          )
        ? 'raises'
        : /^(?:manten|conserv|stabil|salvag)/.test(noun)
          ? 'keeps'
          : 'creates';
  return { kind: 'nominalised', index, lemma: noun, direction };
}

const BEFORE = words(
  'notevole forte netto netta significativo significativa progressivo progressiva graduale rapido rapida ulteriore sensibile deciso decisa costante piena completo completa maggiore-di drastica drastico nuovo nuova',
);
const SUFFIX = /(?:izzazione|ificazione)$/;
const NOT_ACTION = words('organizzazione specializzazione qualificazione pianificazione certificazione');

function isChange(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const known = changes.has(token.text) || (SUFFIX.test(token.text) && !NOT_ACTION.has(token.text));
  const after = tokens[index + 1];
  if (after === undefined) return false;
  // "Contrazione dei tempi": an ending of doing and its object, unless it names a state, a body or a thing.
  if (!known)
    return /(?:[zs]ione|mento|aggio|atura)$/.test(token.text) && OF.has(after.text) && !states.has(token.text);
  if (!needsOf.has(token.text)) return !/^(?:commerciale|continua|interna)$/.test(after.text);
  if (/^(?:messa|passaggio|entrata|ingresso|uscita|presa|rientro|ritorno)$/.test(token.text))
    return /^(?:in|a|da|dal|al)$/.test(after.text);
  if (!OF.has(after.text)) return token.text === 'crescita' && /^(?:da|dal|a|al)$/.test(after.text);
  return !/^(?:mercato|progetto|base|massa|vita)$/.test(tokens[index + 2]?.text ?? '') || after.text !== 'di';
}

export function readStart(tokens: readonly Token[], index: number): StartReading {
  const token = tokens[index];
  if (token === undefined || token.kind === 'mark' || token.kind === 'number') return { kind: 'other' };
  const word = token.text;
  const after = tokens[index + 1];
  if (ARTICLES.has(word)) {
    const adjective =
      /^(?:forte|netto|netta|nuovo|nuova|nuov|primo|prima|significativo|significativa|ulteriore|graduale|costante|deciso|decisa|sensibile|vero|vera|piccolo|grande|\d+)$/.test(
        after?.text ?? '',
      )
        ? 2
        : 1;
    return isChange(tokens, index + adjective)
      ? nominal(index + adjective, tokens[index + adjective]?.text ?? '')
      : { kind: 'other' };
  }
  if (/^(?:si|ci|mi|vi|ne)$/.test(word) && after?.kind === 'word') {
    const inner = infinitive(after.text) ?? conjugated(after.text, after.shown)?.lemma ?? null;
    if (inner !== null) return verb(index + 1, inner);
  }
  if (word === 'potere' || word === 'piacere' || word === 'dovere') {
    return after !== undefined && infinitive(after.text) !== null ? verb(index, word) : { kind: 'other' };
  }
  const lemma = infinitive(word);
  if (lemma !== null) return verb(index, lemma);
  if (isChange(tokens, index)) {
    // "Verifica i dati" is an order, "Verifica dei dati" a noun.
    if (!(ambiguous.has(word) && after !== undefined && ARTICLES.has(after.text))) return nominal(index, word);
  }
  // "Notevole aumento", "Forte riduzione": an adjective before the noun of change.
  if (BEFORE.has(word) && isChange(tokens, index + 1)) return nominal(index + 1, after?.text ?? '');
  const form = conjugated(word, token.shown);
  if (form !== null) {
    if (form.sure) return verb(index, form.lemma);
    if (
      after !== undefined &&
      (OBJECT.has(after.text) || after.kind === 'number' || after.kind === 'mixed') &&
      !(ambiguous.has(word) && /^(?:in|su|a|al|alla|ai|alle|piu|meno|agli)$/.test(after.text))
    )
      return verb(index, form.lemma);
    const plain =
      /a$/.test(word) && !ambiguous.has(word) && !/(?:ata|ita|uta|enza|anza|ura|ista|eria|zia|ezza)$/.test(word);
    if (plain && after?.kind === 'word' && !OF.has(after.text)) return verb(index, form.lemma);
  }
  return { kind: 'other' };
}

/** An infinitive, a first person or a third person plural behind a time phrase or a subject. */
export function readHidden(tokens: readonly Token[], index: number): StartReading {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (token === undefined) return { kind: 'other' };
  const word = token.text;
  const lemma = directions.has(word) || /(?:ar|er|ir)(?:si|lo|la|li|le|ci|ne)$/.test(word) ? infinitive(word) : null;
  if (lemma !== null) return verb(index, lemma);
  // "I nostri clienti adorano la nostra app": behind a subject in the plural, -ano and -ono are a verb's endings.
  // "I clienti ci consigliano": behind a pronoun it may end in -iano, and close the sentence.
  const bound = /^(?:ci|vi|mi|ti|si)$/.test(tokens[index - 1]?.text ?? '');
  const plural =
    index > 1 &&
    /^(?:i|gli|le|nostri|nostre|tutti|tutte|nuovi|nuove)$/.test(tokens[0]?.text ?? '') &&
    /[ie]$/.test(tokens[index - 1]?.text ?? '') &&
    (bound ? /[ao]no$/ : /(?:[^i]ano|[^bu]ono)$/).test(word) &&
    word.length > 5;
  if (plural && (bound || (after !== undefined && after.kind !== 'mark' && !OF.has(after.text))))
    return verb(index, word);
  const form =
    THIRD.get(word) ??
    (/(?:iamo|eremo|iremo)$/.test(word) ||
    /[^aeiou]er(?:à|anno)$|ir(?:à|anno)$|(?:er|ir|ar)à$/u.test(token.shown.toLowerCase())
      ? word
      : undefined);
  if (form !== undefined && after !== undefined && after.kind !== 'mark' && !OF.has(after.text))
    return verb(index, form);
  return { kind: 'other' };
}

function thirdPersons(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const lemma of directions.keys()) {
    const stem = lemma.slice(0, -3);
    const forms = lemma.endsWith('are')
      ? [`${stem}a`, `${stem}ano`]
      : lemma.endsWith('ere')
        ? [`${stem}e`, `${stem}ono`]
        : [`${stem}e`, `${stem}ono`, `${stem}isce`, `${stem}iscono`];
    for (const form of forms) if (form.length > 4 && !ambiguous.has(form) && !made.has(form)) made.set(form, lemma);
  }
  for (const form of 'sono hanno fanno vanno possono devono vogliono diventa diventano ottiene ottengono tiene tengono propone riduce riducono produce invia serve chiude passa trova stanno dice'.split(
    ' ',
  ))
    made.set(form, form);
  return made;
}
const THIRD = thirdPersons();

export function readVerb(token: Token): { lemma: string; direction: Direction } | null {
  const lemma = infinitive(token.text);
  return lemma === null ? null : { lemma, direction: directions.get(lemma) ?? 'other' };
}
