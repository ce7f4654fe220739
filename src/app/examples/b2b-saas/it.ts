import type { ExampleTexts } from './texts';

export const it: ExampleTexts = {
  people: {
    head: 'Giulia Ferrari',
    demand: 'Marco Conti',
    product: 'Luca Moretti',
    customers: 'Elena Greco',
    content: 'Chiara Romano',
  },
  units: {
    mql: 'MQL al mese',
    hours: 'ore',
    sql: 'SQL',
    money: '€',
    deals: 'contratti',
    salespeople: 'commerciali',
    days: 'giorni',
    points: 'NPS',
    reviews: 'recensioni',
    percent: '% dei clienti',
    customers: 'clienti',
    searches: 'ricerche al mese',
    articles: 'articoli',
    registrations: 'iscritti',
  },
  moneyFactor: 1,
  objectives: {
    O1: {
      text: 'Fare del sito la fonte principale di opportunità commerciali',
      why: 'Il passaparola ci ha portati fin qui, ma non si comanda. Per il piano dell’anno prossimo serve una fonte che governiamo noi.',
      supports: 'Obiettivo aziendale: un terzo di ricavi ricorrenti in più quest’anno',
    },
    O2: {
      text: 'Dare ai commerciali gli argomenti che battono la concorrenza',
      why: 'Arriviamo spesso in finale e perdiamo perché «in fondo siete uguali». Ognuno improvvisa la risposta a modo suo.',
      supports: 'KPI commerciale: tasso di chiusura delle trattative',
    },
    O3: {
      text: 'Trasformare i clienti soddisfatti nei nostri migliori ambasciatori',
      why: 'Chi compra si fida dei colleghi di settore molto prima che di noi, e un cliente che ci mette la faccia raramente se ne va.',
      supports: 'Obiettivo aziendale: clienti che restano e crescono con noi',
    },
    O4: {
      text: 'Diventare il punto di riferimento dei direttori operativi',
      why: 'Quasi tutti scelgono la rosa dei fornitori prima di parlare con qualcuno. Se a quel punto non ci conoscono, siamo fuori.',
      supports: 'Obiettivo aziendale: essere fra i tre marchi più noti del settore',
    },
  },
  keyResults: {
    'O1.KR1': {
      text: 'Portare gli MQL inbound da 240 a 340 al mese',
      definition: 'Nuovi MQL degli ultimi 30 giorni, solo dai moduli del sito e dei webinar.',
    },
    'O1.KR2': {
      text: 'Ridurre il tempo di risposta alle richieste di demo da 20 a 4 ore',
      definition: 'Mediana delle ore fra il modulo e la prima risposta personale, su 30 giorni.',
    },
    'O1.KR3': {
      text: 'Passare 150 SQL ai commerciali',
      definition: 'SQL accettati dai commerciali da inizio trimestre, solo inbound.',
    },
    'O1.KR4': {
      text: 'Generare 600.000 € di nuova pipeline dal sito',
      definition: 'Valore del primo anno delle opportunità aperte nel trimestre il cui primo contatto è il sito.',
    },
    'O2.KR1': {
      text: 'Vincere 18 trattative contro un concorrente diretto',
      definition: 'Contratti firmati nel trimestre in cui il CRM cita uno dei nostri cinque concorrenti diretti.',
    },
    'O2.KR2': {
      text: 'Certificare 24 commerciali sulla nuova presentazione',
      definition: 'Commerciali che hanno presentato in una simulazione e sono stati promossi da due colleghi.',
    },
    'O2.KR3': {
      text: 'Accorciare il ciclo di vendita da 74 a 55 giorni',
      definition: 'Mediana dei contratti vinti negli ultimi 90 giorni, dall’SQL alla firma.',
    },
    'O3.KR1': {
      text: 'Portare l’NPS da 31 a 42',
      definition: 'NPS degli utenti amministratori sugli ultimi 90 giorni, con almeno 100 risposte.',
    },
    'O3.KR2': {
      text: 'Raccogliere 30 recensioni verificate sui portali di confronto software',
      definition: 'Recensioni pubblicate nel trimestre e segnalate dal portale come verificate.',
    },
    'O3.KR3': {
      text: 'Portare dal 15% al 35% la quota di clienti presenti ai nostri webinar',
      definition: 'Su 300 aziende clienti, quelle con almeno un partecipante negli ultimi 90 giorni.',
    },
    'O3.KR4': {
      text: 'Limitare il churn a 6 clienti al massimo',
      definition: 'Clienti che hanno dato disdetta nel trimestre. «Partenza» riporta il dato del trimestre scorso.',
    },
    'O4.KR1': {
      text: 'Portare le ricerche del nostro marchio da 1.400 a 2.000 al mese',
      definition: 'Ricerche che contengono il nostro nome, sugli ultimi 30 giorni.',
    },
    'O4.KR2': {
      text: 'Pubblicare 6 articoli dei nostri esperti sulla stampa di settore',
      definition: 'Articoli firmati, usciti nel trimestre su una testata della nostra lista; niente a pagamento.',
    },
    'O4.KR3': {
      text: 'Iscrivere 120 decisori alla nostra conferenza annuale',
      definition: 'Iscrizioni confermate da aziende target; dipendenti e partner non contano.',
    },
  },
  actions: {
    'O1.KR1.A1': 'Riscrivere le cinque pagine più visitate partendo dalle domande di chi compra',
    'O1.KR1.A2': 'Provare annunci sulle ricerche «confronto» e «alternativa»',
    'O1.KR2.A1': 'Inoltrare ogni richiesta di demo al commerciale di turno',
    'O1.KR2.A2': 'Permettere di fissare l’appuntamento direttamente dal modulo',
    'O1.KR3.A1': 'Concordare con i commerciali che cos’è un SQL',
    'O1.KR3.A2': 'Rivedere il lead scoring dopo due mesi di dati',
    'O1.KR4.A1': 'Fare una campagna per le aziende di logistica, il nostro segmento migliore',
    'O2.KR1.A1': 'Scrivere una scheda di confronto per ogni concorrente diretto',
    'O2.KR1.A2': 'Girare un video con tre clienti passati a noi dalla concorrenza',
    'O2.KR2.A1': 'Completare le slide e le note per chi presenta',
    'O2.KR2.A2': 'Tenere una simulazione a settimana finché tutti sono promossi',
    'O2.KR3.A1': 'Capire con l’ufficio vendite in quale fase si arenano le trattative',
    'O3.KR1.A1': 'Chiamare ogni detrattore dell’ultima indagine',
    'O3.KR1.A2': 'Rifare le e-mail di benvenuto insieme al customer success',
    'O3.KR2.A1': 'Chiedere una recensione dopo ogni ticket risolto',
    'O3.KR3.A1': 'Organizzare ogni mese un webinar condotto da un cliente',
    'O3.KR4.A1': 'Avvisare l’account manager quando l’uso cala per due settimane di fila',
    'O4.KR1.A1': 'Sponsorizzare due podcast seguiti dai direttori operativi',
    'O4.KR2.A1': 'Fissare temi e date con i nostri quattro esperti interni',
    'O4.KR2.A2': 'Proporre la nostra ricerca di settore a cinque redazioni',
    'O4.KR3.A1': 'Prenotare la sala e il relatore principale',
    'O4.KR3.A2': 'Aprire le iscrizioni e invitare le aziende target',
  },
  notes: {
    'O1.KR1': [
      'Prima settimana lenta.',
      'Le pagine riscritte sono online e salgono già nei risultati.',
      'Il webinar ha aiutato; gli annunci partono la settimana prossima.',
    ],
    'O1.KR2': [
      'Si smista ancora a mano ogni mattina.',
      'Inoltro automatico attivo da tre giorni, e si vede.',
      'Restano lente solo le richieste del venerdì pomeriggio.',
    ],
    'O1.KR3': [
      'Nuova definizione concordata con i commerciali.',
      'Meno rifiuti del mese scorso.',
      'Bella settimana: undici accettati.',
    ],
    'O1.KR4': [
      'Per ora tante opportunità piccole.',
      'I volumi ci sono, gli importi no: contiamo sulla campagna logistica.',
    ],
    'O2.KR1': ['Prima vittoria, grazie alla bozza della scheda di confronto.', 'Altre due sono in mano ai legali.'],
    'O2.KR2': [
      'Le slide non sono pronte, quindi ancora nessuno.',
      'Nove promossi alla riunione commerciale: la formula funziona.',
      'Manca solo il gruppo che segue i partner.',
    ],
    'O2.KR3': [
      'Prima misurazione dell’ufficio vendite.',
      'Le verifiche legali si allungano. Questo punto non è di nessuno: chi lo prende?',
    ],
    'O3.KR1': ['Le telefonate ai detrattori hanno convinto più persone del previsto.'],
    'O3.KR2': [
      'Due sono arrivate da sole.',
      'Prime richieste inviate ai clienti storici.',
      'Ora l’assistenza le chiede dopo ogni ticket risolto.',
    ],
    'O3.KR3': ['Nove aziende in più del trimestre scorso.', 'L’incontro condotto da un cliente ha fatto il pieno.'],
    'O3.KR4': ['Finora nessuna disdetta.', 'Un piccolo cliente ha cessato l’attività.'],
    'O4.KR1': [
      'Per ora niente in corso.',
      'Lieve crescita dopo il rapporto di settore.',
      'Tutto fermo. I podcast partono solo il mese prossimo.',
    ],
    'O4.KR2': [
      'Le redazioni vogliono dati, non opinioni.',
      'Una bozza è tornata indietro da riscrivere.',
      'Ancora nessuna uscita; la ricerca di settore è la nostra carta migliore.',
    ],
    'O4.KR3': ['Non iniziato: le iscrizioni aprono appena firmata la sala.'],
  },
  declinedRequests: {
    tradeFair: {
      request: 'Uno stand a una seconda fiera in questo trimestre',
      from: 'Direzione commerciale',
      whyNotNow: 'Toglierebbe fondi alla campagna logistica, che a parità di spesa porta più pipeline.',
    },
    rebranding: {
      request: 'Un nuovo logo e una nuova immagine coordinata',
      from: 'Amministratore delegato',
      whyNotNow: 'Chi compra ci conosce ancora troppo poco, e un vestito nuovo non cambierebbe le cose.',
    },
    newMarket: {
      request: 'Il sito in tedesco',
      from: 'Responsabile prodotto',
      whyNotNow: 'Oggi nessuno saprebbe rispondere a una richiesta di demo in tedesco. Prima assumiamo.',
    },
  },
  glossary: {
    lead: {
      term: 'Lead',
      definition: 'Persona che ha lasciato i propri contatti e accetta di essere ricontattata.',
      source: 'CRM, contatti con consenso',
    },
    mql: {
      term: 'MQL',
      definition: 'Lead qualificato dal marketing: lavora in un’azienda target e ha almeno 50 punti.',
      source: 'Marketing automation, lista «MQL»',
    },
    sql: {
      term: 'SQL',
      definition:
        'Lead qualificato dalle vendite: MQL di cui un commerciale ha verificato a voce bisogno, budget e tempi.',
      source: 'CRM, fase «Accettato»',
    },
    inbound: {
      term: 'Inbound',
      definition: 'Chi è arrivato da noi di sua iniziativa: sito, motori di ricerca o webinar.',
      source: 'CRM, campo «Origine»',
    },
    demo: {
      term: 'Demo',
      definition: 'Presentazione personale del prodotto, mezz’ora dal vivo con un commerciale.',
      source: 'Strumento di prenotazione',
    },
    opportunity: {
      term: 'Opportunità',
      definition: 'Possibile contratto con un importo, una data e una persona che decide.',
      source: 'CRM, opportunità',
    },
    pipeline: {
      term: 'Pipeline',
      definition: 'Valore del primo anno di tutte le opportunità aperte, non ponderato.',
      source: 'CRM, report «Pipeline aperta»',
    },
    salesCycle: {
      term: 'Ciclo di vendita',
      definition: 'Giorni dall’SQL alla firma.',
      source: 'CRM, storico delle fasi',
    },
    nps: {
      term: 'NPS',
      definition: 'Net promoter score: quota di voti 9 e 10 meno quota di voti da 0 a 6, da −100 a 100.',
      source: 'Indagine nell’applicazione',
    },
    churn: {
      term: 'Churn',
      definition: 'Clienti che disdicono tutte le licenze. Un contratto ridotto non è churn.',
      source: 'Fatturazione, disdette',
    },
    decisionMaker: {
      term: 'Decisore',
      definition: 'Chi firma l’acquisto o può bloccarlo: operations, amministrazione o IT.',
      source: 'CRM, campo «Ruolo»',
    },
  },
};
