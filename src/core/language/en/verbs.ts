import type { VerbLists } from '../engine/verbs';

/** Base forms that open a sentence as a verb whatever follows. Words that are as often nouns are in `noun-verbs.ts`. */
export const verbs: VerbLists = {
  raises: `
    increase improve grow boost raise enhance expand accelerate strengthen maximise maximize amplify elevate uplift multiply
    heighten deepen widen broaden extend enrich intensify augment advance optimise optimize reinforce improve better upskill
    scale double triple quadruple quintuple redouble skyrocket lengthen magnify surpass exceed outperform outgrow outpace
    lift speed fuel bolster heighten energise energize revitalise revitalize turbocharge supercharge upsell overachieve ramp
    fortify hone sharpen refine perfect uplevel`,
  lowers: `
    reduce decrease lower cut minimise minimize lessen shrink shorten halve eliminate remove decline curb diminish slash trim
    mitigate limit eradicate drop dampen curtail deflate ease alleviate abate avoid prevent stop stem combat fight slow
    downsize decommission sunset retire deprecate purge prune declutter simplify streamline restrict contain tame quarter
    lighten weaken narrow offload`,
  keeps: `
    keep maintain retain sustain preserve continue hold stay remain safeguard protect uphold defend stabilise stabilize
    conserve perpetuate persist ensure`,
  creates: `
    create build launch develop implement design write produce publish deliver ship introduce release establish set install
    deploy rollout roll draft document define configure migrate upgrade revamp redesign relaunch rebrand rebuild refactor
    rewrite prepare organise organize organize plan host hold run conduct make craft formulate compose assemble construct
    prototype pilot test integrate connect automate digitise digitize digitalise digitalize complete finish finalise finalize
    execute perform carry kick initiate begin commence institute operationalise operationalize record film shoot setup
    onboard schedule review audit research analyse analyze investigate explore study survey map outline clean cleanse archive
    file compile gather collect translate localise localize update refresh renew replace overhaul remodel restructure
    reorganise reorganize relocate outsource insource centralise centralize standardise standardize consolidate unify
    harmonise harmonize modernise modernize containerise containerize dockerise dockerize instrument code program
    crowdsource evaluate assess benchmark brainstorm wireframe mock sketch draw spec scope assign announce circulate
    communicate present share showcase demo discuss brief inform educate train teach coach mentor participate attend join help
    assist support work contribute facilitate coordinate co-ordinate collaborate liaise meet interview ask invite contact
    enable provide upload submit register enroll enrol apply verify validate check inspect monitor track measure report log
    fix patch repair resolve debug solve troubleshoot tidy reorder rearrange rename tag label categorise categorize
    classify index crawl scrape export import sync synchronise synchronize backup restore rotate provision enforce codify
    institutionalise institutionalize productise productize package bundle repackage repurpose refurbish renovate rehearse`,
  other: `
    achieve reach attain hit get gain win earn obtain acquire secure capture close sell book sign generate drive attract convert bring
    obtain add land score rank climb become be have make take give go come move shift turn transform lead own dominate
    conquer pioneer champion position differentiate diversify penetrate enter unlock unleash open reopen recover regain
    recapture reclaim win-back reactivate re-engage reengage engage delight wow surprise impress inspire empower motivate
    inspire encourage foster nurture cultivate cement cause create-value monetise monetize leverage capitalise capitalize harness exploit
    use utilise utilize apply adopt embrace promote advertise market advocate evangelise evangelize publicise publicize
    spread disseminate distribute broadcast syndicate amplify pitch prospect qualify disqualify score route assign allocate
    prioritise prioritize focus concentrate refocus align realign rebalance balance reconcile integrate merge split divide
    separate segment target retarget personalise personalize customise customize tailor adapt adjust calibrate tune tweak
    fine-tune iterate experiment try learn discover find identify uncover detect spot locate pinpoint determine decide
    choose select pick shortlist nominate appoint elect name call reply respond answer return follow chase nudge remind
    email message text ping phone send mail post tweet blog vlog stream hire recruit employ source fill staff
    headhunt interview retain reward recognise recognize celebrate thank appreciate compensate pay invoice bill charge
    refund collect recoup reimburse save spend invest fund finance budget forecast predict anticipate project estimate
    calculate compute quantify count tally audit negotiate renegotiate bargain agree settle resolve mediate persuade convince
    influence lobby reassure satisfy please serve service treat cater accommodate welcome greet host register subscribe
    unsubscribe renew cross-sell upsell resell partner ally affiliate associate bond network socialise socialize interact
    connect reconnect unite gather rally mobilise mobilize activate enable equip arm supply stock order purchase buy procure
    lease rent license licence franchise import export trade exchange swap switch substitute migrate transfer transition
    hand delegate entrust escalate deescalate de-escalate deprioritise deprioritize push pull press nail crush smash beat
    outsell outrank outshine overtake overcome conquer tackle address handle manage govern administer supervise oversee steer
    direct guide navigate pilot chair moderate operate control command rule regulate comply certify accredit authorise
    authorize approve clear obtain permit allow grant accept reject decline deny refuse cancel void terminate end
    quit leave exit escape break crack penetrate disrupt challenge question rethink reimagine reinvent redefine reposition
    reframe reshape restore revive rejuvenate resurrect rescue protect shield guard insure hedge harden encrypt
    secure backtest stress-test validate prove demonstrate show illustrate explain clarify articulate express tell say speak
    talk listen hear observe watch see look view read understand know grasp master memorise memorize think believe
    trust doubt expect hope wish want need require demand request claim assert confirm affirm attest
    guarantee promise commit pledge dedicate devote donate give volunteer sponsor subsidise subsidize champion endorse
    recommend refer suggest propose offer bid tender quote price reprice discount merchandise brand
    extract derive mine harvest reap pluck cherry-pick plant seed sow feed nourish water incubate hatch spawn breed
    ship dispatch deliver transport carry drive fly travel visit tour commute walk cycle swim jog exercise
    eat drink cook sleep rest relax meditate breathe live thrive survive flourish prosper excel shine succeed fail
    help happen let start restart resume pause postpone defer delay reschedule speed hasten expedite fast-track
    compress condense summarise summarize shift graduate promote demote rotate reassign replace succeed backfill
    pass complete attend enrol enrol enroll benchmark compare contrast match fit suit meet fulfil fulfill honour honor
    respect value appreciate love enjoy entertain amuse excite engage captivate fascinate thrill enthuse hook lure
    entice tempt draw court woo charm seduce befriend embed ingrain instil instill inject infuse imbue introduce insert
    include incorporate involve exclude isolate detach decouple disconnect unplug unblock unclog free liberate release
    untangle demystify simplify democratise democratize decentralise decentralize globalise globalize internationalise
    internationalize scale-up professionalise professionalize formalise formalize legitimise legitimize mainstream
    industrialise industrialize commercialise commercialize gamify incentivise incentivize reward bonus penalise penalize
    catch keep-up put lay stand sit fall rise arise wake lean bet stake risk dare venture launch ignite spark
    trigger kindle stir provoke evoke elicit solicit poll canvass sample probe examine scrutinise scrutinize
    inspect triage sort rank grade rate order sequence batch queue throttle cache compile deploy revert rollback roll-back
    whitelist blacklist allowlist sunset ban block filter flag mute hide reveal expose surface publish unpublish
    redirect reroute relink backlink link tie bind attach append prepend stack layer wrap pack unpack
    mix blend combine fuse integrate join couple pair twin wire hook plug mount host re-host replatform re-platform
    lift-and-shift future-proof de-risk derisk rightsize right-size bootstrap kickstart kick-start jumpstart jump-start
    spearhead helm captain orchestrate choreograph synchronise synergise cascade trickle bubble percolate`,
};

/**
 * Verbs that are at least as often nouns or adjectives at the head of a phrase. The number says which way they lean before their
 * neighbours are heard: above 0 to the verb, below 0 to the noun.
 */
export const nounVerbs: Readonly<Record<string, string>> = {
  '2': `increase boost launch build release draft audit hire drive run cut raise reach drop decrease upgrade update rollout
    ship host hold keep show share start open close move switch push pull save spend visit contact recruit lift double triple
    convert retain address prepare produce complete perfect secure clean clear review research pilot plan design
    document document record schedule sign win beat grasp rank restore transfer return book make stop end help use fix
    set turn test name transition discount own lower better tackle hunt fight combat approach redesign revamp overhaul relaunch rebrand
    refresh answer install import export separate narrow slow free correct ready quarter shorten refund dispatch patch guide decline advance`,
  '0': `focus work offer order map train coach limit register pitch land launch-test exercise respect trust love view
    rise fall refund influence benchmark experiment pass file code program fund finance invest bid study survey supply stock staff
    outsource source treat control guarantee need want match mentor network post present sample supplement search challenge
    influence change estimate forecast request claim purchase print question reply follow walk mine mix model monitor
    pay phone place play point position practice practise process profile progress promise prompt prospect pair partner
    question range rate refine report reward risk roll route rule scale scope seed select shape shift shop signal
    source speed split sponsor stage stand step stream subject suit surprise switch talk tag team thank track trade
    travel trial trigger trim upload volunteer vote voice wait watch water wish wonder champion command compound score direct`,
  '-2': `market lead support target demo email mail call demand service product project process sales content customer
    churn traffic cost price budget value brand bug ticket lead backlog account campaign channel feature function
    form host image interest interview issue label level link list log message network note number page park party
    pipeline plant platform power quote ramp rating record reference repair sale schedule screen site
    stress structure style summer surface survey taste tax text time title tool total tour trend type uplift usage
    value volume wage website weight word work deal contract credit debt delivery average mean median minimum maximum net gross
    return exit entry access attendance attention award base benefit block blog board bonus bottom
    bounce business capital case catalogue centre chain charge chat check class click club coverage culture cycle data date
    day default degree deposit detail diet display distance double-digit effort engineer event exchange experience
    face fan fashion field finish force frame fuel game gift grade ground group guest handle home impact incident income
    index input internet inventory job journey key knowledge labor labour language lease licence license line load loan
    loss machine manufacture mark master material measure media member merchandise method milestone mobile mode
    mortgage motion motor move object office outcome output overtime package panel paper part patent path pattern
    payment people percentage performance permit person piece plan-b policy poll pool portfolio post-sale presence press
    prize problem profit promotion proof proportion public quality quantity query queue rank rent research-led
    resource response retail revenue role room safety salary satisfaction sequence server session share-of-voice
    signup skill slot software space spot standard state status store strategy stretch stuff subscription
    success supplier swap system talent task teach team-lead technology template term theme throughput top
    touch town transaction transport turnover user vendor venture version video view visitor wallet warehouse web
    weekend win-rate worker workflow world yield youth zone group average live`,
};
