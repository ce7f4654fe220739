import type { LanguagePack } from '../engine/pack';
import { words } from '../engine/tokens';
import { bareFromTo, changes, fromTo, rates, segments } from './comparisons';
import { numberWords } from './number-words';
import { readHidden, readStart, readVerb } from './start';
import { dates, deadlines, isServiceLevel, limits, measuredAt } from './time';
import { markers, terms, wording } from './wording';

const WISH =
  "(?:'d like|want|aim|plan|intend|need|have|commit|are committed|are going|are aiming|would like|'d like|wish|strive|hope|are looking|seek|propose|try)";

/** English: see `../README.md` for what each part is. */
export const en: LanguagePack = {
  language: 'en',
  leadIns: `in order to|so as to|to|(?:we|i)(?:'ll| will|'re (?:going|about) to|'m (?:going|about) to| are (?:going|about) to| am (?:going|about) to| shall| must| should| need to| can)|(?:we|i) ?${WISH} to|(?:our|the|my|this) (?:main |key |team'?s? |primary |overall |q[1-4] )?(?:goal|objective|aim|ambition|mission|target|intention|plan|focus|priority)(?: for (?:this|the) (?:quarter|year))? (?:is|will be)(?: to)?|let'?s|let us|please|goal is to|aim to|plan to|we`,
  labels:
    '(?:the )?(?:objectives?|goals?|key results?|key result|kr|okr|obj|target|outcome|metric|action|initiative|task|to-?do|step|aim|big goal|priority|result|committed|stretch|draft|new|tbd|wip)',
  readStart,
  readVerb,
  openers:
    /(?:[\p{L}-]+ly,? |[^:]{2,40}: |(?:in|by|during|before|within|over|throughout|this|next|after|until|for|across|with|through|as|on|at|together) [^,]{1,60}, |(?:the|our|each|every|all|my) (?:[\p{L}-]+ ){1,3}(?:will|should|must|can|to|shall) |(?:[\p{L}]+ )(?:will|should|must) |(?:this|next) (?:quarter|year|month) |(?:also|then|finally|first|together|again|always|never|consistently|better|fully|not|really|radically|newly|further|jointly|collectively) |(?:people|customers|users|teams|everyone|sales|marketing|support|product|hr|managers|reps|agents|engineers|developers|students|patients|partners|suppliers|employees|members|visitors|drivers|nurses|guests|readers|donors|volunteers|founders|clients|shoppers|buyers|sellers|tenants|parents|teachers|colleagues|leaders|staff) )/u,
  starters: words(
    'the our every each all this next in by during before within over throughout after until for across with without through as on at together where everywhere when people customers users teams everyone nobody quietly my i',
  ),
  binders: words('to of for and or by with in on at from than the a an our their your its'),
  stoppers: words('that which who whose whom where : how what why'),
  readHidden,
  rangeVerbs: words('open keep stay hold close'),
  people: /^ ?(?:people|persons|participants|guests|attendees|seats|min|minutes)/,
  comparison:
    /(?:^|\P{L})(?:than|vs\.?|versus|compared (?:to|with)|against|over|relative to|as|like|since|(?:\(|vs\.? |versus )[\d.,]+%?)(?: the| in| our| we did in| that of)? ?$/u,
  numberWords,
  numberStyle: { dotGroups: false, commaGroups: true },
  percent: 'percent(?:age)?(?: points?)?|per cent|pct|pp|ppts?|% points?',
  magnitudes: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['mn', 1e6],
    ['mm', 1e6],
    ['b', 1e9],
    ['bn', 1e9],
    ['mln', 1e6],
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['billion', 1e9],
    ['dozen', 12],
  ]),
  currencies: words('dollar dollars euro euros pound pounds sterling quid usd eur gbp francs zloty zlotys'),
  durations: words(
    'second seconds minute minutes min mins hour hours hr hrs day days week weeks month months quarter quarters year years sec secs',
  ),
  nameHeads: words(
    'windows fortune iso iec soc web industry tier level phase day week sprint step stage version release office article rule zone category class type model season wave cohort chapter round ward bay aisle dock line lane warehouse depot hangar pier runway covid gdpr section schedule form pci http tls python java react angular node node.js vue php ios android postgres mysql series room floor building gate terminal route highway number no nr option group division grade band bucket generation gen catalyst studio photoshop dynamics analytics ga mpeg usb wifi wi-fi basel appendix theatre hall lab clinic branch figure table page year month quarter unit module part lot priority severity sev p scope oracle sap sql server s/4hana drupal magento typo3 laravel symfony .net kubernetes wcag ifrs forbes ftse fast s&p dax cac nasdaq top-level',
  ),
  plural: /(?:s|people|men|children)$/,
  dates,
  deadlines,
  limits,
  isServiceLevel,
  measuredAt,
  rates,
  segments,
  fromTo,
  bareFromTo,
  changes,
  wording,
  terms,
  and: words('and & then plus'),
  markers,
  letters: /\b(?:don't|we'll|let's)\b/i,
};
