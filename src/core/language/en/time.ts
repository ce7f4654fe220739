import { guarded, wholeWords } from '../engine/spans';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?![\\d.,]{0,12}\\d| ?%)';
const YEAR = "(?:(?:fy ?)?'?\\d{2}(?= |$|[.,;)])|(?:fy ?)?20[1-4]\\d(?:[/-]\\d{2,4})?)";
const QUARTER = `(?:q[1-4]|[1-4]q|h[12]|(?:the )?(?:first|second|third|fourth|1st|2nd|3rd|4th|final) (?:quarter|half)(?: of (?:the|next|this) (?:fiscal |calendar )?year)?)(?:(?:,| of)? ?(?:fy ?|fiscal |calendar )?(?:'?\\d{2}(?!\\d)|20[1-4]\\d))?`;
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const NUMERIC =
  '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}(?!\\d)|xx[/.-]xx(?:[/.-]xx(?:xx)?)?|dd/mm/yy(?:yy)?';
const FULL = `${NUMERIC}|${MONTH} (?:the )?${DAY}(?:,? ${YEAR})?|${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?`;
const FEAST =
  "(?:christmas(?: eve| day)?|xmas|michaelmas|all saints(?:' day)?|epiphany|candlemas|passover|carnival|mardi gras|st\\.? [a-z]+'s day|bank holiday|new year(?:'s(?: eve| day)?)?|(?:mother|father)'?s'? day|labou?r day|memorial day|independence day|bastille day|eid|hanukkah|lent|pentecost|whitsun|(?:chinese|lunar) new year|easter|thanksgiving|black friday|cyber monday|halloween|valentine'?s day|ramadan|diwali|summer|winter|spring|autumn|fall|the holidays|holiday season|(?:the )?(?:summer|christmas|winter|spring|autumn|holiday|festive|peak) (?:break|season|holidays?|shutdown|period))";
const UNIT =
  '(?:(?:business|working|calendar|fiscal|financial|trading) )?(?:days?|weeks?|fortnights?|months?|quarters?|years?|semesters?|sprints?|seasons?)';
const NUMBER =
  '(?:\\d{1,3}(?:-\\d{1,3})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|sixty|ninety|twenty-four|a couple of|a few|few|several|six to nine|half an?)';
const SPAN =
  '(?:day|week|month|quarter|year|half|semester|summer|winter|spring|autumn|season|decade|fiscal|sprint|cycle|period|planning cycle|term|fortnight|trimester|academic year)';
const THIS =
  '(?:the |this |next |our |each )?(?:current |coming |calendar |fiscal |financial |next |school |academic )*';
const EDGE = '(?:the )?(?:very )?(?:end|close|start|beginning|middle)(?: of)?';
const EDGED = `${EDGE} (?:${THIS}${SPAN}|${MONTH}|${QUARTER}|20[1-4]\\d|fy ?'?\\d{2,4})(?:,? 20[1-4]\\d| year)?`;
const CLOCK = "(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:[ap]\\.?m\\.?|o'?clock)|\\d{1,2}:\\d{2}|noon|midnight)";
const SHORT =
  '(?:(?:calendar |fiscal |financial )?(?:year|quarter|month|week|half|fy)(?: |-)?end|ye\\b|eoy|eoq|eom|eow|eod|end of day|end-of-(?:year|quarter|month))(?: (?:20[1-4]\\d|q[1-4]))?';
const PART = `(?:early|mid|late)(?:-| )(?:${MONTH}|${QUARTER}|${YEAR}|year|quarter|month|summer|winter|spring|autumn|20[1-4]\\d)(?:,? ${YEAR})?`;
const NTH = `(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd|final) (?:(?:working|business|full) )?(?:week|weekend|half|day|${WEEKDAY}|fortnight)`;
const MOMENT = `(?:(?:around |about |approximately |at the latest )?(?:the )?(?:${FULL}|${EDGED}|${SHORT}|${PART}|${QUARTER}|${MONTH}(?:,? ${YEAR})?|20[1-4]\\d(?:[/-]\\d{2})?|fy ?'?\\d{2,4}|(?:next |this |the following |following )(?:${WEEKDAY}|${SPAN}|${MONTH}|${FEAST})|${WEEKDAY}|${FEAST}(?: 20[1-4]\\d)?|mid-?year|tomorrow|today|tonight|week \\d{1,2}|then end of ${SPAN}|the \\d{1,2}(?:st|nd|rd|th)|end-${MONTH}|the turn of the year|(?:the )?(?:year|quarter|month|week|term|season)'?s end|${NTH} of (?:${MONTH}|${QUARTER}|(?:the |next |this )?${SPAN})|the week of (?:${FULL})|sprint \\d{1,2}|(?:the )?(?:end|close|start|beginning|middle) of '?[2-4]\\d|(?:cob|close of (?:business|play)|midnight|noon|lunchtime)(?:,? (?:on )?(?:${WEEKDAY}|${FULL}))?))(?:'s end)?`;

const PERIOD = `(?:early |mid-?|late |all of )?(?:${QUARTER}|${MONTH}(?:,? ${YEAR})?|20[1-4]\\d(?:[/-]\\d{2})?|fy ?'?\\d{2,4}|the (?:coming|next|current|remainder of the|rest of the) (?:${SPAN})|(?:this|next|the current|the coming) (?:calendar |fiscal |financial |school )?${SPAN}|${PART}|the ${FEAST}|${FEAST}(?: 20[1-4]\\d)|(?:the )?(?:summer|autumn|winter|spring)(?: 20[1-4]\\d)?)(?! (?:over|on) )`;
const SLASHED = '(?:by|on|before|until|due|deadline|later than) \\d{1,2}/\\d{1,2}(?![/\\d])';

export const dates = [
  wholeWords(SLASHED),
  wholeWords(FULL),
  wholeWords(`(?:${QUARTER})|fy ?'?\\d{2,4}`),
  wholeWords(`${MONTH},? ${YEAR}`),
  wholeWords('20[1-4]\\d(?:/|-)(?:20)?\\d{2}(?!\\d)'),
  wholeWords("(?:\\d{1,2}(?::\\d{2})? ?[ap]\\.?m|\\d{1,2}:\\d{2}|\\d{1,2} o'?clock)"),
  // Opening hours without "am" or "pm".
  wholeWords(
    '(?:open|opened|staffed|manned|available|reachable|hours|shifts?|running)(?: daily| weekdays)?(?: from)? \\d{1,2} ?(?:to|until|till|-) ?\\d{1,2}(?! ?[%\\p{L}\\d.,])',
  ),
];

export const deadlines = [
  // "ARR 3.2 -> 5 (2027)": the year by which the far end is reached
  guarded(/20[1-4]\d|fy ?'?\d{2}(?: ?r\.)?(?= ?\)[ .]*$)/gu, { after: /[→>] ?[^()→>]{1,24}\( ?$/ }),
  wholeWords(SLASHED),
  wholeWords(
    `(?:no later than|not later than|by|before|until|till|til|ahead of|prior to|due(?: date)?(?: on| by| in|:)?|come|this side of|deadline(?: of| is)?:?|up to|in time for|on or before|effective|live by) ${MOMENT}`,
  ),
  wholeWords(`(?:in|during|throughout|(?:in|during) ${NTH} of|across|for the end of) ${PERIOD}`),
  // "Grow 18 % over 2026" compares.
  wholeWords(`over ${PERIOD}`, { notAfter: /(?:%|percent|per cent|points?) $/ }),
  wholeWords(`(?:at|on|for) (?:the )?(?:${EDGED}|${SHORT}|${FULL}|${NTH} of (?:${MONTH}|${QUARTER}))`),
  wholeWords(`on (?:or before |or around )?${WEEKDAY}`),
  wholeWords(
    `(?:all )?through (?:to )?(?:the end of )?(?:${FULL}|${MONTH}(?: ${YEAR})?|${QUARTER}|${EDGED}|20[1-4]\\d)`,
  ),
  wholeWords('in weeks? \\d{1,2}(?:-\\d{1,2})?'),
  wholeWords('(?:eo[ymqw]|end of (?:year|quarter|month))(?=[ .)]*$)'),
  wholeWords(
    `for (?:fy ?'?\\d{2,4}|(?:the )?(?:full |financial |fiscal |school |calendar )year 20[1-4]\\d(?:/\\d{2})?)(?=[ .)]*$)`,
  ),
  wholeWords(`(?:by|before|until) ${CLOCK},? (?:on )?(?:${FULL}|(?:next |this )?${WEEKDAY}|tomorrow|today)`),
  new RegExp(
    `^[^\\p{L}\\d]*(?:by |due )?(?:${FULL}|${EDGED}|${MONTH} 20[1-4]\\d|${QUARTER} (?:20[1-4]\\d)?)(?= ?[:–|-] )`,
    'gu',
  ),
  wholeWords(
    `(?:this|next|the current|the coming) (?:calendar |fiscal |financial |school |academic |coming )?(?:week|month|quarter|year|half|semester|term|sprint|summer|winter|spring|autumn|season)(?!'| over| on )`,
  ),
  wholeWords(`(?:${EDGED})`, { notAfter: /(?:over|during|of|in|for|from|vs|the) $/, notEnding: / of$/ }),
  wholeWords(`(?:within|in|over|during|across|for) the (?:next|coming|following|first|upcoming) ${NUMBER} ${UNIT}`),
  wholeWords(`(?:the )?next ${NUMBER} ${UNIT}`),
  wholeWords(
    `(?:within|before|inside) (?:${THIS})(?:month|quarter|year|half|semester|${QUARTER}|${MONTH}|20[1-4]\\d)(?: 20[1-4]\\d)?(?! of | after )`,
  ),
  wholeWords(`${NUMBER} ${UNIT} from (?:now|today)`),
  wholeWords("tomorrow(?: morning| afternoon| evening| night)?(?!'|-)", {
    notAfter: /(?:^| )(?:of|for|than|in|the) $|(?:today|now)[^.]* $/,
  }),
  // One day at the end; "every Friday", "Casual Friday" and "Cyber Monday" are others.
  guarded(new RegExp(`${WEEKDAY}(?: morning| afternoon| evening)?(?=[ ).!]*$)`, 'gu'), {
    after: /[\p{L}\d)"] $/u,
    notAfter:
      /(?:^|[ '])(?:every|each|per|^an? [a-z]+|casual|cyber|black|blue|giving|a|an|any|the|of|to|and|from|like|no-meeting|meeting-free|free|other) $/,
  }),
  guarded(new RegExp(`${MONTH}(?= \\)[ .]*$)|${MONTH}(?=\\)[ .]*$)`, 'gu'), { after: /(?:\(|\(by |\(in |\(end ) ?$/ }),
  wholeWords(`(?:between|from) (?:${MONTH}|${QUARTER}) (?:and|to|until) (?:${MONTH}|${QUARTER})(?: 20[1-4]\\d)?`),
  guarded(new RegExp(`(?:${QUARTER}|${SHORT}|${MONTH} 20[1-4]\\d|${FULL}|${PART})(?=[ ).]*$)`, 'gu'), {
    after: /(?:[-(,:;/|] ?|\bfor |\bin )$/,
  }),
];

/** The states that are read at the end of each period: "open tickets at month end < 40". */
export const measuredAt =
  /^at (?:the )?(?:(?:end|close) of (?:the |each |every |any )?(?:day|shift|week|month)|(?:day|shift|week|month)[- ]end) ?:? ?(?:[<>≤≥]|(?:at most|at least|under|over|below|above|fewer than|less than|more than|no more than|max(?:imum)?\.?) \d)|^(?:at (?:the )?|by )?end of (?:the |each |every )(?:day|shift) ?:? ?[<>≤≥]/;

export const limits = [
  wholeWords(
    `(?:within|in|inside|over|under|during)(?: just| only| about| less than| under| max(?:imum)?| at most| no more than| the space of| a period of| the first)? ${NUMBER}(?:-| )${UNIT}(?:'? time)?`,
  ),
  wholeWords(
    `(?:within|in)(?: just| only| about| less than| under)? ${NUMBER}(?:-| )?(?:hours?|hrs?|h|minutes?|mins?|seconds?|secs?|ms|days?|d)`,
  ),
];

const EVENT =
  /^ ?(?:of|after|from(?! now)|following|since|post|per|prior|before|or less|or fewer|each|on average|\(?median|\(?average|\(?p9\d|for (?:\d|all|every)|instead)/;
const SERVICE =
  /(?:respon|repl(?:y|ies|ied)|answer|acknowledg|resol(?:ve|ution)|follow[- ]?up|turnaround|sla|ticket|time[- ]to|lead time|payback|median|average|process(?:ed|ing)?\b|each|every|all (?:new|inbound|incoming|support|customer|open|critical)|dispatch|refund|contact(?:ed)? (?:all|new|every)|pa(?:y|id)\b|ship (?:all|every|orders)|orders|restor|recover|reply|callback|call back|remediat|patched|triag|approv(?:e|ed) )/;
const SHARE = /(?:%|percent|per cent|half|thirds?|quarters|out of \d+)(?! (?:more|fewer|less))(?: of)? /;

/** A limit that times an event again and again, rather than the result: "reply within a day", "90 % within 7 days". */
export function isServiceLevel(before: string, limit: string, after: string): boolean {
  if (/hour|hrs?\b|\d ?h$|minute|min|sec|ms$/.test(limit)) return true;
  if (/^(?:in|over|under) (?:less than|under|at most|max)/.test(limit) || /^under /.test(limit))
    return (
      !/(?:months?|years?|quarters?)$/.test(limit) ||
      EVENT.test(after) ||
      /(?:payback|time|duration|cycle|ramp) ?$/.test(before)
    );
  if (EVENT.test(after)) return true;
  if (/^over (?:an?|one|\d+) /.test(limit) && / (?:from|to) /.test(before)) return false;
  const days = /day|\dd$/.test(limit);
  if (days && (SERVICE.test(before) || SHARE.test(before))) return true;
  if (/week|sprint/.test(limit) && SHARE.test(before) && !/\bby [^ ]+ ?%/.test(before)) return true;
  return /(?:payback|ramp(?:-| )up|time[- ]to|churn(?:ed|ing)?|return(?:s|ed)?|renew) ?(?:[^ ]+ )?$/.test(before);
}
