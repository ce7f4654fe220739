import { words } from '../engine/tokens';

export const changes = words(`
  aumento aumenti incremento incrementi accrescimento miglioramento potenziamento rafforzamento ampliamento estensione elevazione innalzamento raddoppio
  triplicazione moltiplicazione accelerazione ottimizzazione massimizzazione intensificazione allargamento arricchimento crescita
  riduzione diminuzione abbassamento calo taglio limitazione minimizzazione eliminazione accorciamento dimezzamento contenimento
  alleggerimento semplificazione azzeramento abbattimento snellimento mantenimento conservazione stabilizzazione salvaguardia
  creazione costruzione lancio rilancio realizzazione progettazione elaborazione redazione stesura scrittura pubblicazione consegna produzione
  organizzazione implementazione installazione introduzione preparazione pianificazione assunzione reclutamento
  integrazione automatizzazione automazione digitalizzazione modernizzazione rifacimento revisione ricostruzione ristrutturazione
  riorganizzazione apertura inaugurazione avvio inizio finalizzazione completamento conclusione chiusura esecuzione istituzione
  costituzione configurazione migrazione documentazione mappatura analisi valutazione misurazione monitoraggio
  validazione verifica controllo correzione riparazione pulizia classificazione archiviazione censimento identificazione definizione
  formalizzazione standardizzazione armonizzazione uniformazione centralizzazione traduzione localizzazione aggiornamento rinnovo
  rinnovamento sostituzione diffusione sensibilizzazione strutturazione esternalizzazione unificazione fusione raccolta
  rilascio distribuzione attivazione predisposizione allestimento invio acquisto acquisizione fidelizzazione conquista
  trasformazione passaggio diversificazione internazionalizzazione espansione ottenimento raggiungimento conseguimento
  generazione certificazione deposito negoziazione selezione rilettura semina firma stipula sottoscrizione
  riposizionamento risanamento razionalizzazione segmentazione personalizzazione consolidamento velocizzazione
  partecipazione contributo trasferimento trasloco allestimento recupero ripristino ripresa aggiunta ritiro prova test
  formazione conversione prospezione commercializzazione stampa sviluppo messa spostamento inserimento
  approvazione ricerca compilazione caricamento attuazione ideazione sperimentazione perfezionamento affinamento
  riattivazione promozione superamento rimozione soppressione riqualificazione efficientamento collaudo
  accorpamento accreditamento addestramento adeguamento adesione affidamento affiancamento aggregazione allineamento allungamento annullamento appalto approfondimento archiviazione
  arruolamento assegnazione assestamento attribuzione azionamento bilanciamento bonifica calibrazione cancellazione catalogazione cessione chiarimento codifica
  coltivazione commissionamento compattamento compattazione concessione condivisione conferimento conferma congelamento conteggio convocazione coordinamento correzione
  cura decommissioning decremento dematerializzazione demolizione denuncia destinazione deviazione differimento dilazione dismissione disattivazione disdetta disinstallazione
  divulgazione donazione edificazione emanazione erogazione espletamento esportazione estinzione estrazione fabbricazione
  fatturazione finanziamento fissazione fornitura frazionamento immatricolazione immissione importazione impostazione incentivazione inclusione indicizzazione individuazione
  ingaggio inquadramento insediamento instaurazione intercettazione introduzione irrobustimento isolamento iscrizione
  liberazione liquidazione manutenzione montaggio negoziazione noleggio nomina omologazione ordinazione pagamento pareggio
  posa potatura prenotazione presentazione proroga prosecuzione pubblicizzazione quadratura raddrizzamento raggruppamento
  rateizzazione rettifica reclutamento recesso redistribuzione registrazione regolarizzazione reinserimento reintegro rendicontazione reperimento replica rescissione restauro restyling
  restituzione riassetto riattamento ribasso ricalcolo ricambio riciclo ricognizione riconversione riconquista ridefinizione ridistribuzione riduzione riempimento
  riesame rifinanziamento rifornimento rigenerazione rilevazione rimborso rimodulazione rimpiazzo rimpatrio rinegoziazione rinfresco rintracciamento rinvio riordino riparametrazione
  ripartizione ripensamento ripianamento ripopolamento riprogettazione riprogrammazione ristampa riuso riutilizzo riscatto riscossione riscrittura
   salvataggio sbloccamento sblocco scaglionamento scansione schedatura scissione sdoganamento sensibilizzazione separazione sfoltimento sgombero siglatura
  sincronizzazione sistemazione smaltimento smantellamento smontaggio somministrazione sorteggio sottotitolazione spedizione spegnimento spostamento stanziamento
  stipulazione stoccaggio suddivisione supervisione svecchiamento svincolo svuotamento tinteggiatura tracciamento trascrizione trasmissione trasporto tutela ultimazione utilizzo
  vaccinazione valorizzazione velocizzazione vendita verniciatura versamento visita
  sfalcio spurgo varo debutto trapianto innesto drenaggio cablaggio entrata ingresso uscita presa rientro ritorno esordio restauro posa`);

/** Those that count only with "di", "del" and their like. */
export const needsOf = words(`
  entrata ingresso uscita presa rientro ritorno saldo esordio varo debutto trapianto innesto
  organizzazione produzione formazione conversione sviluppo firma ricerca prova test controllo crescita analisi promozione
  automazione progettazione redazione scrittura pianificazione distribuzione partecipazione generazione acquisizione
  certificazione integrazione valutazione documentazione pulizia stampa consegna raccolta conquista inizio acquisto
  messa passaggio contributo monitoraggio taglio calo verifica comunicazione costruzione apertura chiusura contenimento
  deposito fusione selezione aggiornamento segmentazione reclutamento conservazione mantenimento
  ripresa ritiro trasformazione elaborazione
  addestramento adesione affidamento allineamento appalto archiviazione cessione coltivazione conferma coordinamento cura donazione
  denuncia disdetta esportazione fabbricazione fatturazione finanziamento fornitura importazione impostazione inclusione incentivazione ingaggio isolamento
  iscrizione manutenzione montaggio noleggio nomina ordinazione pagamento posa prenotazione presentazione
   proroga registrazione rendicontazione replica restauro restyling ricambio riciclo rifornimento rimborso rinfresco riuso
  scansione spedizione stoccaggio supervisione trasmissione trasporto tutela utilizzo vaccinazione vendita versamento visita cambio `);

/** Nouns in -zione and -mento that name a state, a measure, a body or a thing, even with "di". */
export const states = words(`
  funzione percezione soddisfazione saturazione attenzione relazione collaborazione comunicazione reputazione motivazione retribuzione occupazione condizione cooperazione
  educazione innovazione informazione istruzione operazione opzione porzione prestazione proporzione quotazione rotazione sensazione sezione soluzione tradizione transazione
  vocazione situazione posizione popolazione stazione nazione emozione azione lezione penetrazione variazione esposizione interruzione risoluzione segnalazione dotazione
  immaginazione ambizione dedizione disposizione edizione nozione concezione convinzione eccezione fruizione frazione adozione intenzione intuizione malnutrizione mozione obiezione
  perfezione petizione reazione remunerazione ripetizione sanzione tassazione tentazione votazione evoluzione frequentazione concentrazione corruzione amministrazione
  associazione fondazione federazione confederazione legislazione convenzione assicurazione abitazione imputazione direzione specializzazione qualificazione alimentazione
  circolazione popolazione inflazione vegetazione illuminazione intonazione pigmentazione ventilazione respirazione gestazione vibrazione equazione stagnazione utilizzazione
  organizzazione esenzione detrazione abilitazione giurisdizione
  momento elemento documento strumento argomento segmento pavimento sentimento appartamento dipartimento regolamento abbigliamento comportamento rendimento fallimento stabilimento cemento
  frammento fondamento parlamento alimento ornamento monumento esperimento riferimento risentimento divertimento apprendimento coinvolgimento gradimento riconoscimento orientamento
  posizionamento funzionamento insegnamento allevamento emolumento tormento temperamento abbonamento appuntamento procedimento provvedimento avvenimento movimento nutrimento
  assorbimento andamento affaticamento affollamento indebitamento inquinamento invecchiamento riscaldamento surriscaldamento sovraffollamento rallentamento godimento
  missione visione versione dimensione passione decisione opinione pressione tensione pensione commissione professione occasione confusione sessione adesione emissione divisione
  impressione possessione successione permissione recensione comprensione discussione percussione ossessione connessione regione ragione stagione televisione precisione previsione
  sondaggio messaggio viaggio personaggio paesaggio vantaggio svantaggio punteggio linguaggio ingranaggio equipaggio bagaggio omaggio maggio coraggio ortaggio villaggio miraggio
  formaggio raggio temperatura natura caricatura creatura armatura letteratura magistratura muratura
  firmamento testamento giuramento tradimento pentimento scostamento assortimento aggiustamento reggimento accento`);
