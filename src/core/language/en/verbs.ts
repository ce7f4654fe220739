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
    belong dare matter whisk ferry abide affix breastfeed broach burnish cherish compel cope corral crochet dabble defrost derail desist despatch disarm
    disband divulge eke endeavour endeavor enshrine eschew forfeit frolic gravitate haggle hinder hoover huddle hustle jab kneel lavish legislate
    mingle mourn munch nestle niggle outrun pamper partake peck pollinate primp purr ransack regale rejig repent rescind rummage scavenge shun smuggle
    snip snorkel spay spellcheck spurn stockpile subsist suffice sweeten tease thrash throng tickle topple undermine unmask unnerve vex wade weep
    whack wreak wring crowdfund vouch shore achieve reach attain get gain win earn obtain acquire secure close sell book sign drive attract convert
    bring add rank climb become be feel have take give go come move turn transform own dominate conquer penetrate enter unlock unleash reopen recover
    recapture reclaim engage delight wow impress inspire empower motivate encourage nurture cultivate create-value leverage harness exploit use adopt
    promote spread disseminate distribute syndicate allocate concentrate refocus align rebalance balance reconcile merge retarget adapt adjust
    calibrate tune tweak fine-tune iterate try learn discover find uncover detect locate pinpoint determine decide choose pick shortlist nominate
    appoint elect name respond answer return remind ping send tweet vlog hire recruit employ fill headhunt celebrate compensate refund recoup
    reimburse save spend predict anticipate compute bargain agree settle persuade convince satisfy please serve treat cater welcome greet subscribe
    interact unite activate equip buy procure franchise swap switch transfer transition entrust escalate push pull crush beat tackle address handle
    manage govern administer steer guide operate comply accredit approve clear allow grant accept reject deny cancel void terminate end quit break
    crack disrupt reframe reshape revive rejuvenate resurrect rescue insure harden encrypt backtest stress-test prove demonstrate show illustrate
    explain tell say speak listen hear observe see look read understand know grasp think believe expect require assert confirm affirm attest commit
    devote donate endorse refer suggest propose reprice discount extract derive reap cherry-pick plant sow nourish incubate dispatch visit commute
    swim jog eat relax meditate breathe thrive survive flourish prosper shine succeed happen let start restart resume postpone defer reschedule hasten
    expedite fast-track compress condense demote backfill compare fit fulfil fulfill honor enjoy entertain amuse excite captivate fascinate thrill
    enthuse lure entice tempt woo seduce befriend embed ingrain instil instill inject infuse insert include involve exclude isolate detach decouple
    unplug unblock mainstream gamify catch put lay sit arise bet ignite kindle stir provoke evoke elicit solicit canvass examine triage sort revert
    whitelist blacklist allowlist mute hide reveal expose redirect reroute relink backlink bind attach append prepend wrap unpack combine fuse re-host
    replatform re-platform lift-and-shift future-proof de-risk derisk bootstrap kickstart kick-start jumpstart jump-start spearhead helm captain
    orchestrate choreograph cascade trickle percolate recycle deflect lose surround mend cold-call regroup relieve relish repay replenish repurchase
    retrain retrofit revisit revoke rewire salvage seek seize sew shelve shepherd shuffle signpost soften squeeze straighten strive subcontract summon
    supersede thwart tighten toughen trademark transact transcribe transplant typeset undercut underpin undertake underwrite unearth unveil uproot
    usher vacate vaccinate value-engineer vary warn weave weigh wean wield wipe withdraw withhold wrangle abandon absorb accompany accomplish accrue
    ace acquaint admit adhere adjourn advise afford alienate alter amass amend appease apportion arbitrate argue arouse arrange arrive ascend
    ascertain aspire assure attune avert banish bathe behave beta-test bisect borrow brave bridge brighten browse bury carve cease cede co-author
    co-design co-host collate commend compete comprehend conceive conclude confer confine confront consider constrain consult consume contend convene
    converge convey cool correlate correspond cross-check cross-train culminate curate debrief decipher declare decode deduce deduct delineate delve
    descend describe devise devolve diagnose dig dilute dine disable discard disclose discourage dismantle dispense dispose dissect distil distill
    distract divert divest dodge double-check downgrade downscale dub earmark edit elucidate embark embody embolden emerge emulate enclose encounter
    endure enlarge enlighten enlist enliven entitle entrench envisage envision equate erase erect erode evolve exact excavate excuse exhaust exhibit
    expel expend extinguish fasten fend fetch file-away finesse flatten flesh flip fold foresee forge forgive frustrate furnish further get-rid glean
    go-live grab grind groom hang heal hike ideate imagine immerse implant implore impose incline incur induct infer inflate inherit innovate insist
    instruct intend interlink interpret intervene invalidate invent juggle kill knit land-grab lend liken livestream mandate manoeuvre maneuver melt
    mention miss modify moisten mop mow multi-source muster narrate neaten notify obey obsess occupy omit oppose opt ordain oust out-innovate outbid
    outdo outlast outlaw outlive override pacify pare paste pave peel peer-review perceive permeate peruse plow poise pop possess pour praise preempt
    pre-empt prefer preload prepay prescribe preside prevail price-match profess proffer prohibit project-manage prolong proofread propagate propel
    prosecute puncture purify pursue quicken ratify react recall receive reciprocate recount redo redraft redress refinance reflect reforest refrain
    refute rehabilitate rehire rein reinvest reissue relate relinquish relive rely remake remarket remember render renounce repaint repeat rephrase
    replant represent reproduce reside resist resize resonate restate restock restrain retool retouch retrieve re-use revalue revise revolve reword
    rid ring-fence ringfence rinse ripen roughen rub saturate scare scour scramble sculpt self-fund shed shred shrink-wrap shut sift sign-off sing
    single-source skip smarten span splice spruce steal subdivide subtract suffer superimpose suppress suspend temper tend thaw tilt transcend
    transgress transpose truncate typify unbundle ungate unload unravel upcycle upend uprate urge vanquish veer veto videotape wear whiten whittle
    rehome weatherproof resurface acclaim adorn air-freight annotate apprehend astound await bankroll bestow bleach bulk-buy buttress cajole caption
    carpool chaperone chronicle clad coax co-fund co-own concoct confiscate consecrate construe converse cordon counteract cradle credential
    cross-reference cross-skill crunch dazzle debunk decant decrypt dedupe deem defrag delete delist demarcate demolish denounce depose descale
    destock detain diffuse disaggregate disburse discern disentangle disinfect disperse divvy dogfood downsell eavesdrop eject elongate emancipate
    embellish emit enact encase encompass endear endow engrain engross ensnare evict exfiltrate extrapolate finetune freshen front-load frontload
    furlough garner handcraft hand-deliver handpick hand-pick hibernate homologate hot-fix hotfix infiltrate innervate interlock intermingle
    introspect ionise jettison juxtapose laminate liquidate litter-pick live-test machine-wash marinate marry master-plan micro-chip microchip
    nearshore offboard offshore open-source orientate outsmart outstrip overbook oxygenate pen-test pentest photocopy piggyback pre-book pre-order
    pressure-test price-check procreate proof-read quarantine rate-limit re-house re-run re-skill re-tender re-train rebase rebook recode recolour
    recondition redact refile refuel rehouse relabel reprint reprocess reprogram rerun reskill resuscitate retender retest revegetate sandblast
    screen-print segregate semi-automate sequester side-step sign-post site-visit smoke-test soft-launch soundproof spot-check subjugate sublet
    superintend swab-test test-drive thicken titrate uncouple underscore uninstall upsize upstage vend waymark hack halt fell inscribe weld cure stow
    tinker wed accommodate cite commemorate confide decorate dedicate disprove dredge embrace enquire espouse evangelise grapple improvise inaugurate
    memorise mobilise mollify navigate negate nudge oblige outrank peddle placate pluck ply quieten recuperate reposition rewild roam scrutinise
    scrutinize shovel solidify tabulate unseat`,
};

/**
 * Verbs that are at least as often nouns or adjectives at the head of a phrase. The number says which way they lean before their
 * neighbours are heard: above 0 to the verb, below 0 to the noun.
 */
export const nounVerbs: Readonly<Record<string, string>> = {
  '5': `increase decrease boost build raise reach launch ship hire grow improve help keep convert retain recruit reduce make end prepare use fix set get hold
    show grasp beat resolve import export install combat fight spend address drive cut stay stop conduct teach finish handle`,
  '2': `host win release draft audit drive run cut drop upgrade update rollout share start close move switch push pull save visit contact double triple
    produce review research pilot plan design document record schedule sign rank transfer return book turn test name transition discount
    hunt approach redesign revamp overhaul relaunch rebrand refresh answer quarter refund dispatch patch guide decline advance balance
    complete fuel lower secure measure correct perfect narrow crack craft tune wrap own cap peg break catch bridge welcome plant bet swim brief treat
    clear clean cool check ramp swap lift triage cascade edit leverage restart skip champion`,
  '0': `whistle cast trap dose ration stump stroll stroke sting snare skirt shampoo saddle ripple rig retreat retort pine parade nurse muse minister meter massage leaflet latch hum hover drape dice cushion bolt blanket berth prep pin ring stretch chat focus offer order map coach limit register pitch land launch-test exercise respect trust love view rise fall refund influence benchmark experiment
    pass file code program fund finance invest bid study survey supply stock outsource source control guarantee need want match mentor network post
    present sample supplement search challenge change estimate forecast request claim purchase print question reply follow walk mine mix model monitor
    pay phone place play point position practice practise process profile progress promise prompt prospect pair range rate refine report reward risk
    roll route rule scale scope seed select shape shift shop signal speed split sponsor stage stand step stream subject suit surprise switch talk tag
    team thank track trade travel trial trigger trim upload volunteer vote voice wait watch water wish wonder command compound score trace
    dive ease forward found guard guess hammer haul honour hook jump lock mediate mount offset paint petition photograph pivot polish reform remedy
    reserve reverse scan scout scrap seal shield spark spell spin strike strip substitute sweep throw twist upset appeal alert bake ban breed burn
    calm capture chase contest cook copy counter cover digest draw interview train frame link list log pause query repair sketch stamp stem stick
    stitch store author aid bundle open separate slow cross drill broker deposit display exit wash freeze fail lobby mirror dip discharge curb
    bookmark barcode bottle brace catalog charter compact compost console debut dial dust format garden glue graph ink levy partition plaster plug
    pump rack recap rope sand script size splash spray squash steam tap tile twin weed auction audition fence school shame march hit chair escape
    hedge hope pledge harvest feed hatch probe rollback filter flag pack anchor trek tutor vet act complement download favour favor gauge imprint
    live-stream refill relay replay reset reuse rework rush shuttle sink slim steady storyboard thin warm requisition snag x-ray provision instrument
    cement segment invoice tally count rally kick shoot film delegate advocate aggregate bag notch foster tailor pioneer leave outline archive drain
    witness divide nail spec ally smooth prune tack echo scrub`,
  '-1': `dwell face press escort tow milk figure support target staff market lead email demo sleep work live partner screen style tour contract mark master form force group label load notice panel
    park object pace round row seat sail rest ride project direct free court bill block access benefit award tender thread toast touch vault wake
    waste wire worry roast structure root air batch blend excel stake funnel overlay overrun prod quiet evidence hand bank clock shadow crew duplicate
    moderate graduate alternate waterproof arm`,
  '-2': `mail call demand service product sales content customer churn traffic cost price budget value brand bug ticket backlog account campaign channel
    feature function image interest issue level message note number page party pipeline platform power quote rating reference sale site stress summer
    surface taste tax text time title tool total trend type uplift usage volume wage website weight word deal credit debt delivery average mean median
    minimum maximum net gross entry attendance attention base blog board bonus bottom bounce business capital case catalogue centre chain charge     class click club coverage culture cycle data date day default degree detail diet distance double-digit effort engineer event exchange experience
    fan fashion field game gift grade ground guest home impact incident income index input internet inventory job journey key knowledge labor
    labour language lease licence license line loan loss machine manufacture material media member merchandise method milestone mobile mode mortgage
    motion motor office outcome output overtime package paper part patent path pattern payment people percentage performance permit person piece
    plan-b policy poll pool portfolio post-sale presence prize problem profit promotion proof proportion public quality quantity queue rent
    research-led resource response retail revenue role room safety salary satisfaction sequence server session share-of-voice signup skill slot
    software space spot standard state status strategy stuff subscription success supplier system talent task team-lead technology template term theme
    throughput top town transaction transport turnover user vendor venture version video visitor wallet warehouse web weekend win-rate worker workflow
    world yield youth zone second half result head house firm front mind race season trail silence zero tie tip tone toy treasure square
    bond border camp care cause center chart circle comfort commission contrast crown debate dress dye farm fear ferment fish flash float flood
    flow fly fork foul frequent gear green grip harbour heat hurdle hype interface iron joke ladder laugh layer lecture lodge man mill mint mock
    ornament pan patrol phase phrase picture pipe plough police pose pressure preview programme prototype quiz raffle reason regard resort
    rival sanction shock slice slide smoke snap spare spring sprint stack staple station sum summit surf surge telephone tread warrant whisper wind
    workshop worship breach broadcast brush bubble cache caution charm clip coin counsel couple crawl dash delay doubt drink better ready lean sound
    keynote outreach scrum tire wholesale zoom landscape roundup backup affiliate associate express institute table idle mature empty`,
};
