import type { CliWords } from './words';

const meant = (nearest: string | null): string => (nearest === null ? '' : ` Intendevi «${nearest}»?`);

export const words: CliWords = {
  usage: {
    'command-missing': ({ commands }) => `Indica un comando: ${commands}.`,
    'unknown-command': ({ name, nearest }) => `Il comando «${name}» non esiste.${meant(nearest)}`,
    'unknown-option': ({ option, nearest }) => `L’opzione «${option}» qui non esiste.${meant(nearest)}`,
    'value-missing': ({ option, example }) =>
      `L’opzione ${option} richiede un valore, per esempio ${option}=${example}.`,
    'value-unwanted': ({ option }) => `L’opzione ${option} non accetta valori.`,
    'value-unknown': ({ option, value, allowed }) => `L’opzione ${option} non conosce «${value}», ma solo ${allowed}.`,
    'operand-missing': ({ operand }) => `Indica su che cosa lavorare: manca ${operand}.`,
    'operand-extra': ({ value }) => `«${value}» è un argomento di troppo.`,
    'options-exclude': ({ first, second }) => `${first} e ${second} non vanno insieme: scegline una.`,
    'option-needs': ({ option, other }) => `${option} si usa solo con ${other}.`,
    'not-xlsx': ({ path }) => `«${path}» non termina con .xlsx, l’unico formato che Lamppost scrive.`,
  },
  hint: ({ command }) => `Scrivi «lamppost help${command === null ? '' : ` ${command}`}» per vedere come si fa.`,
  files: {
    exists: ({ path }) =>
      `Il file «${path}» esiste già ed è rimasto com’era. Scegli un altro nome, oppure --force per sostituirlo.`,
    directory: ({ path }) => `«${path}» è una cartella. Indica un file al suo interno.`,
    'not-ours': ({ path }) =>
      `Il file «${path}» non contiene tabelle OKR di Lamppost ed è rimasto com’era. Crea una cartella di lavoro con «lamppost build».`,
    'read-denied': ({ path }) => `Il file «${path}» non si può leggere. Controlla i permessi, poi riprova.`,
    'would-lose': ({ path, losses }) =>
      `Salvando «${path}» andrebbe perso: ${losses}. Il file è rimasto com’era. Usa --out per una copia, oppure --force per accettare la perdita.`,
    'copy-loses': ({ path, losses }) => `Nella copia «${path}» è andato perso: ${losses}.`,
  },
  losses: { 'digital signature': 'firma digitale' },
  unexpected: ({ reason }) =>
    `Si è verificato un errore che Lamppost non prevedeva: ${reason}. LAMPPOST_DEBUG=1 mostra dove.`,
  line: {
    'not-json': () => 'Questa riga non è JSON valido.',
    'not-object': () => 'Questa riga non contiene un oggetto JSON con "lang", "type" e "text".',
    'text-missing': () => '"text" manca o non è una stringa.',
    'language-unknown': ({ allowed }) => `"lang" deve essere uno di questi valori: ${allowed}.`,
    'type-unknown': ({ allowed }) => `"type" deve essere uno di questi valori: ${allowed}.`,
    failed: ({ reason }) => `Non è stato possibile leggere questo testo: ${reason}.`,
    'too-long': ({ limit }) => `Questa riga supera ${limit} byte.`,
  },
  labelled: ({ label, text }) => `${label}: ${text}`,
  score: {
    none: 'nessun punteggio',
    overall: 'Punteggio complessivo',
    netConfidence: 'Fiducia netta',
    expected: 'atteso',
    weakest: 'il più debole',
    withoutObjective: 'Senza obiettivo',
    saved: ({ path }) => `Salvato in «${path}».`,
    notSaved: 'Non è stato scritto nulla. Usa --in-place o --out per salvare i punteggi.',
  },
  help: {
    tagline: 'Lamppost crea, controlla e valuta cartelle di lavoro OKR.',
    usage: 'Uso',
    commands: 'Comandi',
    options: 'Opzioni',
    exitCodes: 'Codice di uscita',
    exit: ['niente da correggere', 'check ha trovato almeno un errore', 'dati in ingresso inutilizzabili'],
    more: 'Scrivi «lamppost help COMANDO» per le opzioni di un comando.',
    helpCommand: 'mostrare come si usa un comando',
    helpOption: 'mostrare questo aiuto',
    versionOption: 'mostrare la versione',
    programLanguage: 'lingua dei messaggi; altrimenti quella dell’ambiente (LANG)',
    command: {
      build: {
        summary: 'creare una nuova cartella di lavoro OKR',
        about:
          'Crea una cartella di lavoro con tabelle, formule, elenchi a discesa e riepilogo, punteggi compresi. Un file esistente resta com’è.',
        options: {
          team: 'nome del team, in testa al riepilogo',
          quarter: 'trimestre da pianificare; altrimenti questo, o il prossimo se mancano meno di tre settimane',
          lang: 'lingua della cartella di lavoro; altrimenti quella dell’ambiente (LANG)',
          example: 'righe iniziali: b2b-saas (quattro obiettivi completi) o blank (nessuna, predefinito)',
          force: 'sostituire un file esistente',
        },
      },
      check: {
        summary: 'controllare gli OKR di una cartella di lavoro, o dei testi',
        about:
          'Controlla ogni riga e dice che cosa non va, perché conta e come correggere. Non scrive nulla.\n' +
          'Con --jsonl, FILE (o - per lo standard input) contiene un testo per riga: {"id","lang","type":"objective|key_result|action","text"}.\n' +
          'A ogni riga risponde una riga: {"id","findings","analysis"} oppure {"id","error"}.',
        options: {
          json: 'rispondere per un programma, con un oggetto JSON',
          jsonl: 'leggere testi invece di una cartella di lavoro, un oggetto JSON per riga',
          profile: 'severità; altrimenti quella della cartella di lavoro, o framework',
          lang: 'lingua della risposta; altrimenti quella della cartella di lavoro',
        },
      },
      score: {
        summary: 'calcolare i punteggi di una cartella di lavoro',
        about:
          'Mostra il punteggio di ogni obiettivo e risultato chiave. Scrive solo su richiesta, e allora ripristina le formule sostituite da valori.',
        options: {
          'in-place': 'salvare i punteggi nel file stesso',
          out: 'salvare i punteggi in una copia',
          json: 'rispondere per un programma, con un oggetto JSON',
          lang: 'lingua della risposta; altrimenti quella della cartella di lavoro',
          force: 'sostituire una copia esistente, o salvare sul posto nonostante una perdita',
        },
      },
      summary: {
        summary: 'la pagina per la direzione, da incollare o inviare',
        about:
          'Mostra cifre, obiettivi, andamento, successi, rischi, decisioni e richieste rimandate, come nel foglio Riepilogo. Non scrive nulla.',
        options: {
          html: 'come pagina per la posta o il browser',
          text: 'come testo semplice, per la chat (predefinito)',
          json: 'rispondere per un programma, con un oggetto JSON',
          lang: 'lingua della risposta; altrimenti quella della cartella di lavoro',
        },
      },
    },
  },
};
