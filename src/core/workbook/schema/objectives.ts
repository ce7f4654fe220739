import {
  objectiveCounts,
  objectiveExpected,
  objectiveOrder,
  objectiveScore,
  objectiveStatus,
} from '../formulas/objectives';
import { objectiveMeasuredBy, objectiveStatement } from '../formulas/sentences';
import { CHECK_COLUMN, OWNER_COLUMN, scoreColumn, statusColumn } from './column-parts';
import { AMBITION_LABELS, OBJECTIVE_STATE_LABELS } from './labels';
import type { TableSchema } from './table-schema';

export const OBJECTIVES = {
  key: 'objectives',
  name: 'tblObjectives',
  sheet: 'objectives',
  firstColumn: 0,
  frozenColumns: 2,
  idColumn: 'id',
  textColumns: ['text'],
  columns: {
    id: {
      kind: 'id',
      header: { en: 'ID', fr: 'ID', it: 'ID', pl: 'ID' },
      note: {
        en: 'A short name that never changes, such as O1. Key results point to it.',
        fr: 'Un nom court qui ne change jamais, par exemple O1. Les résultats clés y renvoient.',
        it: 'Un nome breve che non cambia mai, per esempio O1. I risultati chiave vi rimandano.',
        pl: 'Krótka nazwa, która się nie zmienia, np. O1. Odwołują się do niej kluczowe rezultaty.',
      },
      width: 8,
    },
    text: {
      kind: 'text',
      header: { en: 'Objective', fr: 'Objectif', it: 'Obiettivo', pl: 'Cel' },
      note: {
        en: 'Where the team wants to go: short, starts with a verb, no number.',
        fr: 'Où l’équipe veut aller : court, commence par un verbe, sans chiffre.',
        it: 'Dove vuole arrivare il team: breve, inizia con un verbo, senza numeri.',
        pl: 'Dokąd zmierza zespół: krótko, zaczyna się od czasownika, bez liczb.',
      },
      width: 44,
      wrap: true,
    },
    why: {
      kind: 'text',
      header: { en: 'Why', fr: 'Pourquoi', it: 'Perché', pl: 'Dlaczego' },
      note: {
        en: 'What changes for the company if you get there.',
        fr: 'Ce qui change pour l’entreprise si vous y parvenez.',
        it: 'Che cosa cambia per l’azienda se ci arrivate.',
        pl: 'Co zmieni się w firmie, gdy wam się uda.',
      },
      width: 36,
      wrap: true,
    },
    owner: OWNER_COLUMN,
    supports: {
      kind: 'text',
      header: { en: 'Supports', fr: 'Contribue à', it: 'Contribuisce a', pl: 'Wspiera' },
      note: {
        en: 'The company goal, KPI or parent objective that it serves.',
        fr: 'Le but de l’entreprise, le KPI ou l’objectif parent qu’il sert.',
        it: 'Lo scopo aziendale, il KPI o l’obiettivo superiore che sostiene.',
        pl: 'Cel firmy, KPI lub cel nadrzędny, któremu służy.',
      },
      width: 26,
      wrap: true,
    },
    ambition: {
      kind: 'choice',
      header: { en: 'Ambition', fr: 'Ambition', it: 'Ambizione', pl: 'Ambicja' },
      note: {
        en: 'Committed: we deliver it all. Stretch: 0.7 is a success.',
        fr: 'Engagement : nous livrons tout. Défi : 0,7 est une réussite.',
        it: 'Impegno: lo raggiungiamo per intero. Sfida: 0,7 è un successo.',
        pl: 'Zobowiązanie: dowozimy w całości. Wyzwanie: 0,7 to sukces.',
      },
      width: 18,
      choices: AMBITION_LABELS,
    },
    state: {
      kind: 'choice',
      header: { en: 'State', fr: 'État', it: 'Stato', pl: 'Stan' },
      note: {
        en: 'Only active objectives count in the overall score.',
        fr: 'Seuls les objectifs actifs comptent dans la note globale.',
        it: 'Solo gli obiettivi attivi contano nel punteggio complessivo.',
        pl: 'Do wyniku ogólnego liczą się tylko aktywne cele.',
      },
      width: 16,
      choices: OBJECTIVE_STATE_LABELS,
    },
    score: scoreColumn({
      header: { en: 'Score', fr: 'Note', it: 'Punteggio', pl: 'Wynik' },
      note: {
        en: 'Weighted mean of its key results this quarter. A formula: leave it as it is.',
        fr: 'Moyenne pondérée de ses résultats clés du trimestre. C’est une formule : n’y touchez pas.',
        it: 'Media ponderata dei suoi risultati chiave del trimestre. È una formula: non modificarla.',
        pl: 'Średnia ważona kluczowych rezultatów w tym kwartale. To formuła: nie zmieniaj jej.',
      },
      formula: objectiveScore,
    }),
    status: statusColumn({
      note: {
        en: 'Its score against where its key results should stand today. A formula.',
        fr: 'Sa note, comparée à ce que ses résultats clés devraient atteindre aujourd’hui. Une formule.',
        it: 'Il suo punteggio rispetto a dove dovrebbero essere oggi i risultati chiave. È una formula.',
        pl: 'Wynik na tle tego, gdzie kluczowe rezultaty powinny być dziś. Formuła.',
      },
      formula: objectiveStatus,
    }),
    check: CHECK_COLUMN,
    expected: {
      kind: 'formula-number',
      header: { en: 'Expected mean', fr: 'Attendu moyen', it: 'Atteso medio', pl: 'Średnio oczekiwane' },
      note: {
        en: 'Helper: mean expected progress of the key results that count.',
        fr: 'Colonne d’appui : progression moyenne attendue des résultats clés comptés.',
        it: 'Colonna di servizio: avanzamento medio atteso dei risultati chiave conteggiati.',
        pl: 'Kolumna pomocnicza: średni oczekiwany postęp liczonych kluczowych rezultatów.',
      },
      width: 12,
      hidden: true,
      numberFormat: '0.00',
      formula: objectiveExpected,
    },
    counts: {
      kind: 'formula-number',
      header: { en: 'Counted score', fr: 'Note comptée', it: 'Punteggio contato', pl: 'Wynik liczony' },
      note: {
        en: 'Helper: the score if the objective is active, else blank.',
        fr: 'Colonne d’appui : la note si l’objectif est actif, sinon vide.',
        it: 'Colonna di servizio: il punteggio se l’obiettivo è attivo, altrimenti vuota.',
        pl: 'Kolumna pomocnicza: wynik, jeśli cel jest aktywny; inaczej pusto.',
      },
      width: 12,
      hidden: true,
      numberFormat: '0.00',
      formula: objectiveCounts,
    },
    order: {
      kind: 'formula-number',
      header: {
        en: 'Summary order',
        fr: 'Ordre de synthèse',
        it: 'Ordine nel riepilogo',
        pl: 'Kolejność w podsumowaniu',
      },
      note: {
        en: 'Helper: the sheet row of an active objective; the summary lists them by it.',
        fr: 'Colonne d’appui : la ligne d’un objectif actif ; la synthèse les range ainsi.',
        it: 'Colonna di servizio: la riga di un obiettivo attivo; il riepilogo li elenca così.',
        pl: 'Kolumna pomocnicza: wiersz aktywnego celu; według niego układa je podsumowanie.',
      },
      width: 12,
      hidden: true,
      formula: objectiveOrder,
    },
    statement: {
      kind: 'formula-text',
      header: { en: 'Statement', fr: 'Énoncé', it: 'Enunciato', pl: 'Zdanie' },
      note: {
        en: 'Helper: how the summary begins its sentence.',
        fr: 'Colonne d’appui : le début de sa phrase dans la synthèse.',
        it: 'Colonna di servizio: l’inizio della sua frase nel riepilogo.',
        pl: 'Kolumna pomocnicza: początek jego zdania w podsumowaniu.',
      },
      width: 20,
      hidden: true,
      formula: objectiveStatement,
    },
    measuredBy: {
      kind: 'formula-text',
      header: { en: 'As measured by', fr: 'Mesuré par', it: 'Misurato da', pl: 'Miary' },
      note: {
        en: 'Helper: its key results, as the summary names them.',
        fr: 'Colonne d’appui : ses résultats clés, tels que la synthèse les nomme.',
        it: 'Colonna di servizio: i suoi risultati chiave, come li nomina il riepilogo.',
        pl: 'Kolumna pomocnicza: jego kluczowe rezultaty, jak wymienia je podsumowanie.',
      },
      width: 20,
      hidden: true,
      formula: objectiveMeasuredBy,
    },
  },
} as const satisfies TableSchema;
