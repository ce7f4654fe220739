import type { VerbLists } from '../engine/verbs';

/** Base forms that open a sentence as a verb whatever follows. Words that are as often nouns are in `nounVerbs` below. */
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
    meditate quit divert breathe muster whisk survive jog weigh afford procure postpone bury convey emulate endure
    erase erect excavate expel extinguish fetch furnish grind hike lend livestream outlast prescribe prolong quicken
    repay sew shed shred withhold disburse disinfect distil divest enliven pressure-test refuel segregate thwart
    toughen transplant vacate wrangle soundproof belong dare matter broach cherish compel defrost derail disarm
    endeavour endeavor hinder legislate mingle outrun pamper rejig spellcheck stockpile sweeten undermine crowdfund
    vouch shore achieve reach attain get gain win earn obtain acquire secure close sell book sign drive attract
    convert bring add rank climb become be feel have take give go come move turn transform own dominate conquer
    penetrate enter unlock unleash reopen recover recapture reclaim engage delight wow impress inspire empower
    motivate encourage nurture cultivate create-value leverage harness exploit use adopt promote spread disseminate
    distribute syndicate allocate concentrate refocus align rebalance balance reconcile merge retarget adapt adjust
    calibrate tune tweak fine-tune iterate try learn discover find uncover detect locate pinpoint determine decide
    choose pick shortlist nominate appoint elect name respond answer return remind ping send hire recruit employ fill
    headhunt celebrate compensate refund recoup reimburse save spend predict anticipate compute bargain agree settle
    persuade convince satisfy please serve treat cater welcome greet subscribe interact unite activate equip buy
    franchise swap switch transfer transition entrust escalate push pull beat tackle address handle manage govern
    administer steer guide operate comply accredit approve clear allow grant accept reject cancel terminate end break
    crack disrupt reframe reshape revive rejuvenate resurrect rescue insure harden encrypt backtest stress-test prove
    demonstrate show illustrate explain tell say speak listen hear observe see look read understand know grasp think
    believe expect require assert confirm affirm attest commit devote donate endorse refer suggest propose reprice
    discount extract derive reap cherry-pick plant sow nourish incubate dispatch visit commute eat relax thrive
    flourish prosper shine succeed happen let start restart resume defer reschedule hasten expedite fast-track
    compress condense demote backfill compare fit fulfil fulfill honor enjoy entertain amuse excite befriend embed
    ingrain instil instill inject infuse insert include involve exclude isolate detach decouple unplug unblock
    mainstream catch put lay sit bet ignite kindle stir provoke evoke elicit solicit canvass examine triage sort
    revert whitelist blacklist allowlist mute hide reveal expose redirect reroute relink backlink bind attach append
    prepend wrap unpack combine fuse replatform re-platform lift-and-shift future-proof de-risk derisk bootstrap
    kickstart kick-start jumpstart spearhead captain orchestrate cascade recycle lose surround mend cold-call regroup
    relieve replenish repurchase retrain retrofit revisit revoke rewire salvage seek seize shepherd shuffle signpost
    soften squeeze straighten strive subcontract summon tighten trademark transact transcribe typeset undercut
    underpin undertake underwrite unearth unveil uproot usher vaccinate value-engineer vary warn weave wean wipe
    withdraw abandon absorb accompany accomplish ace acquaint admit advise alter amass amend arrange arrive ascertain
    aspire assure attune behave borrow brave bridge brighten browse carve co-author collate compete conclude confront
    consider consult consume convene cool correspond cross-train curate debrief decipher declare decode delineate
    describe devise diagnose dig dine disable disclose discourage dismantle dispense dispose distract dodge downgrade
    downscale earmark edit embark embody emerge enlarge enlighten enlist entitle envision exact excuse exhibit finesse
    flatten flip fold foresee forge forgive further get-rid go-live grab groom heal ideate imagine immerse implant
    impose innovate instruct intend interlink interpret intervene invent kill lend mandate manoeuvre maneuver miss
    modify multi-source narrate notify omit opt pare pave peer-review perceive pop pour praise pre-empt prefer preload
    prepay price-match profess project-manage proofread pursue react recall receive recount redo redress refinance
    reflect reforest rehabilitate rehire rein reinvest reissue relate rely remarket remember render repeat rephrase
    represent restate restock retool retrieve re-use revalue revise reword ring-fence ringfence sculpt self-fund sift
    sign-off sing skip smarten spruce suspend tend unbundle ungate unload upcycle rehome resurface annotate bankroll
    bulk-buy caption co-fund co-own counteract credential cross-reference cross-skill crunch dazzle debunk dedupe
    defrag delete descale destock disentangle downsell enact freshen front-load frontload garner handcraft
    hand-deliver handpick hand-pick hot-fix hotfix liquidate offboard offshore open-source orientate pen-test pentest
    pre-book pre-order proof-read quarantine rate-limit re-house re-skill re-tender re-train rebook recode relabel
    reprint reprocess reprogram reskill retender site-visit spot-check test-drive underscore uninstall waymark hack
    weld cure wed accommodate disprove embrace inaugurate navigate nudge reposition rewild
    abolish acknowledge admire amaze arouse bless cede cite clinch conceive converge defeat depict discard distinguish ditch
    encompass evolve fade halt illuminate induct mimic mow neaten oblige occupy offend outdo outlaw outsmart preach
    pronounce reassure recite recommend recommission redeem repaint rescale resist shelve sideline tempt undo unseat`,
};

/**
 * Verbs that are at least as often nouns or adjectives at the head of a phrase. The number says which way they lean before their
 * neighbours are heard: above 0 to the verb, below 0 to the noun.
 */
export const nounVerbs: Readonly<Record<string, string>> = {
  '5': `repeat delight showcase bargain increase decrease boost build raise reach launch ship hire grow improve help keep convert retain recruit reduce make end prepare use fix set get hold
    show grasp beat resolve import export install combat fight spend address drive cut stay stop conduct teach finish handle`,
  '2': `host win release draft audit drive run cut drop upgrade update rollout share start close move switch push pull save visit contact double triple
    produce review research pilot plan design document record schedule sign rank transfer return book turn test name transition discount
    hunt approach redesign revamp overhaul relaunch rebrand refresh answer quarter refund dispatch patch guide decline advance balance
    complete fuel lower secure measure correct perfect narrow crack craft tune wrap own cap peg break catch bridge welcome plant bet swim brief treat
    clear clean cool check ramp swap lift triage cascade edit leverage restart skip champion route`,
  '0': `charge shed hike hack 
    sort merge rescue recall grant spread waste whistle cast trap dose ration stump stroll stroke sting snare skirt
    shampoo saddle ripple rig retreat retort pine parade nurse muse minister meter massage leaflet latch hum hover
    drape dice cushion bolt blanket berth prep pin ring stretch chat focus offer order map coach limit register pitch
    land launch-test exercise respect trust love view rise fall refund influence benchmark experiment pass file code
    program fund finance invest bid study survey supply stock outsource source control guarantee need want match
    mentor network post present sample supplement search challenge change estimate forecast request claim purchase
    print question reply follow walk mine mix model monitor pay phone place play point position practice practise
    process profile progress promise prompt prospect pair range rate refine report reward risk roll rule scale
    scope seed select shape shift shop signal speed split sponsor stage stand step stream subject suit surprise switch
    talk tag team thank track trade travel trial trigger trim upload volunteer vote voice wait watch water wish wonder
    command compound score trace dive ease forward found guard guess hammer haul honour hook jump lock mediate mount
    offset paint petition photograph pivot polish reform remedy reserve reverse scan scout scrap seal shield spark
    spell spin strike strip substitute sweep throw twist upset appeal alert bake ban breed burn calm capture chase
    contest cook copy counter cover digest draw interview train frame link list log pause query repair sketch stamp
    stem stick stitch store author aid bundle open separate slow cross drill broker deposit display exit wash freeze
    fail lobby mirror dip discharge curb bookmark barcode bottle brace catalog charter compact compost console debut
    dial dust format garden glue graph ink levy partition plaster plug pump rack recap rope sand script size splash
    spray squash steam tap tile twin weed auction audition fence school shame march hit chair escape hedge hope pledge
    harvest feed hatch probe rollback filter flag pack anchor trek tutor vet act complement download favour favor
    gauge imprint live-stream refill relay replay reset reuse rework rush shuttle sink slim steady storyboard thin
    warm requisition snag x-ray provision instrument cement segment invoice tally count rally kick shoot film delegate
    advocate aggregate bag notch foster tailor pioneer leave outline archive drain witness divide nail spec ally
    smooth prune tack echo scrub poll highlight judge`,
  '-1': `dwell face press escort tow milk figure support target staff market lead email demo sleep work live partner screen style tour contract mark master form force group label load notice panel
    park object pace round row seat sail rest ride project direct free court bill block access benefit award tender thread toast touch vault wake
    waste wire worry roast structure root air batch blend excel stake funnel overlay overrun prod quiet evidence hand bank clock shadow crew duplicate
    moderate graduate alternate waterproof arm`,
  '-2': `outcome output outreach 
    feature cycle camp mail call demand service content traffic cost price budget value brand ticket image interest
    issue level message note number page power quote site stress text time title type uplift weight word credit
    average mean median minimum maximum net data date double-digit engineer experience field game gift guest home
    index job key license material package path pattern pool profit space second half result head house front zero
    care circle comfort float flow fly gear mock phrase picture preview prototype quiz slide spare sprint stack staple
    wind broadcast cache charm counsel couple crawl delay doubt better lean sound backup affiliate associate express man
    institute table mature empty`,
};
