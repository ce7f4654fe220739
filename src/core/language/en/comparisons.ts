import type { FromToPattern } from '../engine/pack';
import { guarded, wholeWords } from '../engine/spans';

const FEW = '(?:(?!(?:to|and|by|#) )[^ #]+ ){0,6}?';
const NOW =
  '(?:today|now|currently|current|at present|presently|this year|this quarter|last (?:year|quarter|month)|previously|before|in 20[12]\\d|in q[1-4]|at the moment|at baseline|so far|baseline|right now|ytd|the prior|as of)';
const SOON =
  '(?:- |\\+ |up |down |back |over |under |at least |about |around |below |above |less than |more than |just |only |nearly |almost |roughly |approximately |approx . |~ |> |< |= |the |our |its |their |a |an |current |currently |today |present |existing |level of |baseline of |average of |some )*';

/** On the sketch: `#` is a quantity. */
export const fromTo: readonly FromToPattern[] = [
  {
    pattern: /# (?:[^ #()]+ ){0,3}\( # (?:[^ #()]+ ){0,2}?(?:targeted|target|goal|planned|aimed at|by) \)/gu,
    order: 'baseline-target',
  },
  {
    // "Seats filled: 76 % (target 90 %)"
    pattern:
      /#(?: [^ #]+){0,3} [(,;/|-] ?(?:the )?(?:target|goal|aim|objective|to reach|heading for|aiming for)(?: (?:is|of|for|=|:|>|<))* #/gu,
    order: 'baseline-target',
  },
  {
    pattern: wholeWords(
      '(?:starting|beginning|coming|going) (?:at|from|with|off) # (?:[^ #]+ ){0,4}, (?:[^ #]+ ){0,4}#',
    ),
    order: 'baseline-target',
  },
  {
    pattern: wholeWords(
      'to (?:[+-] )?# (?:[^ #]+ ){0,3}?from (?:the |our |a |an |its |current |currently |today |about |around |roughly |baseline |of |just |only |previous |present |existing |their |level of |average of |[+-] )*#',
    ),
    order: 'target-baseline',
  },
  {
    pattern: new RegExp(
      `#(?: [^ #([/,;-]+){0,2} ${NOW} ?[,;:/-] (?:[^ #]+ ){0,2}#(?: (?:target|goal|aim|by|next|at the end))?`,
      'gu',
    ),
    order: 'baseline-target',
  },
  {
    pattern: wholeWords(
      `from ${SOON}# ${FEW}(?:, )?(?:up |down )?(?:to|into|towards) (?:at least |over |under |below |above |- |\\+ |an average of |about |around |a |less than |more than |no more than |at most |the |> |< |= |~ )*#`,
    ),
    order: 'baseline-target',
  },
  {
    pattern:
      /# (?:\( [^ #]+ \) |(?:[^ #]+ ){0,2}?)(?:- )*[>→](?: (?:[<>=~]|under|over|above|below|at least|at most|max|min|less than|fewer than|more than|about|around|up to))* #/gu,
    order: 'baseline-target',
  },
  {
    pattern:
      /#(?: [^ #]+){0,4} [([/] ?(?:(?:up|down) from|was|from|currently|current(?:ly)?|now|today|baseline|base|start(?:ing)?(?: point)?|versus|vs|vs \.|against|previously|prev|at|compared (?:to|with)|instead of|old|before|(?:we|i)(?: are|' re| am|' m)(?: now| currently| still)? at|(?:it )?(?:stands|stood|sits|were) at|[qh][1-4](?: 20\d\d)?|fy ?\d{2}|20[12]\d|ytd|is|it is|last (?:year|quarter|month))(?: (?:at|is|of|from|from a|:|=|\.|about|around|only|just|a baseline of|today|now|we are|an?))* ?[~<>]? #/gu,
    order: 'target-baseline',
  },
  {
    pattern:
      /#(?: [^ #]+){0,4} \( ?[~<>]?# (?:[^ #()]+ ){0,3}(?:today|now|currently|current|at present|last (?:year|quarter|month)|in q[1-4]|in 20[12]\d|previously|before|baseline|right now|this (?:year|quarter|month))/gu,
    order: 'target-baseline',
  },
  {
    pattern: new RegExp(
      `#(?: [^ #]+){0,6} ,? ?(?:vs(?: \\.)?|versus|against|compared (?:to|with)|instead of|rather than|up from|down from|where (?:we|it) (?:was|were|are|is)(?: at)?) (?:the |an? |about |around |only |just |today ' s |today' s |a baseline of |our |current |currently |~ )*#`,
      'gu',
    ),
    order: 'target-baseline',
  },
  {
    pattern:
      /#(?: [^ #]+){0,5} [,;/-] (?:up|down)? ?(?:currently|from|today|now|was|baseline|starting (?:from|at))(?: (?:at|is|:|of|it is|we are at))? (?:about |around |only )?#/gu,
    order: 'target-baseline',
  },
  {
    pattern:
      /(?:baseline|base|start|currently|current|today|now|was)(?: (?:at|is|:|=|of))* #(?: [^ #]+){0,3} [,;/|)-]? ?(?:[^ #]+ ){0,2}(?:target|goal|aim|to|end|new)(?: (?:at|is|:|=|of))* #/gu,
    order: 'baseline-target',
  },
  {
    pattern:
      /(?:target|goal)(?: (?:at|is|:|=|of))* #(?: [^ #]+){0,3} [,;/|(-] ?(?:baseline|base|start|currently|current|today|now|was)(?: (?:at|is|:|=|of))* #/gu,
    order: 'target-baseline',
  },
  // "Cart abandonment (today 71 %) at 60 %", "today 18 %, 25 % by December"
  {
    pattern:
      /(?:today|now|currently|current|at present|right now)(?: (?:at|is|:|=|of|about))* #(?: [^ #(),;/]+){0,3} [),;/](?: (?:at|to|then|aim for|we want|want|target|goal|reach|>|<|≥|≤|~|:))*(?: (?:by|in|at)(?: [^ #]+){1,3})? #/gu,
    order: 'baseline-target',
  },
  {
    pattern: guarded(new RegExp(`#(?: [^ #]+){0,4} ${NOW} (?:to|and|, )(?: [^ #]+){0,2} #`, 'gu'), {
      notAfter: /between $/,
    }),
    order: 'baseline-target',
  },
];

/** Only where there is no verb: "Trial conversion 4 % to 7 %". */
export const bareFromTo = guarded(/# to #(?= ?$| \)| by | in | within | ,| \.| \()/gu, {
  after:
    /(?:[^ #] [^ #]+ |\( |^(?!(?:ages?|grades?|years?|steps?|phases?|levels?|rooms?|weeks?|days?|items?|chapters?) )[^ #]{4,} )$/,
  notAfter: /(?:between|for|of|from|with|in|over) $/,
});

export const changes = wholeWords(
  'by (?:at least |up to |another |a further |around |about |over |more than |roughly )*#',
);

export const rates = [
  wholeWords('(?:per|every|each|out of(?: every)?|in every|for every) #'),
  /\/ # (?=days?|weeks?|months?|users|sessions)/gu,
];

export const segments = [
  /# - # (?=segment|audience|age|year-olds|bracket|cohort)/gu,
  wholeWords(
    '(?:companies|firms|businesses|accounts|teams|organi[sz]ations|customers|clients|smes?|smbs?|employers|startups|shops|enterprises|prospects|workspaces|hospitals|schools|towns|cities) (?:with|of|over|above|under|below|employing|between|from|up to|having)(?: (?:over|more than|at least|between|under|fewer than|less than|up to|from|at most|about|around))* # ?(?:(?:-|to|and) #)?(?: ?[+])? (?:employees|staff|seats|people|beds|stores|locations|inhabitants|users|vehicles|headcount)',
  ),
  wholeWords('(?:companies|firms|businesses|enterprises|startups|smes?) (?:over|above|under|below) #'),
  wholeWords(
    '(?:people|users|adults|women|men|employees|customers|patients|readers|children) (?:aged|older than|younger than)(?: (?:over|under|between))* #(?: (?:-|to|and) #)?',
  ),
  wholeWords(
    '(?:deals|contracts|orders|opportunities|invoices) (?:worth|over|above|under|below)(?: (?:over|more than|at least))* #',
  ),
  wholeWords(
    '(?:with|of|over|has|have|employing) (?:over |more than |at least |between |under |fewer than |less than )?# (?:(?:-|to|and) # )?\\+? ?(?:employees|staff|seats|people) (?=in|to|by|from|who|$)',
    {
      after:
        /(?:companies|firms|accounts|businesses|clients|customers|smes|teams|organisations|organizations) .{0,30}$/,
    },
  ),
  /#? ?-? ?# (?:to # )?(?:employee|person|people|seat)s? (?:companies|firms|accounts|businesses|segment|market)/gu,
  wholeWords(
    '(?:our|the|their|my|your) (?:top|first|largest|biggest|best|oldest|key) # (?!(?:on|in|for|of|by|within|at|before) )(?=[^ ])',
  ),
  wholeWords('(?:our|their|your) # (?:best|largest|biggest|top|most|key|oldest|main)'),
];
