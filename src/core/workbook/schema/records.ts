import { checkInPoints, checkInReadingKey, checkInUntil, declinedOrder } from '../formulas/contributions';
import { parentText } from '../formulas/parent-text';
import { numberColumn } from './column-parts';
import type { TableSchema } from './table-schema';

/** The history of readings: rows are only ever added. */
export const CHECK_INS = {
  key: 'checkIns',
  name: 'tblCheckIns',
  sheet: 'checkIns',
  firstColumn: 0,
  frozenColumns: 2,
  idColumn: null,
  textColumns: ['when', 'keyResult', 'value'],
  columns: {
    when: {
      kind: 'date',
      header: { en: 'When', fr: 'Date', it: 'Quando', pl: 'Kiedy' },
      note: {
        en: 'The day of the reading.',
        fr: 'Le jour du relevé.',
        it: 'Il giorno della rilevazione.',
        pl: 'Dzień odczytu.',
      },
      width: 12,
    },
    keyResult: {
      kind: 'reference',
      header: { en: 'Key result', fr: 'Résultat clé', it: 'Risultato chiave', pl: 'Kluczowy rezultat' },
      note: {
        en: 'The ID of the key result that was read.',
        fr: 'L’ID du résultat clé relevé.',
        it: 'L’ID del risultato chiave rilevato.',
        pl: 'ID odczytanego kluczowego rezultatu.',
      },
      width: 10,
      refersTo: { table: 'keyResults', column: 'id' },
    },
    keyResultText: {
      kind: 'formula-text',
      header: {
        en: 'Key result text',
        fr: 'Texte du résultat clé',
        it: 'Testo del risultato chiave',
        pl: 'Treść kluczowego rezultatu',
      },
      note: {
        en: 'What that key result says. A formula.',
        fr: 'Ce que dit ce résultat clé. Une formule.',
        it: 'Che cosa dice quel risultato chiave. È una formula.',
        pl: 'Co mówi ten kluczowy rezultat. Formuła.',
      },
      width: 40,
      wrap: true,
      formula: parentText('keyResult', 'keyResults', 'text'),
    },
    value: numberColumn({
      header: { en: 'Value', fr: 'Valeur', it: 'Valore', pl: 'Wartość' },
      note: {
        en: 'What was read that day.',
        fr: 'Ce qui a été relevé ce jour-là.',
        it: 'Che cosa si è rilevato quel giorno.',
        pl: 'Co odczytano tego dnia.',
      },
      width: 12,
    }),
    confidence: numberColumn({
      header: { en: 'Confidence', fr: 'Confiance', it: 'Fiducia', pl: 'Pewność' },
      note: {
        en: 'From 0 (no hope) to 10 (certain).',
        fr: 'De 0 (aucun espoir) à 10 (certain).',
        it: 'Da 0 (nessuna speranza) a 10 (certezza).',
        pl: 'Od 0 (bez szans) do 10 (pewne).',
      },
      width: 11,
      limits: { kind: 'number', min: 0, max: 10 },
    }),
    note: {
      kind: 'text',
      header: { en: 'Note', fr: 'Remarque', it: 'Nota', pl: 'Notatka' },
      note: {
        en: 'One line: what happened, what is in the way.',
        fr: 'Une ligne : ce qui s’est passé, ce qui bloque.',
        it: 'Una riga: che cosa è successo, che cosa ostacola.',
        pl: 'Jedno zdanie: co się wydarzyło, co przeszkadza.',
      },
      width: 44,
      wrap: true,
    },
    by: {
      kind: 'text',
      header: { en: 'By', fr: 'Par', it: 'Da', pl: 'Kto' },
      note: {
        en: 'Who took the reading.',
        fr: 'Qui a fait le relevé.',
        it: 'Chi ha fatto la rilevazione.',
        pl: 'Kto dokonał odczytu.',
      },
      width: 16,
    },
    scoreThen: numberColumn({
      header: { en: 'Score then', fr: 'Note alors', it: 'Punteggio allora', pl: 'Wynik wtedy' },
      note: {
        en: 'The score on that day, kept as it was.',
        fr: 'La note ce jour-là, conservée telle quelle.',
        it: 'Il punteggio di quel giorno, conservato com’era.',
        pl: 'Wynik z tego dnia, zachowany bez zmian.',
      },
      width: 11,
      numberFormat: '0.00',
    }),
    readingKey: {
      kind: 'formula-number',
      header: { en: 'Reading order', fr: 'Ordre du relevé', it: 'Ordine della rilevazione', pl: 'Kolejność odczytu' },
      note: {
        en: 'Helper: puts the readings of a key result in the order of time.',
        fr: 'Colonne d’appui : range les relevés d’un résultat clé par date.',
        it: 'Colonna di servizio: mette in ordine di tempo le rilevazioni di un risultato chiave.',
        pl: 'Kolumna pomocnicza: układa odczyty kluczowego rezultatu według czasu.',
      },
      width: 12,
      hidden: true,
      formula: checkInReadingKey,
    },
    until: {
      kind: 'formula-number',
      header: { en: 'Holds until', fr: 'Vaut jusqu’au', it: 'Vale fino a', pl: 'Obowiązuje do' },
      note: {
        en: 'Helper: the day of the next reading of the same key result.',
        fr: 'Colonne d’appui : le jour du relevé suivant du même résultat clé.',
        it: 'Colonna di servizio: il giorno della rilevazione successiva dello stesso risultato chiave.',
        pl: 'Kolumna pomocnicza: dzień następnego odczytu tego samego rezultatu.',
      },
      width: 12,
      hidden: true,
      formula: checkInUntil,
    },
    points: {
      kind: 'formula-number',
      header: { en: 'Points', fr: 'Points', it: 'Punti', pl: 'Punkty' },
      note: {
        en: 'Helper: what the reading adds to the overall score in the weekly trend.',
        fr: 'Colonne d’appui : ce que le relevé apporte à la note globale dans la tendance par semaine.',
        it: 'Colonna di servizio: che cosa aggiunge la rilevazione al punteggio complessivo nell’andamento settimanale.',
        pl: 'Kolumna pomocnicza: ile odczyt wnosi do wyniku ogólnego w trendzie tygodniowym.',
      },
      width: 12,
      hidden: true,
      numberFormat: '0.00',
      formula: checkInPoints,
    },
  },
} as const satisfies TableSchema;

export const NOT_NOW = {
  key: 'notNow',
  name: 'tblNotNow',
  sheet: 'notNow',
  firstColumn: 0,
  frozenColumns: 1,
  idColumn: null,
  textColumns: ['request', 'date'],
  columns: {
    date: {
      kind: 'date',
      header: { en: 'Date', fr: 'Date', it: 'Data', pl: 'Data' },
      note: {
        en: 'When it was asked.',
        fr: 'Quand on l’a demandé.',
        it: 'Quando è stato chiesto.',
        pl: 'Kiedy o to poproszono.',
      },
      width: 12,
    },
    request: {
      kind: 'text',
      header: { en: 'Request', fr: 'Demande', it: 'Richiesta', pl: 'Prośba' },
      note: {
        en: 'What the team was asked to do and will not do now.',
        fr: 'Ce que l’on a demandé à l’équipe et qu’elle ne fera pas maintenant.',
        it: 'Che cosa è stato chiesto al team e che ora non farà.',
        pl: 'O co poproszono zespół, a czego teraz nie zrobi.',
      },
      width: 44,
      wrap: true,
    },
    from: {
      kind: 'text',
      header: { en: 'From', fr: 'De la part de', it: 'Da parte di', pl: 'Od kogo' },
      note: { en: 'Who asked.', fr: 'Qui l’a demandé.', it: 'Chi lo ha chiesto.', pl: 'Kto poprosił.' },
      width: 18,
    },
    whyNotNow: {
      kind: 'text',
      header: { en: 'Why not now', fr: 'Pourquoi pas maintenant', it: 'Perché non ora', pl: 'Dlaczego nie teraz' },
      note: {
        en: 'What it would have taken the focus from.',
        fr: 'De quoi cela aurait détourné l’attention.',
        it: 'Da che cosa avrebbe distolto l’attenzione.',
        pl: 'Od czego odciągnęłoby to uwagę.',
      },
      width: 44,
      wrap: true,
    },
    revisit: {
      kind: 'date',
      header: { en: 'Revisit', fr: 'À revoir le', it: 'Da rivedere il', pl: 'Wrócić do tego' },
      note: {
        en: 'The day to look at it again.',
        fr: 'Le jour où l’on y reviendra.',
        it: 'Il giorno in cui riparlarne.',
        pl: 'Dzień, w którym do tego wrócimy.',
      },
      width: 14,
    },
    order: {
      kind: 'formula-number',
      header: { en: 'Listing order', fr: 'Ordre de liste', it: 'Ordine di elenco', pl: 'Kolejność na liście' },
      note: {
        en: 'Helper: the summary shows the latest requests first.',
        fr: 'Colonne d’appui : la synthèse montre les demandes les plus récentes.',
        it: 'Colonna di servizio: il riepilogo mostra le richieste più recenti.',
        pl: 'Kolumna pomocnicza: podsumowanie pokazuje najnowsze prośby.',
      },
      width: 12,
      hidden: true,
      formula: declinedOrder,
    },
  },
} as const satisfies TableSchema;

export const GLOSSARY = {
  key: 'glossary',
  name: 'tblGlossary',
  sheet: 'glossary',
  firstColumn: 0,
  frozenColumns: 1,
  idColumn: null,
  textColumns: ['term'],
  columns: {
    term: {
      kind: 'text',
      header: { en: 'Term', fr: 'Terme', it: 'Termine', pl: 'Pojęcie' },
      note: {
        en: 'A word or acronym that people could read in two ways.',
        fr: 'Un mot ou un sigle que l’on pourrait comprendre de deux façons.',
        it: 'Una parola o una sigla che si potrebbe capire in due modi.',
        pl: 'Słowo lub skrót, który można zrozumieć na dwa sposoby.',
      },
      width: 22,
    },
    definition: {
      kind: 'text',
      header: { en: 'Definition', fr: 'Définition', it: 'Definizione', pl: 'Definicja' },
      note: {
        en: 'What it means for this team.',
        fr: 'Ce que cela veut dire pour l’équipe.',
        it: 'Che cosa significa per questo team.',
        pl: 'Co znaczy w tym zespole.',
      },
      width: 60,
      wrap: true,
    },
    source: {
      kind: 'text',
      header: {
        en: 'Where the number comes from',
        fr: 'D’où vient le chiffre',
        it: 'Da dove viene il numero',
        pl: 'Skąd pochodzi liczba',
      },
      note: {
        en: 'The report or system to look it up in.',
        fr: 'Le rapport ou l’outil où le trouver.',
        it: 'Il report o il sistema in cui trovarlo.',
        pl: 'Raport lub system, w którym ją sprawdzić.',
      },
      width: 36,
      wrap: true,
    },
  },
} as const satisfies TableSchema;
