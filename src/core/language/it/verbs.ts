import type { VerbLists } from '../engine/verbs';

/** Infinitives, without accents. Most Italian infinitives are known by their ending; the list gives directions and serves the other forms. */
export const verbs: VerbLists = {
  raises: `
    aumentare incrementare accrescere migliorare potenziare rafforzare ampliare estendere elevare alzare innalzare
    raddoppiare triplicare quadruplicare quintuplicare decuplicare moltiplicare accelerare ottimizzare massimizzare intensificare allargare
    arricchire crescere superare consolidare sviluppare espandere rinforzare velocizzare favorire stimolare
    valorizzare affinare perfezionare rilanciare dinamizzare irrobustire allungare fortificare evolvere`,
  lowers: `
    ridurre diminuire abbassare calare tagliare limitare minimizzare eliminare togliere accorciare evitare dimezzare
    contenere restringere alleggerire semplificare azzerare frenare rallentare arrestare fermare smettere snellire
    abbattere attenuare sopprimere smaltire risparmiare comprimere decurtare prevenire contrastare combattere scongiurare sfoltire`,
  keeps: `
    mantenere conservare tenere preservare continuare stabilizzare proteggere garantire salvaguardare assicurare restare
    rimanere sostenere rispettare difendere tutelare trattenere proseguire`,
  creates: `
    creare costruire lanciare mettere realizzare progettare elaborare scrivere redigere pubblicare consegnare produrre
    organizzare implementare installare introdurre stabilire montare preparare pianificare programmare fabbricare formare
    assumere reclutare integrare automatizzare digitalizzare modernizzare rifare rivedere ripensare ricostruire
    ristrutturare riorganizzare aprire inaugurare avviare iniziare cominciare finalizzare terminare concludere completare
    eseguire animare girare filmare registrare disegnare inventare istituire costituire comporre assemblare
    configurare impostare migrare documentare mappare analizzare studiare valutare misurare monitorare testare
    provare sperimentare pilotare validare verificare controllare correggere riparare pulire ordinare classificare archiviare
    censire elencare identificare definire formalizzare standardizzare armonizzare uniformare centralizzare tradurre
    localizzare aggiornare rinnovare sostituire presentare condividere diffondere comunicare informare sensibilizzare
    accompagnare aiutare assistere partecipare contribuire collaborare lavorare incontrare intervistare contattare
    chiamare inviare spedire invitare iscrivere collegare coordinare gestire strutturare esternalizzare unificare
    raccogliere compilare sintetizzare rilasciare distribuire attivare predisporre allestire stilare stendere varare caricare
    supportare facilitare condurre svolgere effettuare tenere revisionare rivedere pubblicizzare sviluppare fissare firmare`,
  other: `
    adorare versare 
    raggiungere ottenere conseguire generare attirare attrarre convertire conquistare fidelizzare acquisire vendere
    chiudere diventare divenire essere avere dare offrire rendere fare permettere prendere portare riportare trasformare cambiare
    incoraggiare ispirare motivare coinvolgere mobilitare unire riunire responsabilizzare promuovere ricevere sapere potere volere dovere
    vedere prevedere dire leggere rileggere vivere seguire inseguire conoscere riconoscere apparire piacere sedurre ridere sorridere
    condurre dedurre indurre porre proporre imporre disporre esporre comporre riporre supporre opporre trarre estrarre contrarre
    distrarre detrarre attendere difendere dipendere scendere spendere rispondere corrispondere fondere perdere vincere convincere
    stringere spingere dipingere distinguere estinguere giungere aggiungere risolvere dissolvere chiedere richiedere decidere
    dividere uccidere correre percorrere concorrere ricorrere soccorrere morire soffrire coprire scoprire accogliere cogliere
    venire tornare ritornare divenire pervenire intervenire partire uscire riuscire salire dormire servire sentire investire
    finire scegliere agire reagire nutrire fornire munire guarnire cogliere riempire compiere
    riflettere sancire smentire definire unire bandire abolire demolire
    adattare adottare aderire allineare adeguare allocare affidare affermare ancorare anticipare applicare apportare
    apprezzare avvicinare approvare arrivare articolare associare attaccare attribuire autorizzare avanzare
    bloccare sbloccare brevettare calcolare calibrare catturare capitalizzare celebrare certificare cercare ricercare
    chiarire coltivare commercializzare comparare confrontare comprare acquistare comprendere capire concentrare concretizzare
    confermare consigliare consultare contare consumare contrattare negoziare rinegoziare copiare curare
    dedicare delegare delineare democratizzare demolire dimostrare destinare determinare dettagliare differenziare discutere
    diversificare domare dominare donare durare educare emergere entrare entusiasmare equipaggiare esaminare
    eccellere esplorare esportare esprimere evidenziare evangelizzare fatturare finanziare focalizzare fondare formulare frequentare
    giocare giustificare governare guadagnare guardare guidare illuminare illustrare immaginare imparare impegnare impiegare importare
    impressionare includere incontrare incorporare indagare indicare individuare influenzare ingaggiare innovare insegnare inserire
    insistere ispezionare instaurare interagire internazionalizzare interpretare invertire investire invogliare laureare
    lasciare liberare licenziare livellare lodare lottare mandare mangiare marciare meritare mettere misurare mobilizzare
    monetizzare mostrare muovere nominare notificare nuotare occupare onorare operare orientare orchestrare osare ospitare osservare
    pagare parlare passare pensare penetrare percepire perfezionare personalizzare persuadere pescare piantare piazzare posizionare
    possedere praticare precisare preferire prenotare presidiare prestare prioritizzare privilegiare procedere procurare
    professionalizzare programmare prolungare promettere proporzionare provocare puntare qualificare quantificare quotare
    raccontare raccomandare radicare ragionare rallegrare rassicurare razionalizzare reagire recuperare regalare registrare
    regolare reinventare rendicontare replicare reinserire restituire riattivare ricaricare ricominciare riconquistare
    ricollocare ricordare ricostituire ridare ridefinire ridisegnare rientrare rimandare rimborsare rimuovere
    ringraziare riparare ripartire ripristinare riposizionare riprendere riprogettare risanare riscoprire riservare risvegliare ritirare
    riutilizzare rivendere rivitalizzare rivoluzionare rompere salvare sbarcare scalare scambiare scaricare segmentare segnalare selezionare
    semplificare separare settare sfidare sfruttare siglare simulare smistare sollecitare sorprendere sorvegliare specializzare
    specificare sperare sponsorizzare spostare stampare stabilire stimare stipulare stupire suggerire suonare superare tastare tentare toccare tracciare
    transitare trasferire trasmettere trattare trovare usare utilizzare valere vantare variare vietare vigilare visitare visualizzare
    votare viaggiare andare stare bastare camminare cucinare mangiare bere dormire leggere nuotare correre meditare respirare riposare
    abilitare abituare accedere accendere accettare accontentare accordare affrontare agganciare agevolare ascoltare aspettare assegnare
    attrezzare auditare avvisare blindare brillare captare coniugare connettere costare cementare dialogare
    disinstallare dotare emettere erogare espugnare farsi fatturare federare fiorire firmare fungere germogliare
    imparare incantare incassare incentivare incidere incoronare incrociare inglobare innescare integrare
    intercettare invadere istruire marcare mediare occuparsi offrire orientare patrocinare
    premiare profilare qualificare radunare rappresentare recensire referenziare riaprire riallineare ribaltare
    rincorrere ritrovare rivolgere sanare sbrigare scongelare scoprire sedurre segnare sensibilizzare sfornare smuovere soddisfare
    sottoscrivere spiegare spingere sposare studiare suscitare svecchiare svuotare telefonare traghettare uscire vaccinare onboardare
    pitchare deployare refactorizzare backuppare schedulare brandizzare performare targettizzare postare taggare
    abbellire abbinare abbozzare accantonare accasare accentrare accertare accoppiare accorpare accreditare accudire accumulare addestrare addobbare adempiere adibire affittare affollare aggirare
    aggiudicare aggiustare aggregare allacciare allegare allenare allertare alternare ambientare ambire ammettere ammodernare ammortizzare annaffiare annotare annullare annunciare appaltare
    appassionare appendere appoggiare approfondire appurare arginare arredare arrotondare arruolare asfaltare assaggiare assestare assimilare assolvere assorbire attestare attingere attutire
    autenticare avvertire avvolgere azionare balzare battere beneficiare bilanciare bonificare bruciare bussare cablare caldeggiare calendarizzare calmierare canalizzare cancellare candidare
    cantare capovolgere caratterizzare cavalcare cedere centrare cestinare circoscrivere citare codificare cofinanziare collaudare collezionare colmare colorare commentare commissionare commuovere
    compattare compensare competere comprovare concedere conciliare concordare condensare conferire confezionare confluire congelare constatare contabilizzare contagiare conteggiare contestare
    contrassegnare convalidare conversare convocare corredare costeggiare custodire debellare debuttare decentrare decifrare decodificare decollare decongestionare decretare deliberare deliziare
    demandare denominare denunciare depositare depurare derivare devolvere diagnosticare dichiarare digitare dilazionare diluire dimagrire dimensionare dimettere diplomare diradare diramare
    dirottare disabilitare disboscare disdire disinfettare disinnescare dismettere dispensare disputare dissotterrare dissuadere divulgare domandare dosare edificare editare efficientare elargire
    eleggere elettrificare emanare emozionare emulare epurare ereditare esaltare esaudire esaurire esentare esercitare esibire esigere esordire esortare espletare esplicitare estirpare estrapolare
    etichettare evadere far fermentare fertilizzare festeggiare fiancheggiare figurare filtrare fomentare forgiare fotocopiare fotografare fotovoltaizzare frazionare friggere fruire funzionare
    gareggiare gemellare generalizzare gettare giovare giudicare gonfiare graduare gratificare guarire gustare ideare idratare igienizzare imballare imbarcare imbastire imbiancare imbottigliare
    imbustare imitare immagazzinare immatricolare immedesimare immettere immunizzare impacchettare impaginare impartire impastare impedire impiantare impollinare imprimere impugnare incanalare
    incaricare incarnare incastonare incollare incubare incuriosire indennizzare indicizzare indire indirizzare industrializzare infilare influire infondere informatizzare infrangere ingrandire
    innamorare inoltrare inquadrare insaporire insediare insonorizzare intavolare interconnettere interpellare interrompere intestare intitolare intraprendere intrattenere intrecciare intrigare
    invecchiare inventariare irrigare isolare istradare iterare laminare lastricare lavare legalizzare legare lenire levigare limare liquidare listare logorare lubrificare lucidare macinare
    maggiorare manifestare marchiare maturare meccanizzare memorizzare menzionare metabolizzare mietere miscelare mitigare mixare modellare moderare movimentare mungere mutare navigare
    neutralizzare noleggiare normalizzare normare notare obbligare oltrepassare omettere omogeneizzare omologare optare ormeggiare ornare ossigenare ostacolare ottemperare padroneggiare panificare
    parametrizzare parcheggiare pareggiare passeggiare patteggiare pattinare pattugliare pattuire pedalare perforare perimetrare perlustrare perseguire perseverare pesare piantumare piegare
    pitturare pizzicare plasmare plastificare ponderare porgere posare posticipare potare precedere prediligere prefigurare prefissare pregare prelevare prescrivere prestabilire pretendere
    prevalere primeggiare privatizzare procacciare proclamare progredire proiettare promulgare pronosticare pronunciare propagare prorogare prospettare protocollare puntellare purificare quadrare
    raccordare racimolare raddrizzare raffigurare raffinare raggruppare ragguagliare rammentare rapportare rassettare ratificare rattoppare ravvivare recapitare recidere recitare redistribuire
    refrigerare regolamentare regolarizzare reimpiegare reindirizzare reintegrare relazionare remunerare reperire reprimere rescindere resettare resistere respingere restaurare retribuire
    rettificare revocare riabilitare riaccendere riadattare riaffermare riassegnare riassorbire riassumere riattrezzare ribadire ribassare ricalcolare ricalibrare ricavare richiamare riciclare
    ricollegare ricomporre riconciliare riconfermare riconfigurare riconvertire ricoprire ricoverare ricucire rielaborare rifinanziare rifinire rifondare riformare riformulare rifornire rigenerare
    rilegare rilevare rimboschire rimodellare rimodulare rimontare rimotivare rimpiazzare rimpicciolire rinfrescare rintracciare rinunciare rinviare riordinare ripagare ripassare ripercorrere
    ripetere ripianare ripopolare ripresentare riproporre riprovare ripubblicare ripulire riqualificare risalire risarcire riscaldare riscattare riscontrare riscrivere riscuotere risistemare
    risollevare rispolverare ristampare ristorare ritagliare ritarare ritoccare riunificare rivalutare riversare rodare rottamare ruotare saldare sbaragliare sbrogliare scaglionare scaldare
    scandire scansionare scardinare scartare scavalcare scavare schedare schematizzare schierare sciare sciogliere scolpire scommettere scomporre sconfiggere scontare scorporare scovare scremare
    scrollare scrutare sdoganare sequenziare sfamare sfatare sfogliare sfondare sganciare sgomberare sgonfiare sgravare sigillare silenziare sincronizzare sintonizzare sistemare situare slegare
    smantellare smarcare smascherare sminare smontare snocciolare socializzare sollevare somministrare sondare soppesare sormontare sorteggiare sottolineare sottoporre sottostare sottotitolare
    sottrarre sovvenzionare spalmare spargere spaziare spazzare spegnere spianare spolverare spremere sprigionare spronare spulciare stagionare stanare stanziare stemperare sterilizzare stirare
    stoccare stornare strappare stratificare stravolgere subappaltare subentrare suddividere suggellare supervisionare surgelare svelare svezzare svincolare tabulare tamponare tappezzare tarare
    temere tendere tesserare tessere testimoniare timbrare tinteggiare tirare tollerare tonificare tosare totalizzare trainare tramandare tramutare tranquillizzare trapiantare trascinare
    trascrivere traslocare trasportare travasare tuffare ubicare uguagliare ultimare umanizzare urbanizzare usufruire vagliare varcare vendemmiare ventilare verbalizzare verniciare vestire
    vidimare vincolare virare visionare vivacizzare volantinare volare zappare zippare
    annettere annoverare apporre appostare ascrivere assottigliare attecchire bisticciare calzare candire cavare cesellare ciclostilare cifrare cinguettare circondare coalizzare cogestire
    combinare concatenare congegnare congratulare consorziare contendere contornare cooptare coprogettare corroborare cucire cullare declinare decorare defalcare degustare delimitare delocalizzare
    demotivare denudare depennare depotenziare desalinizzare detassare disarmare discostare disinquinare disseminare distendere distillare distogliere doppiare drappeggiare drenare
    duplicare eccepire edulcorare effondere elogiare enfatizzare ergere erudire escludere escogitare esplodere essiccare esternare estrudere evincere falcidiare fasare fecondare ficcare fidare
    fischiare flettere fluidificare fregiare fruttare fugare geolocalizzare germinare gettonare giuntare glorificare grattare imbeccare imbracciare imbrigliare imbucare immortalare impallinare
    imparentare impennare impermeabilizzare impolverare impreziosire incappare incartare incavare incentrare incernierare incettare incipriare incitare inculcare indorare infiammare infoltire
    ingabbiare ingemmare ingranare inibire innaffiare innestare inscenare insidiare insufflare intercalare interloquire intersecare intonacare intonare intrappolare intrufolare inumidire irradiare
    irretire lambire lievitare lottizzare magnetizzare masterizzare medicare merchandisare mordere narrare nebulizzare nobilitare numerare obiettare occultare offuscare ombreggiare ondulare
    oscurare ossidare pacciamare palettizzare pannellare parificare pasticciare pavimentare penalizzare pettinare pigiare pinzare plagiare polarizzare ponteggiare porzionare postdatare
    preallertare precettare precludere predefinire premere prequalificare presiedere prestampare processare professare propendere prosperare prototipare puntualizzare querelare rabboccare
    racchiudere radicalizzare raffreddare rappacificare rasare rasserenare rateizzare razionare reclamizzare redarguire reincantare reinstallare remixare riabbracciare riaccreditare riagganciare
    rialzare riammettere rianalizzare rianimare riapplicare riarmare riavvicinare ribilanciare ricablare ricertificare ricollaudare ricompattare ricompensare riconcepire ricondurre riconsegnare
    ricontattare ricontrattare ricontrollare ricorreggere ricreare ridimensionare ridistribuire riequilibrare riesaminare riesportare rifilare rifocillare riforestare riguadagnare rilassare
    rimediare rimescolare rimettere rimpolpare rimuginare rincuorare rinfoltire ringiovanire rinsaldare rinvasare rinvigorire rioccupare ripianificare ripiantare ripotenziare riprezzare
    riproiettare ripuntare riscontare riseminare risentire risintonizzare rispecchiare ristabilire ristudiare ritemprare ritinteggiare ritracciare rivalorizzare rivangare riverniciare rivestire
    rivisitare rosicchiare rovesciare saccheggiare saggiare salare saltare sanificare santificare saturare sbarrare sbendare sbiancare sbobinare sboccare sbollentare sbottonare sbrinare
    sburocratizzare scacciare scadenzare scagliare scalfire scarabocchiare scattare scaturire scheggiare schivare sciacquare scindere scippare scolarizzare scollegare scompigliare sconfinare
    sconvolgere scoperchiare scorgere scorrere screpolare scrostare scuotere sdebitare sdrammatizzare segregare seguitare selciare sequestrare serrare sfilare sforbiciare sfrondare sgrezzare
    sguarnire simpatizzare slacciare smacchiare smagrire smerciare sminuire smorzare snidare sniffare soffiare soggiornare sorvolare sospingere sostanziare sotterrare spacchettare spalancare
    spalare sparare specchiare sperperare spettinare spodestare sradicare srotolare stappare statuire stemprare stilizzare stordire stracciare stralciare straripare strigliare stuccare stuzzicare
    subordinare suffragare surriscaldare svagare svegliare sventare sviscerare tacitare tappare tarpare temprare tenzonare trafilare tralasciare transennare trapanare tratteggiare tribolare
    trinciare troncare turnare urlare vellicare vezzeggiare virgolettare viziare zittire zuccherare`,
};

/** Nouns and adjectives that end like an infinitive. */
export const notVerbs = `
  mare affare cellulare esemplare familiare popolare solare militare particolare nucleare similare bipolare lineare dollare scolare
  settore carattere potere-di mestiere cantiere quartiere carriere barriere frontiere camere genere opere lettere maniere
  infermiere consigliere ingegnere bandiere fiere sfere statere piacere cavaliere cameriere forniere corriere giardiniere
  parrucchiere banchiere portiere finanziere pioniere cratere etere cratere polvere rovere cenere tenere-conto dovere benessere malessere
  cere vere severe sincere leggere-novita libere miserere intere misere povere sere ore ere pere altere
  vampire lire mire elisire emire desire vire satire spire gare bare rare chiare care tare avare amare ignare zanzare
  regolare singolare secolare circolare molare muscolare stellare insulare oculare modulare preliminare immobiliare alimentare parlamentare
  elementare complementare seminare-di lunare salutare interdisciplinare disciplinare collaterale ospedaliere estere alberghiere finanziarie
  intere bancarie agroalimentare ambulatoriale volontari consolare titolare capillare
  welfare software hardware middleware firmware share square care square fare-rete core score store before more where there here software-house are
  altare alveare avvenire casolare collare diversi dispersi universi immersi sommersi emersi perversi avversi inversi scarsi sparsi comparsi apparsi scomparsi
  commerci telecamere atmosfere cerniere forestiere costiere premiere atelier hire fire wire require empire share compare prepare compere intero mere altre oltre`;

/** First persons, imperatives and modals that no ending tells. */
export const forms = `
  vogliamo:volere voglio:volere dobbiamo:dovere devo:dovere possiamo:potere posso:potere puntiamo:puntare intendiamo:intendere
  facciamo:fare fai:fare fate:fare faremo:fare faro:fare dai:dare date-ai:dare diamo:dare daremo:dare siamo:essere sii:essere saremo:essere saro:essere
  abbiamo:avere avremo:avere avro:avere vai:andare andiamo:andare andremo:andare vado:andare voglio:volere vorremmo:volere vorrei:volere
  riduci:ridurre riducete:ridurre riduciamo:ridurre ridurremo:ridurre ridurro:ridurre produci:produrre produciamo:produrre traduci:tradurre introduci:introdurre
  conduci:condurre scegli:scegliere scegliamo:scegliere raccogli:raccogliere mantieni:mantenere manteniamo:mantenere manterremo:mantenere
  tieni:tenere ottieni:ottenere otteniamo:ottenere otterremo:ottenere vieni:venire diventiamo:diventare poni:porre proponi:proporre disponi:disporre
  rimuovi:rimuovere promuovi:promuovere muovi:muovere metti:mettere mettete:mettere mettiamo:mettere chiudi:chiudere chiudete:chiudere chiudiamo:chiudere chiedi:chiedere
  apri:aprire aprite:aprire apriamo:aprire offri:offrire scopri:scoprire copri:coprire vendi:vendere vendete:vendere vendiamo:vendere venderemo:vendere
  scrivi:scrivere scrivete:scrivere scriviamo:scrivere rispondi:rispondere rispondete:rispondere rispondiamo:rispondere leggi:leggere correggi:correggere proteggi:proteggere
  definisci:definire definiamo:definire fornisci:fornire inserisci:inserire costruisci:costruire costruite:costruire costruiamo:costruire costruiremo:costruire trasferisci:trasferire
  gestisci:gestire istituisci:istituire stabilisci:stabilire sostituisci:sostituire distribuisci:distribuire restituisci:restituire
  unisci:unire finisci:finire garantisci:garantire arricchisci:arricchire diminuisci:diminuire diminuiamo:diminuire suggerisci:suggerire segui:seguire
  converti:convertire investi:investire parti:partire servi:servire esegui:eseguire raggiungi:raggiungere raggiungete:raggiungere raggiungiamo:raggiungere aggiungi:aggiungere
  vinci:vincere convinci:convincere risolvi:risolvere prendi:prendere riprendi:riprendere spendi:spendere spingi:spingere coinvolgi:coinvolgere cresci:crescere
  perdi:perdere decidi:decidere dividi:dividere condividi:condividere rendi:rendere renderemo:rendere rendiamo:rendere assumi:assumere assumete:assumere assumiamo:assumere ricevi:ricevere
  estendi:estendere difendi:difendere riscrivi:riscrivere iscrivi:iscrivere descrivi:descrivere redigi:redigere erigi:erigere
  concludi:concludere includi:includere permetti:permettere smetti:smettere trasmetti:trasmettere connetti:connettere elimina:eliminare
  espandi:espandere combatti:combattere abbatti:abbattere pulisci:pulire riempi:riempire acquisisci:acquisire percorri:percorrere
  cerchiamo:cercare cerco:cercare resti:restare rimani:rimanere riconosci:riconoscere conosci:conoscere vivi:vivere vedi:vedere rivedi:rivedere rivediamo:rivedere
  capisci:capire colpisci:colpire stupisci:stupire favorisci:favorire chiarisci:chiarire esci:uscire togli:togliere cogli:cogliere accogli:accogliere sciogli:sciogliere distogli:distogliere disdici:disdire predici:predire benedici:benedire componi:comporre esponi:esporre imponi:imporre
  riponi:riporre sottoponi:sottoporre scomponi:scomporre ricomponi:ricomporre riproponi:riproporre anteponi:anteporre estrai:estrarre attrai:attrarre sottrai:sottrarre trai:trarre
  sostieni:sostenere trattieni:trattenere intrattieni:intrattenere previeni:prevenire intervieni:intervenire sali:salire siediti:sedere spegni:spegnere induci:indurre deduci:dedurre rivieni:rivenire
  rimani:rimanere cuoci:cuocere stendi:stendere scendi:scendere accendi:accendere appendi:appendere sospendi:sospendere apprendi:apprendere comprendi:comprendere intraprendi:intraprendere
  spegnete:spegnere togliete:togliere mantenete:mantenere ottenete:ottenere tenete:tenere proponete:proporre riducete:ridurre bevi:bere bevete:bere beviamo:bere iscriviti:iscrivere
  riuscire:riuscire di':dire sto:stare stiamo:stare`;

/** Nouns that look like an imperative in -a: a verb only where an object follows at once. */
export const nounLike = `
  doppia 
  vendita offerta ricerca visita domanda prova verifica crescita consegna firma stampa chiamata copertura conferma misura cura guida
  marca prenota nota lista pratica classifica modifica richiesta spesa scelta mostra scala causa forma norma pesca posta
  porta rata rete tutela visita volta conta conquista salva bozza media carica gara giornata programma replica rivista
  ripresa rinuncia sfida sosta stima svolta tappa targa tratta trova usa utenza veglia attesa caccia calma cassa casa cena
  contatta crea-tivita danza difesa delega documenta entrata uscita fattura fila finanza fiducia garanzia giostra intervista
  lancia linea lotta mappa mensa merenda moda monta nomina novita opera ordina ospita paga pausa pena piazza pila pratica
  presa prima qualifica quota raccolta regola rendita riforma risposta rosa sala sbarra scena scheda scorta scuola
  segnala serata sigla soglia sorpresa spinta sposa squadra stanza stella stipula strada tabella tassa tecnica tela testa torna traccia
  valuta vetrina vincita vista vita zona analisi cambio lancio
  delibera deroga proroga revoca semina denuncia rettifica ratifica bonifica convalida consulta tara piega taglia posa ruota salda fascia
  fotocopia maschera omologa recita scarica sonda schiera lima mina popola dosa lava vernicia commenta serva tessera degusta supervisa
  ristampa batteria merca sede capitola manovra candida pedala sosta candidatura minuta lega vela rinuncia sigilla isola accusa aggiunta asta cifra compra copia data disciplina disdetta ferma filtra forza griglia guardia manca marcia minaccia mira multa pianta pista punta purga querela ricarica riserva ronda rotta schema scommessa scusa serra spala spia spunta stretta tavola tenda trama truffa usura vernice voga zappa`;

/** Nouns in -o and -i that look like a first person or an imperative: never a verb. */
export const nounsOnly = `
  accordo acquisto affitto allaccio annuncio ascolto assaggio assegno avviso bacio ballo battito bilancio blocco calcolo cambio canto carico catalogo
  collaudo colpo commento commercio compenso computo confronto congedo consiglio consumo conteggio conto contrasto contributo
  controllo costo credito deposito dialogo disegno dono esonero esordio fermo filtro fondo gioco governo guadagno imballo imbarco impegno
  impianto impiego importo incarico incasso incontro incremento indirizzo inoltro interesse intervallo invito invio lancio lavoro lego
  listino marchio mercato modello modulo motivo noleggio obbligo parcheggio pareggio passo patrocinio peso piano pilota posto premio prestito presidio
  prezzo programma progetto pronostico racconto raccordo raduno rapporto rialzo ricambio ricavo richiamo ricordo ricovero
  rifiuto rilancio rimborso rimpiazzo rinforzo rinnovo rinvio riordino ripasso riposo riscatto riscontro ristoro ritardo ritiro ritocco ritorno
  saldo sblocco scambio scarico scarto scavo sconto scontro segno sforzo sgombero sollievo sorteggio stanziamento storno studio supporto taglio tasso
  termine testo timbro tiro tocco trasloco trasporto tratto traino uso utilizzo varco vincolo volo voto vuoto stampo scatto recupero punto
  fondi parti ordini corsi premi esami tempi temi numeri costi punti volti dopo presto verso`;
