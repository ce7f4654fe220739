import type { NameMessages } from '../messages/names';

export const names: NameMessages = {
  tables: {
    objectives: 'Obiettivi',
    keyResults: 'Risultati chiave',
    actions: 'Azioni',
    checkIns: 'Check-in',
    notNow: 'Non ora',
    glossary: 'Glossario',
    settings: 'Impostazioni',
    rules: 'Regole',
  },
  rows: { objective: 'Obiettivo', keyResult: 'Risultato chiave', action: 'Azione' },
  statuses: {
    'not-started': 'Non iniziato',
    'on-track': 'In linea',
    'at-risk': 'A rischio',
    'off-track': 'In ritardo',
    done: 'Raggiunto',
  },
  objectiveStates: { active: 'Attivo', achieved: 'Raggiunto', paused: 'In pausa', dropped: 'Abbandonato' },
  actionStates: { 'to-do': 'Da fare', doing: 'In corso', done: 'Fatto', dropped: 'Abbandonato' },
  ambitions: { committed: 'Impegno', stretch: 'Sfida' },
  measures: {
    reach: 'Raggiungere',
    'stay-at-or-above': 'Restare almeno a',
    'stay-at-or-below': 'Restare al massimo a',
    'done-or-not': 'Fatto o no',
  },
  indicators: { leading: 'Predittivo', lagging: 'Consuntivo' },
  severities: { error: 'Errore', warning: 'Avviso', info: 'Consiglio' },
  smart: {
    specific: 'Specifico',
    measurable: 'Misurabile',
    achievable: 'Raggiungibile',
    relevant: 'Rilevante',
    timeBound: 'Definito nel tempo',
  },
};
