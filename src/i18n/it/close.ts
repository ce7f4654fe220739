import type { CloseMessages } from '../messages/close';
import { pluralOf } from '../plural';

const plural = pluralOf('it');
const keyResults = (count: number): string =>
  `${count} ${plural(count, { one: 'risultato chiave', many: 'risultati chiave', other: 'risultati chiave' })}`;
const actions = (count: number): string =>
  `${count} ${plural(count, { one: 'azione aperta', many: 'azioni aperte', other: 'azioni aperte' })}`;
const days = (count: number): string => `${count} ${plural(count, { one: 'giorno', many: 'giorni', other: 'giorni' })}`;
const unitOf = (unit: string): string => (unit === '' ? '' : ` ${unit}`);

export const close: CloseMessages = {
  title: ({ quarter }) => `Chiudi ${quarter}`,
  noQuarter: 'Nessun trimestre da chiudere',
  noQuarterHint: 'Le impostazioni non indicano un trimestre leggibile. Scrivilo nel formato 2027-Q1, poi torna qui.',
  goToSetting: 'Vai all’impostazione',
  dates: ({ from, to }) => `dal ${from} al ${to}`,
  over: 'trimestre concluso',
  lead: ({ next }) =>
    `Ripercorri un obiettivo dopo l’altro: conferma i voti e scegli che cosa prosegue in ${next}. Prima dell’ultimo passo non si scrive nulla.`,
  nothingToReview: 'Questo trimestre non ha risultati chiave. Chiuderlo fa solo avanzare le impostazioni.',
  begin: 'Inizia',
  skip: 'Accetta tutti i suggerimenti',
  back: 'Indietro',
  next: 'Avanti',
  step: ({ step, of }) => `Obiettivo ${step} di ${of}`,
  withoutObjective: 'Senza obiettivo',
  withoutText: 'senza testo',
  computed: ({ score }) => `voto calcolato ${score}`,
  notComputed: 'nessun punteggio',
  fromTo: ({ start, current, target, unit }) => `da ${start} a ${current}, target ${target}${unitOf(unit)}`,
  reading: ({ current, target, unit }) => `${current}, con target ${target}${unitOf(unit)}`,
  noReading: 'nessuna rilevazione',
  grade: 'Voto 0–1',
  gradeProblem: 'Un numero da 0 a 1, oppure niente.',
  note: 'Nota',
  whyNotAll: 'Perché sotto 1?',
  goesOn: ({ next }) => `Prosegue in ${next}`,
  startsFrom: ({ value }) => `Riparte da ${value}.`,
  already: ({ next, id }) => `È già in ${next}, come ${id}`,
  takesAlong: ({ action }) => `Porta con te: ${action}`,
  unscored: ({ count, names }) =>
    plural(count, {
      one: `Un risultato chiave non ha punteggio, perché un numero manca o non si legge: ${names}. Puoi dargli tu un voto, o chiudere senza.`,
      many: `${count} risultati chiave non hanno punteggio, perché un numero manca o non si legge: ${names}. Puoi dare tu i voti, o chiudere senza.`,
      other: `${count} risultati chiave non hanno punteggio, perché un numero manca o non si legge: ${names}. Puoi dare tu i voti, o chiudere senza.`,
    }),
  blocked: ({ names }) =>
    `Senza ID, o con un ID usato due volte: ${names}. Qui non si possono né valutare né riportare. Avvia la verifica: un suggerimento dà a ciascuno il proprio ID.`,
  committed: 'Era un impegno preso. Per ciò che finisce sotto 1, spiega perché in poche parole.',
  tooEasy:
    'Tutti i risultati chiave sono stati raggiunti. Per un obiettivo di sfida era troppo facile: la prossima volta punta più in alto.',
  readyTitle: 'Pronto per la chiusura',
  willBe: 'Che cosa verrà scritto',
  grades: ({ count }) => `${count} ${plural(count, { one: 'voto finale', many: 'voti finali', other: 'voti finali' })}`,
  withoutGrade: ({ names }) => `Senza voto: ${names}`,
  carries: ({ count, next }) =>
    `${keyResults(count)} in ${next}, che ${plural(count, { one: 'riparte', many: 'ripartono', other: 'ripartono' })} dal valore attuale`,
  carriesNothing: ({ next }) => `Nessun risultato chiave in ${next}`,
  bringsActions: ({ count }) =>
    `${actions(count)} da portare con ${plural(count, { one: 'sé', many: 'sé', other: 'sé' })}`,
  settings: ({ next, from, to }) => `Impostazioni: ${next}, dal ${from} al ${to}`,
  unexplained: ({ names }) => `Impegni sotto 1 e senza spiegazione: ${names}`,
  stillRuns: ({ days: count }) =>
    `${plural(count, { one: 'Manca', many: 'Mancano', other: 'Mancano' })} ancora ${days(count)} alla fine del trimestre.`,
  nothingDeleted: 'Non si elimina nulla. Il trimestre chiuso resta nei fogli, con i suoi voti e i suoi check-in.',
  close: ({ quarter }) => `Chiudi ${quarter}`,
  closeEarly: ({ quarter }) => `Chiudi ${quarter} adesso`,
  draft: ({ next }) => `Prepara la bozza di ${next}`,
  draftHint: ({ quarter }) =>
    `Una bozza aggiunge soltanto i nuovi risultati chiave. ${quarter} va avanti com’è, e i voti aspettano la chiusura.`,
  notYet: ({ count }) =>
    `${count} ${plural(count, { one: 'voto è', many: 'voti sono', other: 'voti sono' })} da correggere. Non è stato ancora scritto nulla.`,
  done: {
    closed: ({ quarter }) => `${quarter} è chiuso`,
    drafted: ({ next }) => `La bozza di ${next} è pronta`,
    otherQuarter: 'Nel frattempo le impostazioni indicano un altro trimestre. Non è stato scritto nulla.',
    graded: ({ count }) => `Voti o note scritti: ${keyResults(count)}`,
    carried: ({ count, next }) => `Aggiunti a ${next}: ${keyResults(count)}`,
    before: ({ count, next }) => `Già in ${next}: ${keyResults(count)}. Nulla è stato aggiunto due volte`,
    starts: ({ count }) => `Inizio portato all’ultima rilevazione: ${keyResults(count)}`,
    actions: ({ count }) => `Spostato: ${actions(count)}`,
    named: ({ count, quarter }) => `Trimestre ${quarter} scritto dove mancava: ${keyResults(count)}`,
    movedOn: ({ next }) => `Le impostazioni ora indicano ${next}`,
    notMovedOn:
      'Nel frattempo la riga di un’impostazione è stata eliminata. Controlla il trimestre e le sue date nelle impostazioni.',
    ungraded: ({ names }) => `Senza voto finale: ${names}. Puoi ancora scriverlo nel foglio.`,
    refused: ({ what, why }) => `${what}: ${why}`,
    refusals: {
      'row-gone': 'Nel frattempo la riga è stata eliminata o il suo ID è cambiato.',
      'changed-meanwhile': 'Nel frattempo qualcuno ha scritto altro. La sua versione è rimasta.',
      'out-of-range': 'Un voto è un numero da 0 a 1. Per questa riga non è stato scritto nulla.',
      'without-id': 'Non ha ID. Per questa riga non è stato scritto nulla.',
      'id-twice': 'Il suo ID è usato due volte. Per questa riga non è stato scritto nulla.',
    },
    asOf: ({ date }) =>
      `Le impostazioni mostrano la cartella alla data del ${date}. Svuota quell’impostazione per vedere il nuovo trimestre a oggi.`,
    late: ({ quarter }) => `Le rilevazioni in ritardo per ${quarter} restano possibili: sceglilo nel check-in.`,
    whatNext: ({ next }) => `Ora rivedi i testi e i target di ${next}: sono ancora quelli del trimestre precedente.`,
    toPlan: 'Vai al piano',
  },
};
