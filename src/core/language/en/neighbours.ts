import { words } from '../engine/tokens';

/** Words beside the first one that tell whether it is a verb. */
export const DETERMINERS = words(
  'the a an our my your their its his her this that these those all every each any both some more fewer less most at least another us them it everyone everybody people ourselves yourself themselves what how why who whether where which to up out off down back over sure new better existing additional further enough no zero half double nothing everything something anything anyone someone nobody',
);
export const ADVERBS = words('significantly quickly successfully actively proactively effectively together');
/** Adjectives that stand before the object of a verb more often than inside a topic. */
export const ADJECTIVES = words(
  'average median mean overall total cloud new better existing additional great strong stronger higher lower faster high-quality first-class world-class self-serve self-service key top local internal external strategic weekly monthly quarterly annual automated clear dormant inactive lapsed qualified real upcoming old legacy critical high low open potential current',
);
export const NOUNY = words(
  'research pilot plan design document record schedule release draft audit launch test visit answer rank review address contact name transfer exchange return upgrade update position approach secure complete process question own track',
);
export const PARTICLES = words('up out off down back over away together around through');
export const NUMERALS = words(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred half one',
);
export const PREPOSITIONS = words(
  'of in for from on with by per to at vs versus under over above below within between across among through into as than until against and or is are was were has will should must rate',
);
/** Heads that turn a word before them into part of a compound: "launch plan", "support tickets". */
export const HEADS = words(`
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
export const ADJECTIVAL: ReadonlyMap<string, RegExp> = new Map([
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
export const MEASURING = /^(?:per|at|above|under|below|over|[><≥≤=:])$/;
/** What a thing or a doing has, rather than what is done: "recall readiness", "schedule adherence", "purchase approvals". */
export const MEASURES = words(`
  accuracy coverage rate rates ratio ratios score scores time times volume volumes backlog frequency duration density capacity availability readiness
  adherence maturity compliance attainment throughput turnaround velocity latency speed uptime efficiency effectiveness productivity satisfaction
  retention turnover completion participation attendance acceptance penetration mix income revenue margin margins yield error errors failure
  failures delays cancellations approvals applications viewers visitors attendees results outcomes findings level levels count counts index
  rating ratings size length depth age distance weight queue queues pipeline department discipline hygiene etiquette literacy
  status conflicts operators desk policy season seasons fatigue path paths pack packs kit kits allowance`);
/** Verbs that take a measure or a property as their object: "track accuracy", "win share", "support retention". */
export const TAKERS = words(`
  win drive run cut drop update share start close save double triple quarter produce review research document record rank test answer balance
  complete lower secure measure correct perfect narrow tune cap break bridge clear clean check ramp lift leverage tackle name own turn move switch
  push pull discount slow value limit influence benchmark study survey control guarantee need want match present estimate question model monitor pay
  place refine reward risk scale scope shape shift signal speed track trade trim upset watch alert calm copy counter cover draw link log map chart
  debug repair freeze profile report sample scan seal show spark stabilise support champion foster tailor target design plan audit price
  raise grow improve boost increase decrease reduce build reach keep convert retain hold get set fix beat fight spend address make use show hire prepare
  help recruit grasp combat stop stay end resolve handle import export install conduct teach drain stretch skip lock protect question fuel edit`);
/** Those of them that hardly name a thing: "measure readiness", "track times". */
export const KEEN = words(
  'measure drive cut share save double triple rank lower secure correct tune lift leverage tackle push limit influence benchmark monitor track stabilise foster tailor protect',
);
/** Those of them that move a figure from one value to another. */
export const MOVERS = words(`
  win drive run cut drop double triple quarter lower narrow ramp lift turn move switch push pull slow scale shift speed trim stretch upgrade raise grow improve
  boost increase decrease reduce build reach keep convert retain hold get set take bring swap close update change transfer expand grow cap release
  shape tune save advance decline fuel start make rise fall jump land extend nudge shorten ease forward steer roll step dip slim shrink edge`);
/** Gerunds that name a thing or a trade. */
export const NOUN_ING = words(`
  marketing onboarding pricing branding training hiring recruiting reporting building landing meeting planning testing funding billing
  offering staffing tooling engineering advertising accounting banking shipping mailing booking ranking rating spending
  messaging positioning monitoring learning coaching scoring listing networking nursing parking packaging
  printing processing purchasing roadmapping sourcing streaming targeting ticketing timing trading warehousing
  wording writing upselling cross-selling data-sharing manufacturing merchandising housing hosting consulting
  copywriting budgeting controlling forecasting finding findings earning earnings saving savings cleaning
  catering clothing drawing fitting heating lighting mentoring outsourcing opening polling routing screening
  setting settings staging storytelling selling spelling tracking selling coding closing`);
