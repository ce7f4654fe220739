import type { TextType, VerbReading } from '../analysis';
import { wholeWords } from '../engine/spans';
import { oneOf, words } from '../engine/tokens';

const COMPARATIVE = wholeWords(
  oneOf(`
  more|better|best|best-in-class|world-class|great|greater|stronger|higher|happier|faster|easier|improved?|improving|increase|increasing|boost|enhance|optimi[sz]e|raise|
  awareness|visibility|excellence|excellent|successful|success|amazing|awesome|engaging|innovative|cutting-edge|leading|headway|
  stronger|smoother|quality|as much as possible|as possible|significantly|grow|strengthen|happiness`),
);
const DO = words(
  'work help participate support assist contribute collaborate use apply continue focus attend join try explore discuss engage interact',
);

export function isVague(folded: string, verb: VerbReading | null): boolean {
  COMPARATIVE.lastIndex = 0;
  if (verb?.direction === 'raises') return !/^(?:accelerate|double|triple|scale)$/.test(verb.lemma);
  if (verb?.direction === 'lowers' || verb?.direction === 'creates') return false;
  return COMPARATIVE.test(folded);
}

export function isActivity(_folded: string, verb: VerbReading | null, type: TextType): boolean {
  if (verb === null) return type === 'action';
  if (DO.has(verb.lemma)) return true;
  if (verb.direction === 'creates')
    return type !== 'objective' || /^(?:launch|release|ship|deploy|complete|migrate|implement|roll)/.test(verb.lemma);
  return type === 'action' && verb.direction === 'other';
}

export const terms = wholeWords(
  oneOf(`
  leads?|churn(?: rate)?|conversion rate|bounce rate|open rate|click-through rate|engagement(?: rate)?|qualified leads?|pipeline|active users?|
  net promoter score|retention(?: rate)?|win rate|activation(?: rate)?|time to value|customer lifetime value|annual recurring revenue|monthly recurring revenue|
  demos?|opportunit(?:y|ies)|prospects?|trial conversion|adoption(?: rate)?|upsell|cross-sell|health score|velocity|uptime|lead time|inbound|outbound|brand awareness|product-market fit`),
);

export const markers = words(
  'the of and to with our by from for is are within at least than that each every their your new who how while them out up increase reduce improve launch create build',
);
