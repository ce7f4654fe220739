/**
 * Compounds of words that are verbs too: "launch readiness", "audit trail", "pilot customers". One head a line; a word that ends in
 * `+` stands for its plural as well. Only words that hardly ever are the bare object of the head as a verb: "launch campaign" is left
 * out. Folded spelling.
 */
const LINES = `
access: control right+ management point+ review+ request+ badge+ road+ time+
answer: rate+ quality time+ accuracy
audit: trail+ finding+ readiness log+ score+ result+ committee report+ plan+ programme+ program+ team+ cycle+ coverage fee+ rating+ issue+ remark+ compliance point+ observation+ calendar preparation
award: entry entries submission+ win+ night
balance: sheet+
bank: holiday+ fee+ account+ statement+ reconciliation
boost: box factor
brand: voice recall awareness equity identity guideline+ value+ image perception book trust recognition strategy loyalty visibility search searches reputation consistency love promise lift ambassador+ presence health architecture safety positioning story mention+ preference relevance campaign+ traffic asset+ design purpose
build: time+ quality stability pipeline+ failure+ success duration speed
call: centre+ center+ volume+ list+ quality time+ handling rate+ duration answer waiting recording+ abandonment script+ log+ length back+
campaign: performance
challenge: cup
champion: program+ programme+ network+ team+ community group+ role+ training
change: management request+ fatigue failure log+ culture agent+ readiness process board control advisory champion+ network+ lead+ programme+ program+
check: list+ in+ mark+
claim: frequency rate+ ratio volume+ handling processing settlement form+ cost+ team
close: rate+ ratio date+ friend+
coach: network pool certification satisfaction
code: quality coverage review+ freeze+ base+ health ownership duplication style smell+ complexity of
contact: centre+ center+ rate+ form+ list+ data page+ details quality person base volume+ reason+ hours tracing information card+ deflection
copy: desk editor+ quality
cover: letter+ story stories image+ ratio
credit: control
delay: minutes
demo: request+ booking+ day+ environment+ conversion+ quality account+ video+ attendance site+ call+ show-up
deposit: growth base account+ rate+
design: system+ quality language+ debt thinking review+ team+ sprint+ maturity award+ consistency token+ principle+ partner+ studio+ handover office library file+ lead+ excellence process culture fee+ pattern+ council critique+ community
display: ad+ advertising campaign+
document: accuracy management quality retrieval control turnaround
drive: time+
duplicate: record+ invoice+ ticket+ account+ entry entries customer+ contact+ payment+ order+
email: open+ click+ list+ deliverability subscriber+ response+ sign-up+ revenue
exercise: class classes
exit: interview+ rate+ survey+ page+ strategy
experiment: velocity backlog
export: sales market+ revenue share business desk manager+ licence+ ready
express: delivery
face: time value
feature: adoption usage request+ flag+ set+ parity discovery completeness
figure: head+
file: server+ size+
finance: team+ function process processes system+ transformation department data report+ skill+ literacy partner+ training
fit: out
focus: group+ area+ time day+ topic+ hours session+ block+ market+ week+ segment+ keyword+ mode
force: field
form: completion abandonment fill+ submission+ conversion
fund: performance size management manager+ inflow+ balance raiser+ raising
graduate: programme+ program+ scheme+ hire+ intake job+ trainee+ recruitment employment
grow: bag+
group: revenue sales result+ strategy function+ insurance booking+ class classes lesson+ travel chat+
guide: price+ dog+ book+
hand: hygiene luggage over
hire: car+ quality
hit: rate+ list+
host: family families country countries nation+ night+ city cities rating+ satisfaction retention community school+ response acceptance earnings organisation+ company companies
interview: feedback guide+ process quality scheduling skills panel+ kit+ training notes stage+ rounds
issue: resolution
land: use bank registry
launch: readiness day+ date+ party parties plan+ window+ checklist+ event+ calendar+ phase+ team+ week success communications partner+ customer+ price+ pad kit+ quality roadmap timeline issue+ excellence discipline
lead: time+ quality score+ scoring generation gen magnet+ source+ volume+ conversion+ response flow follow-up+ nurturing nurture management engineer+ designer+ developer+ investor+ partner+ pipeline qualification cost+ capture form+ list+ funnel routing handover velocity time-to-contact to-opportunity list+
learning: path+
level: playing
live: chat event+ demo+ session+ show+ music support
load: time+ factor speed
map: view+
market: share+ research leadership position presence fit entry access intelligence penetration value size trend+ analysis data expansion price+ coverage segment+ conditions demand day+ hall stall+ insight+ awareness reach making visibility growth leader+ readiness
mark: up
master: data class classes
match: rate+ day+ quality fee+
mentor: network pool programme+ program+ scheme hours
model: accuracy portfolio home
monitor: size
name: badge+ recognition change+
need: state+
network: uptime coverage speed availability performance security cost+ capacity stability latency quality traffic outage+ team monitoring reliability
offer: acceptance letter+ rate+ quality conversion page+ book price+ turnaround mix strategy
office: space
order: volume+ value+ intake book+ accuracy backlog processing fulfilment fulfillment time+ entry picking form+ size history tracking error+ status cancellation+ desk flow quantity quantities rate+ quality
own: goal+
pack: size+
page: speed views load
park: run
partner: ecosystem program+ programme+ network+ revenue channel+ portal+ referral+ satisfaction onboarding enablement pipeline deal+ management manager+ event+ visit+ account+ hospital+ school+ organisation+ agency agencies lead+ nps community directory training meeting+ sales model retention engagement strategy marketing clinic+ farm+ base bank+ university universities
pass: rate+ mark+
patch: compliance management cycle+ coverage level+
phone: line+ coverage calls support number+ system
pilot: programme+ program+ project+ phase+ site+ customer+ group+ school+ store+ plant+ result+ region+ run+ feedback study studies user+ team+ test+ city cities country countries scheme+ conversion+ area+ clinic+ hospital+ partner+ survey success ward+ participant+ season account+ client+
plan: b a c z maturity quality adherence coverage accuracy attainment mix
place: brand of
plant: safety uptime visit+ availability manager+ health based-food
point: of
pool: car+
post: office engagement reach frequency
practice: test+ manager+ nurse+
press: coverage release+ mention+ kit+ office conference+ trip+ day+ relations list+ visit+ clipping+
price: list+ point+ increase+ accuracy transparency
process: maturity automation improvement+ quality owner+ map+ documentation time+ cost+ efficiency excellence step+ compliance discipline safety mining control stability clarity
produce: aisle quality waste
profile: completion completeness view+ quality page+
progress: report+ review+ meeting+ bar+
project: margin+ delivery
prospect: list+ meeting+ pipeline
pull: request+
push: notification+ opt-in+ message+
quarter: end
question: bank time
range: extension
rate: card+ limit+
record: retention keeping label+ year month quarter attendance revenue profit store system+ quality accuracy season turnout high result+ player+
recruit: quality
reference: customer+
release: note+ cycle+ cadence date+ train+ quality frequency management plan+ process candidate+ calendar window+ stability pipeline schedule+ rate+ readiness day+ confidence
rent: arrears
repair: time+ shop+ rate+ quality cafe+ backlog turnaround cost+ orders
reply: rate+ time+
report: quality card+ turnaround accuracy template+ format readability usage volume+ download+ view+ completion
request: backlog volume+ queue+
research: team+ budget+ library partner+ culture papers grant+ centre+ center+ output agenda
reserve: fund+
response: rate
rest: day+ room+ time
return: rate+ visit+ customer+ visitor+ policy policies process flow trip+ journey+ ratio cost+ volume+ reason+ handling label+ portal shipment+ path passenger+ address
review: culture score+ rating+ site+ process cycle+ time+ turnaround quality board+ committee backlog platform+ meeting+ volume+ rate+ response+ count+ average coverage period+ template+
reward: scheme+ programme+ program+ card+ points
ride: quality
risk: register+ management appetite assessment+ score+ culture awareness exposure review+ profile+ team model+ level+ rating+ owner+
round: trip+ table+
route: planning density map+ efficiency profitability
run: rate+ time+ book+ club+ cost+ sheet+
safety: first
sample: size+ kit+ pack+ quality turnaround
scan: rate+ accuracy
scope: creep
score: card+ board+
screen: time size+
search: traffic visibility ranking+ volume+ engine result+ experience quality success relevance bar+ speed presence term+ conversion+ ads revenue function exit+ console
seat: occupancy belt+ capacity
service: level+
shadow: it board economy profiles
share: price+ capital class classes option+ buyback+ of
shift: plan+ handover+ pattern+ swap+ leader+ schedule+ coverage manager+ planning work supervisor+
ship: date+ time+
shop: floor+ window+ visit+ conversion+ sales revenue front team+ experience manager+
sign: language
signal: quality
sleep: quality
source: code quality data
spend: analysis control visibility level+ management under per
split: test+
sponsor: revenue satisfaction retention package+ deck renewal+ income event+ meeting+
staff: turnover wellbeing well-being engagement retention satisfaction survey+ training cost+ room+ morale meeting+ absence+ sickness portal handbook rota+ shortage+ development health safety member+ happiness discount+ experience hours attendance productivity canteen recognition loyalty ratio+ feedback performance resilience suggestion+ voice referral+ levels pulse movement+ idea+ nps bonus
stage: gate+ conversion+
start: date+ page+ time+
stock: level+ turn+ turnover accuracy rotation availability count+ value+ control take+ cover photo+ loss losses days price+ keeping
store: manager+ visit+ opening+ traffic network experience team+ layout sales conversion+ front format revenue footfall rating+ credit locator page+
study: guide+ group+ trip+ programme+
style: guide+
supply: chain+ security reliability risk+ agreement+ planning shortage+ base contract+
support: ticket+ desk+ team quality hours cost+ backlog+ volume+ coverage staff request+ rota level+ contract+ line+ queue+ channel+ page+ email+ calls case+ load experience function+ structure centre+ center+ portal site model agent+ rate+ time+ response+ workload process processes plan+ package+ network group+ tier+ satisfaction tooling engineer+ csat
surface: area
surprise: factor
survey: response+ participation result+ score+ completion question+ feedback
switch: cost+
talent: pool
talk: time
target: audience+ market+ group+ account+ segment+ list+ price+ state architecture operating date+ attainment setting value+ level+ margin+ weight stock persona+ completion industries hit-rate
taste: test+
team: spirit morale health size capacity engagement meeting+ event+ trust lunch building communication culture stability charter+ lead+ leader+ velocity day+ offsite retrospective+ workload happiness norms identity energy learning structure
test: coverage environment+ result+ suite+ data case+ plan+ drive+ automation bench rig+ phase+ user+ rate+ strategy lab+ flight+ run+ kit+ pyramid stability duration quality failure+ team+ server+ station+ score+ debt confidence reliability
time: to
track: record+ days access closure+
trade: show+ fair+ union+ press marketing account+ customer+ media partner+ terms margin+ deficit magazine+ body bodies credit counter+ spend association+
train: punctuality service+ delay+ station+ line+
transfer: rate+ window+ fee+ pricing price+ protocol+
travel: policy policies cost+ time budget+ expense+ booking+ emissions spend insurance agency agencies guide+ safety agent+
trial: sign-up+ signup+ user+ conversion+ period+ account+ length extension+ lesson+ start+ shift+ customer+ class classes membership+ run+ activation balance patient+ recruitment quality
trust: score+ level+ index
update: frequency rate+ cycle+
upload: speed success time+
use: case+ rate+ of
value: proposition+
view: rate+ count
visit: frequency duration rate+ volume+ count quality
voice: mail
volunteer: hours retention base shift+ programme+ network satisfaction coordinator+ recruitment turnover onboarding pool rota
vote: share
wait: time+ list+ staff
walk: ins
wash: bay+
watch: time list+
water: use consumption quality usage leak+ bill+ safety
win: rate+ ratio+ loss probability
wish: list+
work: culture environment+ order+ permit+ safety life hours week+ place+ quality council+ item+ experience balance placement+ instruction+ accident+ atmosphere ethic`;

const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [head = '', rest = ''] = line.split(': ');
      return [head, new Set(rest.split(' ').flatMap((word) => spread(word)))];
    }),
);

/** "ticket+" to "ticket" and "tickets". */
function spread(word: string): readonly string[] {
  return word.endsWith('+') ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : [word];
}

/** Whether the two words are a compound that names a thing, though the first could be an order. */
export function isCompound(head: string, next: string): boolean {
  return COMPOUNDS.get(head)?.has(next) === true;
}
