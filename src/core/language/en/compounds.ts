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
brand: new
build: time+ quality stability pipeline+ failure+ success duration speed
call: back+
champion: program+ programme+ network+ team+ community group+ role+ training
change: log+ agent+ advisory champion+ network+ lead+ programme+ program+
charge: point+ nurse+ rate+
check: list+ mark+
claim: form+
close: rate+ ratio date+ friend+
code: freeze+ base+ ownership duplication style smell+ complexity
contact: centre+ center+ form+ list+ data page+ details quality person base reason+ hours tracing information card+ deflection
cover: letter+ story stories image+
demo: environment+ account+ site+
craft: skill+
deposit: base account+
design: system+ quality language+ debt thinking review+ team+ sprint+ maturity award+ consistency token+ principle+ partner+ studio+ handover file+ lead+ excellence process culture fee+ pattern+ community
document: accuracy management quality control
drive: time+
duplicate: record+ invoice+ account+ entries customer+ contact+ payment+
email: open+ response+
exit: interview+ survey+
export: sales market+ revenue share business desk manager+ licence+ ready
file: server+ size+
finance: function transformation skill+ partner+
focus: group+ area+ topic+ session+ block+ market+ week+ segment+ keyword+ mode
forecast: bias
form: fill+ submission+
fuel: economy consumption efficiency cost+ price+ card+
graduate: programme+ program+ scheme+ hire+ job+ trainee+
grant: application+ scheme+
group: sales function+ classes lesson+ chat+
guide: book+
help: desk+ centre center line+ page+ article+ content
hire: car+
host: family families country countries city cities
interview: guide+ skills panel+ stage+ rounds
land: use registry
launch: day+ date+ party parties plan+ checklist+ event+ calendar+ phase+ team+ week success communications partner+ customer+ price+ quality roadmap timeline issue+
lead: magnet+ source+ follow-up+ engineer+ designer+ developer+ partner+ form+
market: share+ segment+ conditions stall+ leader+
mentor: pool programme+ program+
name: badge+ recognition change+
network: security outage+
offer: letter+
order: value+ intake book+ fulfilment fulfillment entry form+ history cancellation+ flow quantity quantities
pack: size+
partner: program+ programme+ network+ channel+ portal+ deal+ event+ account+ hospital+ school+ organisation+ lead+ nps meeting+ sales clinic+
patch: management cycle+
phone: line+ support number+
pilot: programme+ program+ project+ phase+ site+ customer+ group+ school+ store+ plant+ result+ region+ run+ feedback study studies user+ team+ test+ city cities country countries scheme+ conversion+ area+ clinic+ hospital+ partner+ success account+
plan: b a maturity quality adherence coverage accuracy attainment mix
plant: safety visit+ manager+ health
post: office
practice: test+ nurse+
press: release+ mention+ conference+ trip+ relations clipping+
process: improvement+ map+ documentation step+ safety clarity
profile: completion view+
progress: meeting+ bar+
pull: request+
purchase: approval+ intent
push: notification+ opt-in+ message+
quarter: end
rate: card+ limit+
reach: in across among with
record: retention keeping label+ year month quarter attendance revenue profit store system+ quality accuracy season turnout result+
release: note+ cycle+ cadence date+ train+ quality management plan+ process candidate+ calendar stability schedule+ day+ confidence
repair: shop+
repeat: rate+ customer+ purchase+ business order+ visit+ booking+ donors
report: card+ format download+ view+ completion
research: team+ budget+ library partner+ culture papers centre+ center+ output agenda
reserve: fund+
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
ship: date+
shop: floor+ visit+ sales front
sign: language
sort: code+
source: code
spend: analysis control visibility level+ management under per
split: test+
sponsor: package+ renewal+ event+ meeting+
staff: well-being survey+ room+ meeting+ absence+ rota+ shortage+ member+ discount+ suggestion+ movement+ idea+ nps bonus
stage: gate+
start: date+ page+ time+
step: change
stock: turn+ rotation value+ take+ cover loss losses
store: visit+ opening+ layout sales front format footfall credit locator
stretch: goal+ target+
study: guide+ group+ trip+ programme+
style: guide+
supply: chain+ risk+ agreement+ shortage+ base contract+
support: excellence desk+ backlog+ contract+ queue+ channel+ email+ case+ function+ centre+ center+ agent+ response+ package+ group+ tier+ engineer+
survey: response+ participation result+ completion question+
switch: cost+
target: audience+ market+ group+ account+ segment+ date+ value+ persona+ industries
team: morale meeting+ event+ trust lunch communication charter+ lead+ leader+ offsite retrospective+ happiness structure
test: coverage environment+ result+ suite+ data case+ plan+ drive+ automation bench rig+ phase+ user+ rate+ strategy lab+ flight+ run+ kit+ stability duration quality failure+ team+ server+ station+ score+ confidence reliability
tour: guide+ date+
track: record+ access
trade: show+ fair+ union+ press account+ customer+ media partner+ terms deficit magazine+ body bodies credit counter+ spend association+
train: service+ delay+ line+
transfer: fee+ pricing price+ protocol+
travel: budget+ expense+ emissions spend insurance agency agencies guide+ safety agent+
trial: sign-up+ user+ period+ account+ extension+ lesson+ start+ shift+ customer+ class classes membership+ run+ activation balance patient+ recruitment
update: frequency rate+ cycle+
use: case+ rate+
volunteer: base shift+ programme+ coordinator+ recruitment pool rota
water: use consumption leak+ bill+ safety
welcome: mail+ email+ call+ gift+
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
