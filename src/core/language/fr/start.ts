import type { Direction } from '../analysis';
import type { StartReading } from '../engine/pack';
import { words, type Token } from '../engine/tokens';
import { lexicon } from '../engine/verbs';
import { numberWords } from './number-words';
import { changes, needsObject, topics } from './nouns-of-action';
import { nounLike, notVerbs, verbs } from './verbs';

const directions = lexicon(verbs);
const excluded = words(notVerbs);
const ambiguous = words(nounLike);

const OBJECT = words(
  "le la les l' un une des du de d' nos notre mon ma mes ton ta tes vos votre leur leurs son sa ses ce cet cette ces au aux chaque tout toute tous toutes plus moins davantage deux trois quatre cinq six sept huit neuf dix douze en avec mieux plusieurs quelques a",
);
const OF = words("de du des d' aux");
const ARTICLES = words("le la l' les un une des");

/** Forms of être, avoir, vouloir and their like that the endings do not tell. */
const FORMS: ReadonlyMap<string, string> = new Map(
  `sois:etre soyons:etre soyez:etre ayons:avoir ayez:avoir aie:avoir veux:vouloir veut:vouloir voulons:vouloir veuillez:vouloir dois:devoir devons:devoir peux:pouvoir
  pouvons:pouvoir faites:faire fais:faire faisons:faire dites:dire dis:dire va:aller vais:aller allons:aller vas:aller mets:mettre prends:prendre
  apprends:apprendre comprends:comprendre vends:vendre rends:rendre reponds:repondre reduis:reduire construis:construire produis:produire
  conduis:conduire traduis:traduire ecris:ecrire inscris:inscrire lis:lire atteins:atteindre obtiens:obtenir maintiens:maintenir tiens:tenir
  deviens:devenir convertis:convertir etablis:etablir definis:definir choisis:choisir finis:finir reussis:reussir
  elargis:elargir fournis:fournir remplis:remplir accomplis:accomplir investis:investir ouvre:ouvrir offre:offrir decouvre:decouvrir
  conquiers:conquerir acquiers:acquerir suis:suivre sers:servir pars:partir sors:sortir fidelise:fideliser
  accrois:accroitre souhaitons:souhaiter visons:viser revois:revoir recois:recevoir concois:concevoir resous:resoudre convaincs:convaincre sache:savoir
  dors:dormir cours:courir bats:battre permets:permettre etends:etendre entretiens:entretenir`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Infinitives of the closed classes with a prefix ("recoconstruire", "redéfinir"). */
const CLOSED =
  /(?:prendre|mettre|battre|vendre|rendre|tendre|pendre|pandre|fendre|fondre|pondre|perdre|tordre|rompre|vaincre|duire|truire|crire|faire|traire|clure|naitre|paraitre|croitre|joindre|peindre|teindre|freindre|suivre|vivre|soudre|tenir|venir|quérir|querir|courir|cevoir|mouvoir|voir|vouloir)$/;
const NOT_CLOSED =
  /^(?:affaire|salaire|contraire|horaire|milliaire|partenaire|.*(?:aire|oire|eure|ture|sure|dre-de)|avenir|.*savoir|ivoire|livre|cuivre|givre|chambre|espoir|.*toir|.*loir|.*poir|.*soir)$/;

function verb(index: number, lemma: string): StartReading {
  return { kind: 'verb', index, lemma, direction: directions.get(lemma) ?? 'other' };
}

/** Infinitive of `word`, or null. Endings decide for -er and -ir, the lexicon for the rest. */
function infinitive(word: string): string | null {
  if (directions.has(word) && !/^(?:souvenir|avenir|loisir|poster|scanner|challenger|manager|designer)$/.test(word))
    return word;
  if (excluded.has(word) || word.length < 4) return null;
  if (/^(?:re-?|co-?|auto-?|sur|sous|des?|pre|contre-?)/.test(word)) {
    const rest = word.replace(/^(?:re-?|co-?|auto-?|sur|sous|des?|pre|contre-?)/, '');
    if (rest.length > 3 && directions.has(rest)) return word;
  }
  if (/(?:er|ir)$/.test(word)) {
    // Nouns of people and trees end in -ier; verbs in -ier have a known stem ("vérifier", "étudier").
    if (/(?:[^fldprvn]ier|nnier|llier|sier|tier|mier)$/.test(word))
      return /(?:[cg]ier|prier|crier|[tp]rier|plier|nier|allier|orcier|ecier|ocier|ancier|dier|oublier|fier|lier|rier|vier|xier|uier|oier)$/.test(
        word,
      )
        ? word
        : null;
    return word;
  }
  if (CLOSED.test(word) && !NOT_CLOSED.test(word)) return word;
  return null;
}

/** "Remets", "revends": a listed form with "again" before it. */
function again(word: string): string | undefined {
  const form = /^re[^s]/.test(word) && word.length > 5 ? FORMS.get(word.slice(2)) : undefined;
  return form === undefined ? undefined : `re${form}`;
}

/** Infinitive behind an imperative, a first person or a future; null when the word is none. */
function conjugated(word: string): string | null {
  const form = FORMS.get(word) ?? again(word);
  if (form !== undefined) return form;
  if (/ez$/.test(word) && word.length > 3 && !/^(?:chez|assez|rendez|nez|rez)$/.test(word)) {
    const stem = word.slice(0, -2);
    for (const ending of ['er', 're', 'ir', 'dre']) if (directions.has(stem + ending)) return stem + ending;
    if (/ss$/.test(stem)) return `${stem.slice(0, -2)}r`;
    return `${stem}er`;
  }
  if (/ons$/.test(word) && word.length > 5) {
    const stem = word.slice(0, -3);
    for (const ending of ['er', 're', 'ir']) if (directions.has(stem + ending)) return stem + ending;
    if (/(?:ge|ce)$/.test(stem) && directions.has(`${stem}r`)) return `${stem}r`;
    if (/iss$/.test(stem) && directions.has(`${stem.slice(0, -2)}r`)) return `${stem.slice(0, -2)}r`;
    if (/(?:er|ir)$/.test(stem) && directions.has(stem)) return stem;
    if (/r$/.test(stem) && directions.has(`${stem}e`)) return `${stem}e`;
    if (/uis$/.test(stem)) return directions.has(`${stem.slice(0, -1)}re`) ? `${stem.slice(0, -1)}re` : null;
    if (/(?:pren|ten|ven)$/.test(stem)) return stem === 'pren' ? 'prendre' : `${stem}ir`;
  }
  if (/rai$/.test(word)) {
    const stem = word.slice(0, -2);
    if (directions.has(stem)) return stem;
    if (directions.has(`${stem}e`)) return `${stem}e`;
    if (/iendr$/.test(stem)) return stem.replace(/iendr$/, 'enir');
  }
  // "Peins", "vends", "bâtis": the stem with another ending.
  if (/s$/.test(word) && word.length > 4) {
    const stem = word.slice(0, -1);
    for (const ending of stem.endsWith('i') ? ['r'] : ['dre', 're'])
      if (directions.has(stem + ending)) return stem + ending;
  }
  if (/e$/.test(word) && word.length > 3) {
    if (directions.has(`${word}r`)) return `${word}r`;
    // "Appelle", "envoie", "paie": stems that change before a silent ending.
    const changed = /[oau]ie$/.test(word) ? `${word.slice(0, -2)}yer` : word.replace(/(l|t)\1e$/, '$1er');
    if (changed !== word && directions.has(changed)) return changed;
  }
  return null;
}

function nominal(index: number, noun: string): StartReading {
  const direction: Direction =
    /^(?:reduc|diminu|baisse|abaiss|limit|minim|suppr|elimin|raccourc|alleg|eradic|attenu|arret)/.test(noun)
      ? 'lowers'
      : /^(?:augment|accroiss|amelior|renforc|elev|multipl|doubl|tripl|accel|optimi|maxim|intens|elarg|extens|enrich|hausse|croissance|progress|developp)/.test(
            noun,
          )
        ? 'raises'
        : /^(?:maint|conserv|preserv|perenn|stabil)/.test(noun)
          ? 'keeps'
          : 'creates';
  return { kind: 'nominalised', index, lemma: noun, direction };
}

const SUFFIX = /(?:isation|ification|ement)$/;
/** Other endings of doings, believed only where an object with an article or a count follows: "Nomination d'un référent". */
const DOING = /(?:[aeiou]tion|[ckpc]tion|ission|usion|ision|ersion|ession|[a-z]{4}age|issage)$/;
const STATES = words(
  'rotation satisfaction situation position relation condition direction fonction mission vision question solution attention option action nation population proportion portion section station information communication education tradition ambition nutrition edition collection operation exploitation administration association institution commission generation perception motivation consommation circulation reputation cohesion pression tension version dimension adhesion session profession impression expression passion pension occasion precision provision decision division region religion permission emission remuneration cotisation disposition composition exposition proposition opposition intention invention convention prevention intervention subvention concentration combination nation fraction fiction friction traction attraction injonction jonction section protection election reaction interaction prediction correction restriction conviction prestation fondation federation orientation reservation inscription description vocation localisation frequentation occupation coalition corporation sanction mention notion motion emotion potion ration equation aspiration inspiration innovation variation saturation duree usage image avantage langage village etage message personnage pourcentage dommage chomage courage page stage voyage menage passage visage bagage ouvrage partage cage rage otage paysage equipage virage mariage heritage hommage temoignage cepage potage chauffage ombrage outillage plage sondage gage',
);
const NOT_ACTION = words(
  'organisation specialisation engagement rendement investissement departement abonnement equipement etablissement evenement paiement logement appartement classement environnement fonctionnement gouvernement comportement financement placement certification qualification emplacement document segment complement supplement element moment argument management reglement enseignement mouvement changement contentement hebergement stationnement rayonnement chargement entrainement virement encaissement bien-etre',
);

/** "D'un référent", "de la salle", "du hall", "des quais", "de 12 bourses": what is done has an article or a count. */
function takesArticle(tokens: readonly Token[], of: number): boolean {
  const word = tokens[of]?.text ?? '';
  const object = tokens[of + 1];
  if (word === 'du' || word === 'des') return true;
  return (
    object !== undefined &&
    (object.kind === 'number' ||
      ARTICLES.has(object.text) ||
      OBJECT.has(object.text) ||
      numberWords.values.has(object.text))
  );
}

/** "Déménagement de l'entrepôt terminé au T3": the participle reports, so nothing is ordered. */
const REPORTS = /^(?:terminee?s?|achevee?s?|finalisee?s?|bouclee?s?|effectuee?s?|realisee?s?|acquise?s?|obtenue?s?)$/;
function reportsDone(tokens: readonly Token[], index: number): boolean {
  const at = tokens.findIndex(
    (token, i) => i > index && REPORTS.test(token.text) && /[ésiu]$|ée?s?$/u.test(token.shown),
  );
  if (at < 0) return false;
  const after = tokens[at + 1]?.text;
  return after === undefined || /^(?:a|au|avant|d'|d'ici|en|fin|pour|le|des|[.,;(])$/.test(after);
}

function isChange(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || topics.has(token.text)) return false;
  const next = tokens[index + 1];
  // "Activement parrainer": an adverb before its verb.
  if (/ment$/.test(token.text) && next !== undefined && infinitive(next.text) !== null) return false;
  const known =
    changes.has(token.text) ||
    (next !== undefined &&
      OF.has(next.text) &&
      SUFFIX.test(token.text) &&
      !NOT_ACTION.has(token.text) &&
      token.text.length > 8) ||
    (next !== undefined &&
      OF.has(next.text) &&
      DOING.test(token.text) &&
      !STATES.has(token.text) &&
      !tokens.slice(index + 2, index + 7).some(({ text }) => text === ':') &&
      takesArticle(tokens, index + 1));
  if (!known) return false;
  const after = tokens[index + 1];
  if (!needsObject.has(token.text))
    return (
      !/^(?:continue|commerciale?|interne|responsable|partenaires?)$/.test(after?.text ?? '') && after !== undefined
    );
  if (token.text === 'mise') return after !== undefined && /^(?:en|a|au|aux|sur|hors|sous)$/.test(after.text);
  if (token.text === 'passage') return after !== undefined && /^(?:de|du|a|au|en|d')$/.test(after.text);
  if (after === undefined) return false;
  if (/^(?:vers|a|au|aux|sur)$/.test(after.text))
    return /^(?:migration|passage|extension|formation|expansion|participation|contribution|adoption)$/.test(token.text);
  if (!OF.has(after.text)) return false;
  if (token.text === 'organisation' && /^(?:du|de la)$/.test(after.text)) return false;
  // "Suivi de projet", "Formation de base", "Livraison de repas": a topic takes a bare noun, a doing takes its own object.
  const object = tokens[index + 2];
  if (object === undefined) return false;
  // "Suivi de projet", "Mesure d'impact": a bare noun in the singular is what the topic is about.
  const bare =
    (after.text === 'de' || after.text === "d'") &&
    object.kind === 'word' &&
    !/[sx]$|^(?:un|une|nouveaux|l'|la)$/.test(object.text) &&
    !numberWords.values.has(object.text);
  if (bare && tokens[index + 3]?.kind !== 'number' && !/^\p{Lu}/u.test(object.shown)) return false;
  return !/^(?:marches|projets|repas)$/.test(object.text);
}

export function readStart(tokens: readonly Token[], index: number): StartReading {
  const token = tokens[index];
  if (token === undefined || token.kind === 'mark' || token.kind === 'number') return { kind: 'other' };
  const word = token.text;
  const after = tokens[index + 1];
  if (ARTICLES.has(word)) {
    const adjective =
      /^(?:forte?|nette?|legere?|premiere?|nouvelle?|nouveau|importante?|reelle|grande?|bonne|meilleure|seconde|\d+)$/.test(
        after?.text ?? '',
      )
        ? 2
        : 1;
    return isChange(tokens, index + adjective)
      ? nominal(index + adjective, tokens[index + adjective]?.text ?? '')
      : { kind: 'other' };
  }
  if (/^(?:s'|se|me|m'|nous|vous|y|en|l'|te|t'|n'|ne)$/.test(word) && after?.kind === 'word') {
    const lemma = infinitive(after.text);
    if (lemma !== null && (word !== 'en' || directions.has(lemma))) return { ...verb(index + 1, lemma) };
  }
  // "S'en tenir à", "s'y mettre".
  if (/^(?:s'|se)$/.test(word) && /^(?:en|y)$/.test(after?.text ?? '')) {
    const lemma = infinitive(tokens[index + 2]?.text ?? '');
    if (lemma !== null) return verb(index + 2, lemma);
  }
  if (/^(?:pouvoir|devoir|savoir|conseiller|poster|scanner|challenger|lever|diner|dejeuner|gouter)$/.test(word)) {
    const noun = after === undefined || /^(?:d'|de|du|des|commercial)$/.test(after.text);
    return noun ? { kind: 'other' } : verb(index, word);
  }
  const lemma = infinitive(word);
  if (lemma !== null) return verb(index, lemma);
  const orders =
    after !== undefined &&
    /^(?:le|la|les|l'|un|une|nos|notre|mon|ma|mes|ton|ta|tes|vos|votre|ces|cette|chaque)$/.test(after.text) &&
    conjugated(word) !== null;
  if (isChange(tokens, index) && !orders && !reportsDone(tokens, index)) return nominal(index, word);
  const bare = word.replace(/-(?:vous|nous|toi|les|le|la|moi|en|y|lui|leur)$/, '');
  const base = conjugated(bare);
  if (base !== null) {
    const accented = /[éèê]$|ée$/u.test(token.shown.toLowerCase()) && !base.endsWith('eer');
    if (accented) return { kind: 'other' };
    const sure = /(?:ez|ons|rai)$/.test(bare) || bare !== word;
    if (sure)
      return /(?:ons)$/.test(bare) &&
        /^(?:actions|solutions|millions|options|salons|saisons|maisons|raisons|lecons|boutons)$/.test(bare)
        ? { kind: 'other' }
        : verb(index, base);
    const opens = after !== undefined && (OBJECT.has(after.text) || after.kind === 'number' || after.kind === 'mixed');
    const nounFollows = after !== undefined && /^(?:de|d'|du|des|en|a|avec|au|aux|plus|moins|mieux)$/.test(after.text);
    // "Référence du vélo cargo", "Balance des paiements": these endings are a noun's where no article follows.
    const nounish = ambiguous.has(word) || /[ae]nce$/.test(word);
    if (opens && !(nounish && nounFollows)) return verb(index, base);
    if (
      !ambiguous.has(word) &&
      !/^(?:cours|pars|suis|sens|dors|bats)$/.test(word) &&
      after?.kind === 'word' &&
      !nounFollows
    )
      return verb(index, base);
    if (
      FORMS.has(word) &&
      !ambiguous.has(word) &&
      !/^(?:cours|suis|pars|bats|dors|sors|sers|suit|mets|sens|tiens|finis)$/.test(word)
    )
      return verb(index, base);
  }
  // "Osons dire non": an unknown word in -ons before an infinitive or an article is an order.
  if (
    /^[a-z]{2,}ons$/.test(word) &&
    after !== undefined &&
    (/^(?:le|la|les|l'|un|une|nos|notre)$/.test(after.text) || directions.has(after.text))
  )
    return verb(index, `${word.slice(0, -3)}er`);
  // "Élague les platanes": no noun takes an article at once, so an unknown word in -e that does is an order.
  if (
    after !== undefined &&
    /^(?:le|la|les|l'|un|une|nos|notre|tes|ton|mes|chaque|ces|cette)$/.test(after.text) &&
    /^[a-z]{4,}e$/.test(word) &&
    !/[éè]$/u.test(token.shown) &&
    !/^(?:contre|entre|comme|outre|toute|autre|meme|voire|telle|encore|ensemble|malgre|puisque|lorsque|quatre|onze|douze|treize|quatorze|quinze|seize|trente|quarante|cinquante|soixante|mille|derriere|arriere)$/.test(
      word,
    )
  )
    return verb(index, `${word}r`);
  return { kind: 'other' };
}

/** Third persons of the verbs that are known, as endings on their stems, and those that no ending tells. */
function thirdPersons(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const lemma of directions.keys()) {
    const stem = lemma.slice(0, -2);
    const future = lemma.endsWith('re') ? lemma.slice(0, -1) : lemma;
    const forms = lemma.endsWith('er')
      ? [`${stem}e`, `${stem}ent`]
      : lemma.endsWith('ir')
        ? [`${stem}it`, `${stem}issent`]
        : [`${stem}ent`, `${stem}t`];
    for (const form of [...forms, `${future}a`, `${future}ont`])
      if (form.length > 4 && !made.has(form) && !ambiguous.has(form)) made.set(form, lemma);
  }
  for (const pair of 'sont:etre est:etre ont:avoir font:faire fait:faire vont:aller va:aller peuvent:pouvoir peut:pouvoir deviennent:devenir devient:devenir obtient:obtenir tient:tenir prend:prendre prennent:prendre apprend:apprendre reconquiert:reconquerir conquiert:conquerir suit:suivre suivent:suivre sent:sentir conclut:conclure sera:etre seront:etre aura:avoir auront:avoir fera:faire feront:faire deviendra:devenir deviendront:devenir doit:devoir doivent:devoir veut:vouloir veulent:vouloir repond:repondre vend:vendre rend:rendre'.split(
    ' ',
  )) {
    const [form, lemma] = pair.split(':');
    if (form !== undefined && lemma !== undefined) made.set(form, lemma);
  }
  return made;
}
const third = thirdPersons();

/** An infinitive or a third person behind a time phrase or a subject. */
export function readHidden(tokens: readonly Token[], index: number): StartReading {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (token === undefined || /[éè]$/u.test(token.shown)) return { kind: 'other' };
  const lemma = directions.has(token.text) ? infinitive(token.text) : null;
  if (lemma !== null) return verb(index, lemma);
  // "Les nouveaux se sentent chez eux": only a verb follows "se".
  if (/^(?:se|s')$/.test(token.text) && index > 1 && after?.kind === 'word') return verb(index + 1, after.text);
  // "Nos clients adorent notre appli": behind a subject in the plural, -ent is a verb's ending.
  if (
    index > 1 &&
    /^(?:les|nos|mes|ces|tous|toutes|leurs)$/.test(tokens[0]?.text ?? '') &&
    /[^m]ent$/.test(token.text) &&
    token.text.length > 5 &&
    token.text !== 'souvent' &&
    /s$|x$/.test(tokens[index - 1]?.text ?? '') &&
    (/^(?:nous|vous|se|leur)$/.test(tokens[index - 1]?.text ?? '') ||
      ((after?.kind === 'word' || after?.kind === 'number') && !/^(?:de|d'|du|des)$/.test(after.text)))
  )
    return verb(index, token.text);
  const base = third.get(token.text);
  if (
    base !== undefined &&
    index > 1 &&
    after !== undefined &&
    after.kind !== 'mark' &&
    !/^(?:de|d'|du|des)$/.test(after.text)
  )
    return verb(index, base);
  return { kind: 'other' };
}

export function readVerb(token: Token): { lemma: string; direction: Direction } | null {
  const lemma = infinitive(token.text) ?? (/(?:ez|ons)$/.test(token.text) ? conjugated(token.text) : null);
  return lemma === null ? null : { lemma, direction: directions.get(lemma) ?? 'other' };
}
