/**
 * Compounds of words that are verbs too: "launch readiness", "audit trail", "pilot customers". One head a line; a word that ends in
 * `+` stands for its plural as well. Only words that hardly ever are the bare object of the head as a verb: "launch campaign" is left
 * out. Folded spelling.
 */
const LINES = `
access: right+ badge+ road+
answer: rate+ quality time+ accuracy
audit: season+ trail+ finding+ readiness log+ score+ result+ committee report+ plan+ programme+ program+ team+ cycle+ coverage fee+ rating+ issue+ remark+ compliance point+ observation+ calendar preparation
award: entries submission+ win+
balance: sheet+
bank: holiday+ fee+ account+ statement+
boost: box factor
brand: new
build: time+ quality stability pipeline+ failure+ success duration speed
call: back+
challenge: cup
champion: program+ programme+ network+ team+ community group+ role+ training
change: log+ agent+ advisory champion+ network+ lead+ programme+ program+
charge: point+ nurse+ rate+
check: list+ mark+
claim: settlement form+
close: rate+ ratio date+ friend+
coach: pool certification
code: freeze+ base+ ownership duplication style smell+ complexity
contact: centre+ center+ form+ list+ data page+ details quality person base reason+ hours tracing information card+ deflection
copy: editor+
cover: letter+ story stories image+
craft: skill+ fair+ beer class classes
delight: score+
demo: environment+ account+ video+ site+
deposit: base account+
design: system+ quality language+ debt thinking review+ team+ sprint+ maturity award+ consistency token+ principle+ partner+ studio+ handover office library file+ lead+ excellence process culture fee+ pattern+ council critique+ community
display: ad+
document: accuracy management quality retrieval control turnaround
drill: result+
drive: time+
duplicate: record+ invoice+ account+ entries customer+ contact+ payment+
email: open+ response+
exercise: class classes
exit: interview+ survey+
export: sales market+ revenue share business desk manager+ licence+ ready
figure: head+
file: server+ size+
film: permit+ crew+
finance: function transformation skill+ partner+
flag: ship
focus: group+ area+ topic+ session+ block+ market+ week+ segment+ keyword+ mode
forecast: bias
form: fill+ submission+
fuel: economy consumption efficiency cost+ price+ use card+
fund: inflow+ balance raiser+
graduate: programme+ program+ scheme+ hire+ job+ trainee+
grant: application+ scheme+
group: sales function+ classes lesson+ chat+
grow: bag+
guide: price+ dog+ book+
help: desk+ centre center line+ page+ article+ content
hire: car+ quality
host: family families country countries nation+ night+ city cities community school+ response earnings organisation+ company companies
interview: guide+ skills panel+ stage+ rounds
land: use registry
launch: day+ date+ party parties plan+ checklist+ event+ calendar+ phase+ team+ week success communications partner+ customer+ price+ pad quality roadmap timeline issue+ excellence
lead: magnet+ source+ follow-up+ engineer+ designer+ developer+ investor+ partner+ form+
map: view+
market: share+ segment+ conditions stall+ leader+
master: classes
match: fee+
mentor: pool programme+ program+
merge: conflict+
model: portfolio home
name: badge+ recognition change+
need: state+
network: security outage+
offer: letter+ book
order: value+ intake book+ fulfilment fulfillment entry form+ history cancellation+ flow quantity quantities
own: goal+
pack: size+
paint: shop+ job+
partner: program+ programme+ network+ channel+ portal+ deal+ event+ account+ hospital+ school+ organisation+ agencies lead+ nps meeting+ sales clinic+ farm+ bank+ universities
pass: mark+
patch: management cycle+
phone: line+ support number+
pilot: programme+ program+ project+ phase+ site+ customer+ group+ school+ store+ plant+ result+ region+ run+ feedback study studies user+ team+ test+ city cities country countries scheme+ conversion+ area+ clinic+ hospital+ partner+ survey success ward+ participant+ account+ client+
place: brand
plan: b a c z maturity quality adherence coverage accuracy attainment mix
plant: safety visit+ manager+ health based-food
post: office reach
practice: test+ nurse+
press: release+ mention+ conference+ trip+ relations clipping+
process: improvement+ map+ documentation step+ safety clarity
produce: aisle quality waste
profile: completion view+
progress: meeting+ bar+
prospect: meeting+
pull: request+
purchase: approval+ intent
push: notification+ opt-in+ message+
quarter: end
range: extension
rate: card+ limit+
reach: in across among with
record: retention keeping label+ year month quarter attendance revenue profit store system+ quality accuracy season turnout high result+ player+
recruit: quality
release: note+ cycle+ cadence date+ train+ quality management plan+ process candidate+ calendar stability schedule+ day+ confidence
repair: shop+ cafe+
repeat: rate+ customer+ purchase+ business order+ visit+ booking+ donors
report: card+ format readability download+ view+ completion
rescue: dog+
research: team+ budget+ library partner+ culture papers centre+ center+ output agenda
reserve: fund+
rest: room+
return: visit+ customer+ visitor+ policies process flow trip+ journey+ cost+ reason+ handling label+ portal shipment+ passenger+ address
review: culture score+ rating+ site+ process cycle+ time+ turnaround quality board+ committee backlog platform+ meeting+ volume+ rate+ response+ count+ average coverage period+ template+ bombing
reward: scheme+ programme+ program+ card+
risk: register+ appetite assessment+ exposure profile+
round: trip+ table+
route: map+ profitability to
run: rate+ time+ book+ club+ cost+ sheet+
sample: size+ kit+ pack+
schedule: stability
scope: creep
score: card+ board+
screen: size+
search: visibility engine result+ relevance bar+ term+ ads function exit+ console
seat: belt+
shadow: board
share: price+ capital class classes option+ buyback+
shift: handover+ pattern+ swap+ leader+ schedule+ work supervisor+
ship: date+ shape
shop: floor+ visit+ sales front
sign: language
sort: code+
source: code
spend: analysis control visibility level+ management under per
split: test+
sponsor: package+ renewal+ event+ meeting+
staff: well-being survey+ room+ meeting+ absence+ rota+ shortage+ member+ discount+ suggestion+ movement+ idea+ nps bonus
stage: fright gate+
start: date+ page+ time+
step: change free-access
stock: turn+ rotation value+ take+ cover photo+ loss losses
store: visit+ opening+ layout sales front format footfall credit locator
stream: viewer+
stretch: goal+ target+
study: guide+ group+ trip+ programme+
style: guide+
supply: chain+ security risk+ agreement+ shortage+ base contract+
support: excellence desk+ backlog+ contract+ queue+ channel+ email+ case+ function+ centre+ center+ agent+ response+ package+ group+ tier+ engineer+
surprise: factor
survey: response+ participation result+ completion question+
switch: cost+
target: audience+ market+ group+ account+ segment+ date+ value+ persona+ industries
team: morale meeting+ event+ trust lunch communication charter+ lead+ leader+ offsite retrospective+ happiness norms identity energy structure
test: coverage environment+ result+ suite+ data case+ plan+ drive+ automation bench rig+ phase+ user+ rate+ strategy lab+ flight+ run+ kit+ pyramid stability duration quality failure+ team+ server+ station+ score+ debt confidence reliability
tour: guide+ date+
track: record+ access closure+
trade: show+ fair+ union+ press account+ customer+ media partner+ terms deficit magazine+ body bodies credit counter+ spend association+
train: service+ delay+ station+ line+
transfer: fee+ pricing price+ protocol+
travel: budget+ expense+ emissions spend insurance agency agencies guide+ safety agent+
trial: sign-up+ user+ period+ account+ extension+ lesson+ start+ shift+ customer+ class classes membership+ run+ activation balance patient+ recruitment
update: frequency rate+ cycle+
upgrade: request+ cycle+
use: case+ rate+
view: from
visit: quality
voice: mail
volunteer: base shift+ programme+ coordinator+ recruitment pool rota
wait: staff
wash: bay+
water: use consumption leak+ bill+ safety
welcome: mail+ email+ call+ gift+ area bonus
win: rate+ ratio+ loss probability
work: environment+ permit+ week+ place+ council+ item+ placement+ instruction+ accident+`;

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
