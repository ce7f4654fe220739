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
  riattivazione promozione superamento rimozione soppressione riqualificazione efficientamento collaudo`);

/** Those that count only with "di", "del" and their like. */
export const needsOf = words(`
  organizzazione produzione formazione conversione sviluppo firma ricerca prova test controllo crescita analisi promozione
  automazione progettazione redazione scrittura pianificazione distribuzione partecipazione generazione acquisizione
  certificazione integrazione valutazione documentazione pulizia stampa consegna raccolta conquista inizio avvio invio acquisto
  messa passaggio contributo monitoraggio taglio calo verifica comunicazione costruzione apertura chiusura contenimento
  pubblicazione deposito fusione definizione selezione traduzione aggiornamento segmentazione reclutamento conservazione mantenimento
  ripresa ritiro trasformazione elaborazione cambio lancio`);
