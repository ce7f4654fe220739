import type { Direction } from '../analysis';
import type { StartReading } from '../engine/pack';
import { words, type Token } from '../engine/tokens';
import { lexicon } from '../engine/verbs';
import { changes, needsOf } from './nouns-of-action';
import { nounVerbs, verbs } from './verbs';

const directions = lexicon(verbs);
const lean = new Map<string, number>();
for (const level of ['-2', '-1', '0', '2', '5'])
  for (const verb of (nounVerbs[level] ?? '').split(/\s+/)) if (verb !== '') lean.set(verb, Number(level));

const DETERMINERS = words(
  'the a an our my your their its his her this that these those all every each any both some more fewer less most at least another us them it everyone everybody people ourselves yourself themselves what how why who whether where which to up out off down back over sure new better existing additional further enough no zero half double',
);
const ADVERBS = words('significantly quickly successfully actively proactively effectively together');
/** Adjectives that stand before the object of a verb more often than inside a topic. */
const ADJECTIVES = words(
  'average median mean overall total cloud new better existing additional great strong stronger higher lower faster high-quality first-class world-class self-serve self-service key top local internal external strategic weekly monthly quarterly annual automated clear dormant inactive lapsed qualified real upcoming old legacy critical high low open potential current',
);
const NOUNY = words(
  'research pilot plan design document record schedule release draft audit launch test visit answer rank review address contact name transfer exchange return upgrade update position approach secure complete process question own track',
);
const PARTICLES = words('up out off down back over away together around through');
const NUMERALS = words(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred half one',
);
const PREPOSITIONS = words(
  'of in for from on with by per to at vs versus under over above below within between across among through into as than until against and or is are was were has will should must rate',
);
/** Heads that turn a word before them into part of a compound: "launch plan", "support tickets". */
const HEADS = words(`
  plan plans strategy strategies process processes system systems management manager managers team teams rate rates score scores scoring time times
  coverage volume volumes request requests ticket tickets share research generation growth cost costs cycle cycles quality performance efficiency
  notes review reviews calendar budget data campaign campaigns velocity productivity awareness satisfaction retention
  engagement health experience onboarding adoption conversion conversions value size pipeline revenue margin margins
  response automation operations tool tools platform software infrastructure framework policy policies programme program
  report reports reporting dashboard metrics kpis level levels ratio excellence culture development leadership
  design center centre desk page pages speed uptime stability reliability acquisition success journey feedback
  capacity forecast accuracy backlog debt failures errors queue readiness calls phase date day event checklist
  deck list study position positioning presence penetration fit expansion leader effort efforts outreach
  sign-ups signups signup subscribers opens clicks visits impressions coverage agreement analysis insight insights intelligence
  bank record attendance owner owners language thinking sprint spirit improvement enablement leadership recognition delivery control
  cadence duration turnaround maintenance throughput latency maturity literacy utilisation utilization occupancy attrition footprint hygiene stock stocks governance
  completeness punctuality compliance consistency density fidelity variance yield uptake usage traffic lifecycle milestone milestones personnel protocol redemption referrals
  regime routine runbook scheme scorecard sector slots staffing statistics template templates threshold tier timeline timelines tracker trends warranty workload workforce
  sizing training department roadmap agenda lab labs assistant assistants partner-programme suite academy catalogue library toolkit playbook handbook guidelines guideline standards standard rules committee board council community network ecosystem environment architecture infrastructure capability capabilities capacity talent frequency likelihood list lists account-list funnel mix index count counts rating ratings ranking rankings hours days cost costs price prices point points page-views sessions lines bookings orders order basket window windows model models`);
/** Adjectives that are verbs too, and the nouns before which they are adjectives. */
const ADJECTIVAL: ReadonlyMap<string, RegExp> = new Map([
  [
    'open',
    /^(?:roles?|positions?|vacanc(?:y|ies)|rates?|tickets?|issues?|bugs|cases?|defects?|requests?|invoices?|orders?|source|data|innovation|banking|access|culture|enrol?lment|days?|complaints?|escalations?|findings|actions|items|seats|plan|jobs|posts)$/,
  ],
  [
    'clean',
    /^(?:energy|water|air|power|tech|technology|transport|mobility|audit|audits|cooking|room|rooms|label|bill|fuel|fuels|growth)$/,
  ],
  [
    'clear',
    /^(?:roles|strategy|vision|goals|ownership|communication|rules|expectations|accountability|governance|priorities|direction|priority)$/,
  ],
  ['complete', /^(?:profiles?|records?|set|sets|visibility|transparency|traceability|view|overview|picture)$/],
  [
    'free',
    /^(?:trials?|users?|tier|plan|plans|accounts?|cash|shipping|delivery|meals|entry|downloads?|samples?|returns|school|tickets|wifi)$/,
  ],
  [
    'live',
    /^(?:chat|events?|shows?|customers?|data|sites?|dashboards?|streams?|demos?|sessions?|projects?|classes|births?|music|support|training)$/,
  ],
  [
    'direct',
    /^(?:sales|debits?|mail|traffic|costs?|reports?|bookings?|customers?|channel|channels|revenue|hires?|orders?|access|flights?)$/,
  ],
  ['own', /^(?:brand|label|brands|labels|channels|products?|funds|website|production)$/],
  ['secure', /^(?:access|login|logins|coding|payments?|storage|workplace|supply|environment|infrastructure|design)$/],
  ['perfect', /^(?:orders?|score|scores|attendance)$/],
  ['slow', /^(?:queries|pages|orders?|movers|fashion|food|requests|stock)$/],
  ['cool', /^(?:chain|brand|place)$/],
  ['separate', /^(?:collection|billing|entity|account|accounts)$/],
]);
/** What follows a noun phrase that is a measure: "Book value per share", "Review time under a day". */
const MEASURING = /^(?:per|at|above|under|below|over|[><≥≤=:])$/;
const NOUN_ING = words(`
  marketing onboarding pricing branding training hiring recruiting reporting building landing meeting planning testing funding billing
  offering staffing tooling engineering advertising accounting banking shipping mailing booking ranking rating spending
  messaging positioning monitoring learning coaching scoring listing networking nursing parking packaging
  printing processing purchasing roadmapping sourcing streaming targeting ticketing timing trading warehousing
  wording writing upselling cross-selling data-sharing manufacturing merchandising housing hosting consulting
  copywriting budgeting controlling forecasting finding findings earning earnings saving savings cleaning
  catering clothing drawing fitting heating lighting mentoring outsourcing opening polling routing screening
  setting settings staging storytelling selling spelling tracking selling coding closing`);
const LEANS_VERB = words(
  'building hiring recruiting writing cleaning closing setting drawing selling tracking opening cutting sourcing funding booking mentoring coaching testing',
);
const NOT_OBJECTS = words(
  'blocks block permit permits site sites manager managers materials hours costs cost style code codes of in and for with at on pool fund prices price goals-and environment suite case cases round rounds program programme stage stages materials',
);
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

/** A tail such as "under 20", ": 40", "x2" or "of at least 8" marks a measure, not an order. */
function endsAsMeasure(tokens: readonly Token[], index: number): boolean {
  for (let i = index + 1; i < Math.min(tokens.length, index + 9); i++) {
    const text = tokens[i]?.text ?? '';
    if (text === 'no' && /^(?:higher|lower|more|less|fewer|later)$/.test(tokens[i + 1]?.text ?? '')) return true;
    if (
      /^(?:under|above|below|over|>|<|≥|≤|=|:|exceeds?|reaches|is|are|stays?|up|down|remains?|increased|reduced|grows?|doubled|cut|x\d+)$/.test(
        text,
      )
    )
      return i > index + 1;
    if (text === 'at' && tokens[i + 1]?.kind === 'number') return true;
    if (i > index + 1 && reportsState(tokens, i)) return true;
    if (text === 'of' && (tokens[i + 1]?.kind === 'number' || tokens[i + 1]?.text === 'at')) return true;
    if (/^(?:the|a|an|our|to|from|by|in|for|with|and|on|your|their|who|that|before|within|all|every)$/.test(text))
      return false;
  }
  return false;
}

/** Verbs that take "in" as a particle: "Hand in the application". */
const SEPARABLE =
  /^(?:hand|turn|hold|log|sign|check|plug|bring|kick|tune|phase|lock|pull|rein|trade|fill|draw|call|cash|chip|pitch|throw|rope|opt|buy|factor|build|pay|put|let|dial|rope|phone|settle|cave)$/;

/** Whether a particle binds an object to the word before it: "Free up 15 % of their time", but "Churn down 15 % by June". */
function takesParticle(tokens: readonly Token[], index: number): boolean {
  let at = index + 2;
  const object = tokens[at];
  // "Face up to our debt", "Cut down on waste": a second particle and an article.
  if (object?.kind === 'word')
    return (
      !PREPOSITIONS.has(object.text) ||
      object.text === 'of' ||
      (/^(?:to|with|on|for)$/.test(object.text) &&
        /^(?:the|our|a|an|your|their|my|each|every)$/.test(tokens[at + 1]?.text ?? ''))
    );
  if (object?.text !== undefined && /^[€$£]$/.test(object.text)) at += 1;
  if (tokens[at]?.kind !== 'number' && tokens[at]?.kind !== 'mixed') return false;
  const behind = tokens[at + 1]?.text === '%' ? tokens[at + 2] : tokens[at + 1];
  if (behind?.kind !== 'word') return false;
  return behind.text === 'of' || (!PREPOSITIONS.has(behind.text) && !COMPARES.test(behind.text));
}
const COMPARES = /^(?:points?|pp|pts|percent|yoy|year-on-year|quarter-on-quarter|since|before|this|next|last)$/;

/** "Pilot customers live by May", "Release notes published": what is so at the end, rather than what is to be done. */
function reportsState(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  return (
    STATE.test(tokens[index]?.text ?? '') && (after === undefined || /^(?:by|in|before|[:.,;(])$/.test(after.text))
  );
}
const STATE =
  /^(?:live|online|ready|digital|available|paperless|compliant|overdue|done|complete|in-house|operational|found|sold|won|lost|met|kept|held|[a-z]{2,}[^e]ed)$/;

/** "Pilot customers live: 3", "Test coverage 82 %": a noun phrase with its figure behind it. */
function namesFigure(tokens: readonly Token[], index: number): boolean {
  if (DETERMINERS.has(tokens[index + 1]?.text ?? '')) return false;
  for (let i = index + 2; i < Math.min(tokens.length, index + 8); i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (token === undefined || before === undefined) return false;
    if (token.text === ':')
      return (
        /^(?:[<>≥≤=~+-]|every|under|over|above|below|at|up|none|zero)$/.test(tokens[i + 1]?.text ?? '') ||
        /^(?:number|mixed)$/.test(tokens[i + 1]?.kind ?? '')
      );
    if (token.kind === 'number' && before.kind === 'word') {
      if (tokens.slice(index + 1, i).some((next) => next.text === 'per')) return true;
      const end = tokens[i + 1]?.text === '%' ? i + 2 : i + 1;
      return (
        tokens[end] === undefined &&
        /^\p{Ll}+$/u.test(before.shown) &&
        !/[^s]s$/.test(before.shown) &&
        !PREPOSITIONS.has(before.text)
      );
    }
    if (
      token.kind === 'mark' ||
      DETERMINERS.has(token.text) ||
      (PREPOSITIONS.has(token.text) && !/^(?:per|of|in)$/.test(token.text))
    )
      return false;
  }
  return false;
}

function leanOf(tokens: readonly Token[], index: number, prior: number): number {
  const token = tokens[index];
  const after = tokens[index + 1];
  const beyond = tokens[index + 2];
  if (token === undefined) return 0;
  if (after === undefined) return prior > 2 ? 1 : -1;
  if (prior <= 0 && /^(?:that|who|which|where|how)$/.test(after.text)) return -3;
  if (token.text === 'return' && after.text === 'on') return -3;
  if (after.text === 'and' || after.text === '&' || after.text === ',' || after.text === '/' || after.text === 'or') {
    const other = beyond?.text ?? '';
    const verbal = (directions.has(other) && (lean.get(other) ?? 2) >= 0) || other === 'rollout';
    return verbal ? 3 : prior - 3;
  }
  // "Swap 60 % of the fleet": a share of something is an object.
  if (after.kind === 'number' && tokens.slice(index + 2, index + 4).some((next) => next.text === 'of'))
    return prior + 5;
  if (after.kind === 'number' || after.kind === 'mixed' || /^[€$£#]$/.test(after.text))
    return (
      prior + (/^-2$/.test(String(prior)) ? 1.5 : 3) + (beyond?.kind === 'word' && beyond.text !== 'percent' ? 1 : 0)
    );
  if (after.text === '"' && prior > 0) return prior;
  if (after.kind === 'mark') return prior - 3;
  if (/^(?:up|down)$/.test(after.text) && prior < 0 && !takesParticle(tokens, index)) return -3;
  if (PARTICLES.has(after.text)) return 6;
  if (after.text === 'like' && beyond !== undefined) return prior + 4;
  if (after.text === 'in' && SEPARABLE.test(token.text) && beyond !== undefined && (DETERMINERS.has(beyond.text) || beyond.kind !== 'word'))
    return 6;
  if (prior <= 2 && namesFigure(tokens, index)) return -3;
  if (
    /^(?:work|partner|live|train|act)$/.test(token.text) &&
    /^(?:with|on|towards|toward|for|within|by|in|from|as)$/.test(after.text) &&
    beyond !== undefined &&
    !(token.text === 'work' && after.text === 'in')
  )
    return 3;
  if (DETERMINERS.has(after.text))
    return after.text === 'to' || after.text === 'up' || after.text === 'at' ? prior + 1 : prior + 6;
  if (after.text.endsWith("'") && beyond?.text === 's') return prior + 1;
  const participle = /[^e]ed$/.test(after.text) && beyond?.kind === 'word' && !endsAsMeasure(tokens, index);
  if (ADJECTIVES.has(after.text) || ADVERBS.has(after.text) || participle) return prior + 2.5;
  if (after.text === 'of') return -9;
  if (ADJECTIVAL.get(token.text)?.test(after.text) === true) return -3;
  if (after.text === 'among') return prior >= -1 ? 2 : -2;
  if (/^(?:by|from)$/.test(after.text)) return prior >= 0 ? 2 : -2;
  if (/^(?:with|on|for|in|into|against|through|at|within|across|as)$/.test(after.text))
    return prior + (/^(?:with|into|on|for)$/.test(after.text) && prior >= 0 ? 1.5 : -1.5);
  if (after.text === 'between' && /^(?:number|mixed)$/.test(beyond?.kind ?? '')) return prior + 4;
  if (PREPOSITIONS.has(after.text)) return prior - 3;
  if (token.text === 'number') return -3;
  if (NUMERALS.has(after.text)) return prior + 4;
  // "Support Ana", "Call Maria": a person or a firm is an object.
  if (
    /^\p{Lu}\p{Ll}+$/u.test(after.shown) &&
    !/^\p{Lu}/u.test(beyond?.shown ?? 'a') &&
    !HEADS.has(after.text) &&
    beyond?.kind === 'word' &&
    /^(?:in|with|to|on|and|at|for)$/.test(beyond.text) &&
    !/s$/.test(after.text)
  )
    return prior + 3;
  // "Research roadmap", "Pilot programme": two words and the second in the singular name a thing.
  if (
    beyond === undefined &&
    prior <= 2 &&
    (prior <= 0 || NOUNY.has(token.text)) &&
    !/(?:[^s]s|ing)$/.test(after.text) &&
    !/^\p{Lu}/u.test(after.shown)
  )
    return -1;
  const measure = endsAsMeasure(tokens, index) ? (prior >= 2 ? -1.5 : -3) : 0;
  if (HEADS.has(after.text))
    return (
      prior -
      2.5 +
      measure +
      (beyond === undefined ? -1 : DETERMINERS.has(beyond.text) ? 0.5 : MEASURING.test(beyond.text) ? 0 : 1)
    );
  if (after.text.endsWith('ing')) return prior - 1 + measure;
  const plural = /[^s]s$/.test(after.text) ? 1.5 : 0;
  const proper = /^\p{Lu}/u.test(after.shown) && /^\p{Lu}?\p{Ll}/u.test(tokens[index]?.shown ?? '') ? 0.5 : 0;
  return (
    prior +
    plural +
    proper +
    measure +
    (beyond === undefined && prior < 0 ? (/^\p{Lu}{2,}$/u.test(after.shown) ? -1 : -0.5) : 0.5)
  );
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
  const takesObject = after !== undefined && /^(?:the|our|your|their|my|a|an|its|every|each)$/.test(after.text);
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
