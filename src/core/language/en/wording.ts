import type { Wording } from '../engine/judge';
import { wholeWords } from '../engine/spans';
import { oneOf, words } from '../engine/tokens';

export const wording: Wording = {
  comparative:
    /(?:^|\P{L})(?:more|better|world-class|best-in-class|first-class|greater|stronger|higher|happier|faster|easier|smoother|nicer|smarter|cleaner|improved?|enhanced?|awareness|visibility|excellence|excellent|amazing|awesome|innovative|cutting-edge|headway|as much as possible|as possible)(?!\p{L})/u,
  definite: /^(?:accelerate|double|triple|quadruple|extend|upskill|exceed|surpass|advance|fuel|widen|lengthen)$/,
  joining: words(
    'work help participate support assist contribute collaborate attend join explore discuss engage interact apply use',
  ),
  shipping:
    /^(?:launch|release|ship|deploy|complete|migrat|implement|roll|replace|open|opening|creation|development|set|introduc|retire|decommission|sunset|deprecate)/,
  aspiring: words(
    'enter become be have win earn gain attract own lead reach achieve attain convert retain keep stay attract delight inspire make turn let prove love live act think put give feel conquer dominate champion stop end say do free value treat trust unite sell generate capture secure position differentiate get-fit climb stand feed surround anchor hold restore regain recapture reclaim win-back',
  ),
  turning:
    /(?:^|\P{L})(?:put (?:an? )?(?:end|stop) to|(?:return to|(?:get|come) back to|rise (?:to|from)|qualify for) |put (?:[^ ]+ ){1,5}(?:at the (?:heart|centre|center)|on the map|first))/u,
  done: /(?:^|\P{L})(?:signed|approved|launched|live|published|completed|translated|released|passed|delivered|in place|online|migrated|finished|rolled out)(?!\p{L})/u,
};

export const terms = wholeWords(
  oneOf(`
  leads?|churn(?: rate)?|conversion rate|bounce rate|open rate|click-through rate|engagement(?: rate)?|qualified leads?|pipeline|active users?|
  net promoter score|retention(?: rate)?|win rate|activation(?: rate)?|time to value|customer lifetime value|annual recurring revenue|monthly recurring revenue|
  demos?|opportunit(?:y|ies)|prospects?|trial conversion|adoption(?: rate)?|upsell|cross-sell|health score|velocity|uptime|lead time|inbound|outbound|brand awareness|product-market fit`),
);

export const markers = words(
  'the of and to with our by from for is are within at least than that each every their your new who how while them out up increase reduce improve launch create build',
);
