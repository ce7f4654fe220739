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
    belong dare prep milk pin ring bottle matter whisk ferry abide abseil abridge accede ache acidify adjudicate admonish affix aggravate air-drop alight amble amputate anoint appertain
    assuage baby-proof baffle beautify bedeck befall begrudge belittle bemoan besiege beware bicker boggle bombard brainwash brandish breastfeed
    broach burnish busk cauterize chastise cherish chide clamber cleave cling clothe clutch coerce collude commiserate compel concede conciliate
    conjure connive conscript conspire contrive cope corral coterminate crave crochet cuddle dabble defrost deplore deputise derail desist despatch
    disarm disband discredit disrobe divulge dote douse dwell dwindle eke elope elude emblazon embezzle endeavour endeavor engulf enshrine entwine
    enunciate equivocate eschew euthanise evaporate exalt exasperate exude fawn fiddle flaunt flee fling flog fondle forfeit frolic gawk glimpse gloat
    gnaw gobble gravitate groan grovel grumble gulp haggle heckle hinder hobnob hoover huddle hustle imbibe impinge inundate irk jab jiggle jostle
    kneel languish lasso lather lavish legislate levitate lick linger loathe loiter loom lope lull maim malign mangle masquerade mesmerise mingle
    mourn mumble munch nestle niggle nuzzle ogle ooze opine outgun outrun outweigh overcompensate overdo overflow overhear overload overlook overplay
    overpower overrule overshoot overthrow overturn overwhelm pamper parch partake peck pelt pester pillage plait plunder pollinate ponder pounce
    prance prattle prick primp prophesy propitiate prowl pry pummel purr quaff quash quibble rampage ransack ravage reappraise rebuke reclothe recoil
    reek regale rejig relent renege repent repopulate reproach repulse rescind retaliate revel revile romp rouse rove rummage rumple sate saunter
    scavenge scold scorch scowl scrimp scurry scuttle seethe shackle shimmer shirk shiver shriek shrivel shun sizzle skewer skittle slacken slather
    slouch smear smelt smother smuggle sneak sniff snip snoop snorkel snuggle spay spellcheck spew spurn squander squat squirm stab stampede stifle
    stockpile strangle struggle subsist suckle suffice suffocate surmise swat sweeten swelter swindle swish taint tamper tangle tantalise taunt tease
    teem thatch thrash throng tickle tingle titillate toddle topple torment totter traipse trample tussle twinkle twirl unburden unchain undermine
    unfurl unhinge unmask unnerve unshackle unsettle vandalise vex wade waffle waltz wane warble weep whack wheedle whine whinge whirl whistle wiggle
    wince wobble wreak wring crowdfund vouch reconvene shore
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
    spearhead helm captain orchestrate choreograph synchronise synergise cascade trickle bubble percolate
    recycle deflect lose live anchor surround value ground mend sound rehearse subscribe cold-call surprise plant sit chase print chase feed
    become reclaim rekindle reignite regroup rejuvenate relieve relish remedy remit renegotiate repay replenish replicate repurchase
    reschedule resell resubmit resume retrain retrofit reunite revisit revoke rewire safeguard salvage sanction screen secure seek seize
    sensitise sensitize sew shape shelve shepherd showcase shuffle sidestep signpost simulate slot smooth soften sow spearhead
    specify spell square squeeze stabilise staple start steer sterilise stipulate stitch straighten stretch strike strive
    subcontract substantiate suggest summon supersede supplement surface survey swap sweep syndicate tabulate tackle tap teach
    tender terminate theme thrill thwart tighten tokenise top total toughen tour trace trademark trail transact transcribe transplant trek
    trial triangulate trim triple tutor typeset unblock uncover undercut undergo underpin undertake underwrite unearth unify unleash unseat
    untie unveil uproot usher vacate vaccinate validate value-engineer vary vet visualise visualize volunteer vote warn wash waste weave
    weed weigh wean whip widen wield wind wipe wire withdraw withhold withstand workshop worship wow wrangle write yield zero
    abandon absorb accelerate accentuate acclimatise accompany accomplish account accrue accumulate ace acquaint act admit adhere adjourn
    administer advise afford aggregate aid air alert alienate alter amass amend amortise announce answer apologise appeal appease apportion
    appraise arbitrate archive argue arouse arrange arrive ascend ascertain ask aspire assimilate assure attain attract attune author
    avert award bake balance banish base batch bathe befit behave benchmark bequeath beta-test bid bind bisect blaze blend blog bond bookmark border borrow
    bounce brave breach break bridge brighten bring broaden broker browse brush buck build burn bury buy calm camp canvass care carve cast categorise cater
    caution cease cede centre center certify chain champion chart chat chop circle circulate cite clarify cleanse clear climb clip close
    coalesce co-author co-create co-design co-develop co-host co-sell cohere coin collate comb come comfort commemorate commence commend commercialise
    commission commit commute compete complement comply comprehend conceive conclude conduct confer confide configure confine confront congratulate connect consider
    consolidate constrain consult consume contend contest continue contract contribute convene converge convey cook cool copy correlate correspond corroborate counsel
    counter cover craft cram credit criticise cross crosscheck cross-check cross-train crown crush culminate curate customise cycle dare dash date deal debate
    debrief decarbonise decarbonize decentralise decipher declare decode deconstruct decorate deduce deduct deepen deliberate delineate delve denote depict depart
    deposit derive descend describe desensitise deserve detach detail deter devise devolve diagnose dig digest dilute dine dip direct disable disassemble
    discard discharge disclose discontinue discourage discuss dismantle dispel dispense displace display dispose dissect disseminate dissolve
    distil distill distract disturb dive divert divest dodge donate double-check double-down downgrade download downscale draft-up drain dramatise draw dredge dress drill
    dub dye earmark ease echo edit educate elect electrify elicit elucidate email embark embody embolden embroider emerge emulate
    encapsulate enclose encounter endure enlarge enlighten enlist enliven enquire entail enter enthral entitle entrench envisage envision equate
    erase erect erode err escort espouse essay etch evade evolve exact excavate excuse exempt exercise exert exhaust exhibit exit expel expend
    experience explode exploit expose extend extinguish fabricate face fail familiarise farm fashion fasten fathom favour favor fear
    federate fend ferment fetch field figure file-away fill-in finalise finesse firm fish fit flash flatten flesh flip float flock flood flow fly fold forage force foresee forestall
    forge forgive fork form forward foul found frame freeze frequent front frustrate fulfil fundraise funnel furnish further
    galvanise galvanize gauge gear generalise get-rid give glean glorify go-live grab grapple grease green greet grill grind grip groom guard guess
    half hammer hand-over hang harbour harmonise harness haul head heal heat heed heighten herald hike hire-out hit-the hoist hone honour hook hop house
    humanise humanize hurdle hurry hype hypothesise ideate ignite imagine immerse impart impede impel implant implore impose imprint improvise inaugurate incentivise
    incite incline incur indemnify indicate individualise induct indulge infer inflate inflict infuse inherit inhibit innovate inoculate insert insist insource install
    instigate instruct insulate integrate intend intercept interface interlink interpret interrupt intervene intrigue invalidate invent inventory invert investigate invite invigorate
    iron isolate issue itemise itemize jog join joke journey juggle jump justify keep keynote kill knit knock label ladder lament land-grab laugh layer learn leave lecture
    lend let level liaise liberate liken line list listen litigate live-stream livestream load loan lobby lock lodge log-in look loosen love lubricate
    mail maintain man mandate manoeuvre maneuver manufacture mark match materialise materialize mature maximise meander measure mechanise mediate meet meld melt memorise mend mention merge message
    micromanage migrate mill mimic mind minimise mint mirror miss mitigate mix mobilise modify modularise moisten monopolise moor mop motivate mount mow multi-source
    muster mute narrate neaten negate negotiate net-out neutralise nibble nip notarise notice notify nudge nullify number nurture obey object oblige obliterate observe obsess
    obtain occupy offer offset omit onboard oppose opt opt-in ordain order ornament oust out-innovate outbid outdo outfit outlast outlaw outlive outmanoeuvre outpace
    outplay outreach outsell outwit overcome overhaul overlay override overrun oversee overwrite own-up pace pacify paint pair pan panel paraphrase pare park
    part participate pass-on paste patrol pave pay peel peer-review penalise perceive percolate perform permeate perpetuate personify peruse petition phase photograph phrase
    picture pinpoint pioneer pipe pivot placate play plead plough plow ply poach poise police polish pool pop popularise popularize portray pose possess postpone pour practice practise praise pray
    preach precede predefine predetermine preempt pre-empt prefer preload prepay prescribe present preside press pressure presume prevail preview price-match prioritise privatise process proclaim procure prod
    profess proffer profile profit programme progress prohibit project-manage proliferate prolong prompt proofread propagate propel proportion prosecute prospect provide prototype prove provoke publicise puncture purchase
    purify pursue puzzle qualify quell query quicken quiet quieten quiz race radiate raffle rake ramble ramp-up randomise ratify ration rationalise rationalize react
    readjust realise realize reallocate reap rearrange reason reassess reassure rebrand rebut recall recapitalise receive reciprocate reckon reclassify recognise recommend
    recommit recompense reconceive reconcile reconfigure reconsider reconstruct record-and recount recreate rectify recuperate redeem redefine redeploy redevelop redirect
    redistribute redo redraft redress reelect re-elect re-enter re-establish re-evaluate reevaluate re-examine refactor reference refill refinance reflect reforest reform refrain refresh
    refurnish refute regard regenerate register regroup regularise rehabilitate rehire reimburse rein reintegrate reintroduce reinvest reinvigorate reissue reiterate rejoice relate relay release relinquish
    relish relive rely remake remarket remember reminisce remould remunerate render renew-all renounce reopen repair repaint repeat repel rephrase replant replay report-back represent reproduce request
    require reread reroute research-and resemble resent reserve reset reside resist resize resonate resort resource respect restate restock restrain restructure result retail retake rethink retool retouch retrace retrieve
    retry return-all reuse re-use revalue revamp reveal revere reverse review-all revise revive revolve reword rework rid ride ring-fence ringfence rinse ripen rival roam roast rob rotate roughen round route row rub
    run-down rush sack sail sanitise satisfy saturate savour scaffold scan scare scatter scope-out scour scout scramble scrap scratch scrub scrum sculpt seal search season seat second see
    seek-out self-fund sell-out sequence serialise serve-up service settle-all sever shake sharpen shed shield shine shock shoot-for shoulder shout shovel shred shrink-wrap shut shuttle sift sign-off signal
    silence sing single-source sink situate sketch-out skim skip slam sleep slice slide slim sling smarten smash smoke snap snatch soak soar socialise sock solder solidify solve soothe sort-out source-all span spare spark spin splice
    splinter sponsor spread-out spring sprint spruce spur stack staff-up stamp stand-up stash state station stay-ahead steady steal stem step stick stimulate stitch-up stock-up stop-all store storyboard strategise
    strategize streamline stress strip structure study style subdivide subject submit subsidise substitute subtract suffer sum summit superimpose supervise supplant suppress surf surge surmount surpass surrender
    survive suspend swim switch-off symbolise sympathise synthesise synthesize systematise systematize tally tan tarnish taste teach-all team-up tear telephone televise temper tempt tend tether thank thaw thin thread throw tick
    tie-in tilt time tint tip tire toast toil tolerate tone toss tot touch tow toy transact transcend transfuse transgress transmit transpose trap tread treasure trounce trumpet truncate try-out tuck tug tumble tweet twist
    typify unbundle unclutter undo unfold unfreeze ungate unite-all unload unpack unpick unravel unroll unwind upcycle upend uphold upload-all uprate upset urge utter validate-all vanquish vault veer venerate ventilate verbalise veto videotape vie
    view vindicate vow wage wait wake-up wander want warm warrant wear whet whisper whiten wholesale win-over wire-up wish withdraw woo-back word work-out worry wrap-up wrestle yearn zone zoom
    whittle rehome weatherproof repave resurface re-roof repoint depave rewild desilt deworm immunise immunize suture catheterise catheterize intubate
    deprescribe readmit acclaim adorn air-freight alphabetise alphabetize annotate apprehend arraign astound await bankroll bestow bleach bulk-buy
    buttress cajole caption carpool cauterise chaperone chronicle clad coax co-fund co-own concoct confiscate consecrate construe contextualise
    converse cordon counteract cradle credential cross-reference cross-skill crunch dazzle de-duplicate deactivate debunk decant declassify decrypt
    dedupe deduplicate deem defrag defuse delete delist demarcate demolish denounce densify depose depreciate descale desegregate destock detain
    detoxify diffuse disaggregate disburse discern disentangle disinfect dismiss disperse disprove divvy dogfood downsell eavesdrop eject elongate
    emancipate embellish emit emphasise empathise enact encase encompass endear endow engineer engrain engross ensconce ensnare enumerate envelop
    epitomise equalise equalize evacuate evict evidence exemplify exfiltrate exhume exonerate expropriate extrapolate extricate fertilise fertilize
    finetune foil forgo fraternise freshen front-load frontload fund-raise furlough garner gentrify gild glamorise handcraft hand-deliver handpick
    hand-pick hibernate hijack homologate hospitalise hot-fix hotfix impeach infiltrate innervate instal instantiate interlock intermingle internalise
    internalize introspect ionise irrigate jettison jot juxtapose knead landscape laminate liquidate litter-pick live-test machine-wash magnetise
    marinate marry marshal master-plan memorialise micro-chip microchip mollify moot motorise nearshore neuter normalise normalize offboard offshore
    open-source orientate outfox outmuscle outsmart outstrip overbook overcommunicate overdeliver over-deliver overstock oxygenate palletise
    parallelise parallelize pasteurise peddle pen-test pentest photocopy pickle piggyback postmark pre-book pre-order pre-sell prearrange precook
    prefabricate pressure-test price-check procreate profiteer proof-read punctuate quarantine quench rate-limit re-accredit re-certify re-house
    re-let re-run re-skill re-tender re-train reaffirm reapply reappoint reassemble reassert rebase rebook recertify recirculate recite recode
    recolour recompile recondition recopy recross recut redact redecorate rediscover refile refit refrigerate refuel regrade regrow rehouse relabel
    relight repatriate repot reprint reprocess reprogram requalify requisition rerun resection resettle reshoot reshore reskill resole resuscitate
    retag retender retest rethread retie retranslate reunify revalidate revegetate rewash roundup sabotage sandbag sandblast sanitize screen-print
    segregate self-publish semi-automate sequester side-step sign-post simmer siphon site-visit smoke-test snag soft-launch soundproof specialise
    specialize spot-check sprinkle stagger startle sterilize stratify subjugate sublet supercede superintend swab-test telework test-drive thicken
    titrate traverse uncork uncouple underscore uninstall unionise upholster upsize upstage usurp vend wallpaper waterproof waymark winnow x-ray hack
    halt fell inscribe weld cure stow tinker wed`,
};

/**
 * Verbs that are at least as often nouns or adjectives at the head of a phrase. The number says which way they lean before their
 * neighbours are heard: above 0 to the verb, below 0 to the noun.
 */
export const nounVerbs: Readonly<Record<string, string>> = {
  '5': `increase decrease boost build raise reach launch ship hire grow improve help keep convert retain recruit reduce make end prepare use fix set get hold
    show grasp beat resolve import export install combat fight spend address drive cut stay stop conduct teach finish handle`,
  '2': `host win release draft audit drive run cut drop upgrade update rollout share start close move switch push pull save visit contact double triple
    produce review research pilot plan design document record schedule sign rank restore transfer return book turn test name transition discount
    tackle hunt approach redesign revamp overhaul relaunch rebrand refresh answer quarter shorten refund dispatch patch guide decline advance balance
    complete fuel lower secure measure correct perfect narrow crack craft tune wrap own cap peg break catch bridge welcome plant bet swim brief treat
    clear clean cool check ramp swap lift triage cascade surround debrief edit forge leverage restart skip`,
  '0': `whistle cast trap dose ration stump stroll stroke sting snare skirt shampoo saddle ripple rig retreat retort pine parade nurse muse minister meter massage leaflet latch hum hover drape dice cushion bolt blanket berth prep pin ring stretch chat focus offer order map coach limit register pitch land launch-test exercise respect trust love view rise fall refund influence benchmark experiment
    pass file code program fund finance invest bid study survey supply stock outsource source control guarantee need want match mentor network post
    present sample supplement search challenge change estimate forecast request claim purchase print question reply follow walk mine mix model monitor
    pay phone place play point position practice practise process profile progress promise prompt prospect pair range rate refine report reward risk
    roll route rule scale scope seed select shape shift shop signal speed split sponsor stage stand step stream subject suit surprise switch talk tag
    team thank track trade travel trial trigger trim upload volunteer vote voice wait watch water wish wonder champion command compound score trace
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
