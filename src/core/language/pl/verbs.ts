import type { VerbLists } from '../engine/verbs';

/**
 * Infinitives, without accents. Infinitives are known by their ending; from this list come the imperatives and first persons,
 * which no ending tells, and the directions.
 */
export const verbs: VerbLists = {
  raises: `
    zwiekszyc zwiekszac podwyzszyc podwyzszac polepszyc polepszac podniesc podnosic poprawic poprawiac ulepszyc ulepszac wzmocnic wzmacniac rozwinac rozwijac rozszerzyc rozszerzac
    podwoic podwajac potroic potrajac przyspieszyc przyspieszac zoptymalizowac optymalizowac zmaksymalizowac maksymalizowac wzrosnac rosnac
    urosnac poszerzyc poszerzac pomnozyc mnozyc zintensyfikowac intensyfikowac rozbudowac rozbudowywac powiekszyc powiekszac
    usprawnic usprawniac udoskonalic udoskonalac doskonalic przekroczyc przekraczac wydluzyc wydluzac wzbogacic wzbogacac umocnic umacniac
    ugruntowac spotegowac skalowac przeskalowac stymulowac pobudzic ozywic dynamizowac zdynamizowac nasilic pogłębic poglebic poglebiac podkrecic windowac`,
  lowers: `
    zmniejszyc zmniejszac obnizyc obnizac zredukowac redukowac ograniczyc ograniczac skrocic skracac wyeliminowac eliminowac usunac usuwac
    zminimalizowac minimalizowac zlikwidowac likwidowac uniknac unikac zapobiec zapobiegac spowolnic spowalniac zatrzymac
    uproscic upraszczac sciac scinac obciac obcinac zmalec spasc spadac odchudzic odciazyc odciazac zahamowac hamowac
    wyzerowac zniwelowac niwelowac zejsc przestac zaprzestac zaoszczedzic oszczedzac oszczedzic rozladowac zwalczyc zwalczac zlagodzic lagodzic wygasic wygaszac polowic zawezic stlumic uciac`,
  keeps: `
    utrzymac utrzymywac zachowac zachowywac kontynuowac chronic ochronic ustabilizowac stabilizowac zapewnic zapewniac zabezpieczyc zabezpieczac
    pozostac pozostawac pilnowac dopilnowac dbac zadbac strzec gwarantowac zagwarantowac podtrzymac podtrzymywac bronic obronic przestrzegac`,
  creates: `
    stworzyc tworzyc utworzyc zbudowac budowac wybudowac uruchomic uruchamiac wdrozyc wdrazac zaprojektowac projektowac napisac pisac opublikowac publikowac
    dostarczyc dostarczac wyprodukowac produkowac zorganizowac organizowac wprowadzic wprowadzac ustanowic zainstalowac instalowac
    przygotowac przygotowywac zaplanowac planowac zrealizowac realizowac wykonac wykonywac przeprowadzic przeprowadzac zatrudnic zatrudniac
    zrekrutowac rekrutowac przeszkolic szkolic zintegrowac integrowac zautomatyzowac automatyzowac zdigitalizowac cyfryzowac scyfryzowac
    zmodernizowac modernizowac odnowic odnawiac przebudowac przebudowywac przeprojektowac zreorganizowac zrestrukturyzowac otworzyc otwierac rozpoczac
    rozpoczynac zaczac zaczynac zakonczyc konczyc ukonczyc dokonczyc sfinalizowac finalizowac zamontowac montowac nagrac nagrywac nakrecic
    narysowac wymyslic powolac zalozyc zakladac skonfigurowac konfigurowac ustawic przeniesc przenosic zmigrowac migrowac udokumentowac dokumentowac
    zmapowac mapowac przeanalizowac analizowac zbadac badac ocenic oceniac zmierzyc mierzyc monitorowac przetestowac testowac sprawdzic
    sprawdzac zweryfikowac weryfikowac kontrolowac skontrolowac poprawic naprawic naprawiac wyczyscic czyscic uporzadkowac porzadkowac sklasyfikowac zarchiwizowac
    spisac zidentyfikowac zdefiniowac definiowac okreslic okreslac sformalizowac ustandaryzowac standaryzowac ujednolicic scentralizowac przetlumaczyc
    tlumaczyc zaktualizowac aktualizowac odswiezyc wymienic wymieniac zastapic przedstawic przedstawiac udostepnic udostepniac zakomunikowac
    komunikowac poinformowac informowac towarzyszyc pomoc pomagac wspierac wesprzec uczestniczyc wspolpracowac pracowac popracowac
    spotkac spotykac skontaktowac kontaktowac zadzwonic dzwonic wyslac wysylac zaprosic zapraszac zapisac polaczyc laczyc koordynowac skoordynowac
    zarzadzac ustrukturyzowac zlecic zebrac zbierac gromadzic zgromadzic sporzadzic opracowac opracowywac wydac wydawac wypuscic wypuszczac
    aktywowac zaktywizowac zaangazowac prowadzic poprowadzic przejrzec przegladac zrecenzowac podpisac podpisywac wydrukowac drukowac zamowic zamawiac kupic kupowac
    rozpisac przekazac oddac skompletowac zestawic podzielic rozeslac opisac odpisac wdrozyc zarejestrowac rejestrowac stworzyc wgrac zaimportowac wyeksportowac
    zaadaptowac zaimplementowac implementowac przepisac zredagowac redagowac`,
  other: `
    osiagnac osiagac uzyskac uzyskiwac zdobyc zdobywac pozyskac pozyskiwac wygenerowac generowac przyciagnac przyciagac przekonwertowac konwertowac
    podbic podbijac sprzedac sprzedawac zamknac zamykac domknac domykac stac stawac zostac byc miec dac dawac zaoferowac oferowac uczynic zrobic robic pozwolic pozwalac umozliwic
    umozliwiac wziac brac przejac przejmowac zrozumiec rozumiec nauczyc uczyc doprowadzic doprowadzac zmienic zmieniac przeksztalcic przeksztalcac
    przemienic ulatwic ulatwiac zachecic zachecac zainspirowac inspirowac zmotywowac motywowac zmobilizowac zjednoczyc
    promowac wypromowac otrzymac otrzymywac dostac dostawac wiedziec moc chciec musiec widziec zobaczyc przewidziec powiedziec mowic czytac przeczytac zyc przezyc
    sledzic znac poznac rozpoznac pojawic podobac zachwycic zachwycac uwiesc smiac usmiechac polozyc klasc zaproponowac proponowac
    wyciagnac czekac zalezec zejsc wydatkowac odpowiedziec odpowiadac odpowiedziec zgubic stracic tracic wygrac wygrywac przekonac przekonywac
    rozwiazac rozwiazywac prosic poprosic zapytac pytac wymagac decydowac zdecydowac dzielic biegac biec przebiec umrzec cierpiec odkryc odkrywac pokryc
    przyjac przyjmowac isc pojsc wejsc wchodzic przejsc przechodzic dojsc dochodzic wyjsc wychodzic wrocic wracac przyjsc przyjezdzac jechac pojechac udac
    spac sluzyc obsluzyc obslugiwac czuc inwestowac zainwestowac wybrac wybierac dzialac reagowac zareagowac wypelnic wypelniac spelnic spelniac
    zlozyc skladac odbyc odbywac umowic umawiac zarezerwowac rezerwowac przypisac przydzielic przydzielac powierzyc delegowac
    dostosowac dostosowywac adaptowac dopasowac dopasowywac wyrownac nadac nadawac dodac dodawac zastosowac stosowac przyblizyc zblizyc zatwierdzic zatwierdzac
    polaczyc skojarzyc zaatakowac autoryzowac posunac odblokowac zablokowac policzyc liczyc obliczyc kalibrowac wykorzystac wykorzystywac
    uczcic swietowac certyfikowac szukac poszukac poszukiwac wyjasnic wyjasniac uprawiac skomercjalizowac porownac porownywac uzupelnic uzupelniac
    skoncentrowac koncentrowac potwierdzic potwierdzac doradzac doradzic przeznaczyc konsumowac negocjowac wynegocjowac renegocjowac
    kopiowac pielegnowac deklarowac poswiecic zademonstrowac wyznaczyc wyznaczac ustalic ustalac roznicowac zroznicowac omowic omawiac wyroznic wyrozniac
    dystrybuowac zdywersyfikowac dywersyfikowac zdominowac dominowac podarowac trwac wymienic edukowac wyedukowac wyposazyc zbalansowac przeegzaminowac eksportowac
    eksplorowac wyrazic zafakturowac fakturowac finansowac sfinansowac skupic skupiac sformulowac odwiedzic odwiedzac grac zagrac uzasadnic zarabiac zarobic patrzec popatrzec
    prowadzic oswietlic zilustrowac wyobrazic importowac zaimponowac wlaczyc wlaczac wlaczyc wskazac wskazywac wyodrebnic wplynac wplywac angazowac innowacyjnic
    uczyc wstawic nalegac wszczac oddzialywac interpretowac odwrocic zostawic zostawiac uwolnic uwalniac zwolnic walczyc powalczyc maszerowac zasluzyc
    zmonetyzowac monetyzowac pokazac pokazywac poruszyc ruszyc ruszac nominowac powiadomic powiadamiac plywac zajac zajmowac uhonorowac zorientowac orkiestrowac osmielic
    goscic ugoscic obserwowac placic zaplacic rozmawiac porozmawiac myslec pomyslec przeniknac postrzegac spersonalizowac personalizowac lowic zlowic sadzic zasadzic posadzic
    pozycjonowac posiadac praktykowac doprecyzowac woleć preferowac nadzorowac priorytetyzowac spriorytetyzowac wprawic uprzywilejowac
    przedluzyc przedluzac obiecac prowokowac sprowokowac kwalifikowac zakwalifikowac okreslic opowiedziec opowiadac rekomendowac polecac polecic zarekomendowac
    zapewnic racjonalizowac odzyskac odzyskiwac podarowac regulowac uregulowac wymyslec wznowic wznawiac reaktywowac naladowac zdjac
    przypomniec przypominac odbudowac odbudowywac zmniejszyc zwrocic zwracac usytuowac symulowac sygnalizowac zglosic zglaszac zgłaszac wybrac wyselekcjonowac
    rozdzielic rzucic wykorzystac zaskoczyc zaskakiwac nadzorowac specjalizowac sponsorowac przesunac przesuwac oszacowac szacowac sugerowac zasugerowac
    dotknac wytyczyc przeniesc przenosic przekazac przekazywac traktowac potraktowac znalezc znajdowac uzyc uzywac wazyc zdywersyfikowac zabronic czuwac wizualizowac
    glosowac podrozowac gotowac jesc zjesc pic wypic medytowac oddychac odpoczywac odpoczac cwiczyc trenowac przebiegac schudnac zrzucic wstac wstawac zaciagnac
    docierac dotrzec trafic trafiac pozbyc pozbywac zainteresowac interesowac zapoznac oczarowac zaprzyjaznic przywrocic przywracac
    zbierac wcielac wcielic zrownowazyc uwzglednic uwzgledniac uswiadomic uswiadamiac upowszechnic upowszechniac spopularyzowac popularyzowac
    naglosnic zaistniec uplasowac wspiac wznieść wzniesc wybic przebic przebijac pokonac pokonywac wyprzedzic wyprzedzac przescignac przewyzszyc
    zagospodarowac wypracowac wypracowywac dopracowac dopracowywac doprecyzowac uzgodnic uzgadniac ustalic rozliczyc rozliczac zaksiegowac oplacic
    zasilic zasilac nawiazac nawiazywac podjac podejmowac odebrac odbierac zwerbowac werbowac utworzyc uzbierac upiec piec sprostac
    dopiac spiac zespolic scalic zunifikowac konsolidowac skonsolidowac przeorganizowac przeszukac wyszukac wyszukiwac wytypowac wylonic
    obudzic budzic wzbudzic wzbudzac zyskac zyskiwac zaskarbic cenic docenic doceniac nagrodzic nagradzac wynagrodzic premiowac awansowac
    ogłosic oglosic oglaszac zapowiedziec rozglosic rozpowszechnic rozdac wreczyc dolaczyc dolaczac podlaczyc podlaczac przylaczyc wylaczyc odlaczyc
    odciac zerwac skonczyc rzucic zamienic zamieniac przerobic przerabiac przestawic wyprowadzic wyjechac wyruszyc zaparkowac zatankowac
    zasadzac posprzatac sprzatac umyc malowac pomalowac remontowac wyremontowac uszyc zaszczepic szczepic leczyc wyleczyc karmic
    rozpatrzyc rozpatrywac odeslac nadgonic nadrobic doszkolic dokształcic douczyc oswoic zasiegnac przelac zlecac obsadzic obdzwonic oddzwonic wydzwonic przedzwonic
    zadomowic zakorzenic zintegrowac zglebic przemyslec rozwazyc rozpoznac wytrenowac ukierunkowac nakierowac sprofilowac segmentowac posegmentowac otagowac oznaczyc oznaczac
    powitac witac wprowadzic wdrazac onboardowac pitchowac zapitchowac zbenchmarkowac refaktoryzowac zrefaktoryzowac deployowac wdeployowac brandowac zaudytowac audytowac
    postawic stawiac zaczerpnac wzbudzac zwalidowac walidowac zobowiazac zobowiazywac przyciac scementowac zacementowac wesprzec zakorzeniac wybudowac zachowac zacheciac zawrzec zawierac
    przebranzowic zrewidowac rewidowac zoptymalizowac zrownowazyc zwiazac wiazac zmieniac wyeksponowac eksponowac zaprezentowac prezentowac zaopatrzyc zaopatrywac zadeklarowac zaliczyc zaliczac zdac zdawac
    zaplanowac zaprogramowac programowac zaprenumerowac zarazic zarejestrowac zaskarzyc zastanowic zaszyfrowac szyfrowac zatrzymywac zautomatyzowac zawalczyc zazegnac zdemokratyzowac
    zdynamizowac zdyskontowac zebrac zespolic zewidencjonowac ewidencjonowac zgrac zgromadzic zharmonizowac harmonizowac zintensyfikowac zmierzac zmieścic zmiescic znormalizowac zoperacjonalizowac zorientowac zracjonalizowac
    zrobotyzowac zrozumiec zrownac zrzeszyc zszyc zsynchronizowac synchronizowac zuzyc zuzywac zweryfikowac zwiedzic zwiedzac zwolac zwolywac zwyciezyc zwyciezac
    wylansowac wyliczyc wymierzyc wynajac wynajmowac wynalezc wyodrebniac wypelnic wypozyczyc wypromowac wyprzedac wyrobic wyrownac wystapic wystepowac wystartowac startowac wystawic wystawiac wystosowac
    wyszkolic wytlumaczyc wytworzyc wytwarzac wywalczyc wywiazac wywrzec wyznaczyc wzmagac wzniecic wziac wskrzesic wspolorganizowac wspoltworzyc wtajemniczyc wycofac wycofywac wycenic wyceniac
    upamietnic uporzadkowac uprzatnac uregulowac urozmaicic urzadzic urzadzac uruchamiac usamodzielnic uszczelnic uscislic utrwalic utrwalac uwiarygodnic uwidocznic uzaleznic uzbroic uzdrowic uzgodnic uaktualnic
    ucyfrowic udowodnic udowadniac udrożnic udroznic ufundowac ufundowac ujac ujmowac ukazac ukierunkowac ukonczyc ukonkretnic ukształtowac uksztaltowac ksztaltowac ulokowac umiescic umieszczac
    unowoczesnic unowoczesniac uodpornic upewnic uplynnic upoważnic upowaznic uprawiac uprosić tworzyc testowac tropic trwac trzymac tchnac towarzyszyc transformowac
    scisnac sformatowac skalkulowac kalkulowac skatalogowac katalogowac sklonic sklaniac skodyfikowac skojarzyc skompensowac skonstruowac konstruowac skonsultowac konsultowac skonfrontowac skorygowac korygowac skorzystac korzystac
    skumulowac  spelnic spedzic spedzac spieniezyc splacic splacac sponsorowac sporzadzic spozytkowac sprezyc sprecyzowac precyzowac sprowadzic sprzac sprzyjac stanac stawic stosowac streszczac strzelic
    studiowac sumowac szanowac szukac szykowac slubowac swiadczyc swietowac rekomendowac reklamowac zareklamowac reprezentowac resetowac respektowac restrukturyzowac robotyzowac rozbic rozbudzic rozbudzac rozeznac 
    rozgryzc rozkrecic rozkrecac rozlac rozlokowac rozmiescic rozniecic rozpalic rozpedzic rozplanowac rozpowszechniac rozpromowac rozproszyc rozruszac rozstrzygnac rozszyfrowac roztoczyc rozwiac rozwieszac rozwiewac
    rozstawic rozroznic ruszyc rywalizowac rzadzic przeformulowac przejrzec przekierowac przekroic przekwalifikowac przelamac przelamywac przelozyc przemodelowac przemawiac przeobrazic przepracowac przeprojektowac przeprosic
    przestawic przeswietlic przetransformowac przetrwac przetworzyc przetwarzac przewodzic przewietrzyc przezwyciezyc przodowac przybyc przyciszyc przyczynic przyczyniac przygarnac przygotowac przyjechac przykuc przylozyc
    przymierzyc przypieczetowac przypilnowac przyspawac przystapic przystosowac przyswoic przyuczyc przyznac przyznawac pozycjonowac pozostawic pozwac pozyczyc pracowac premiowac prenumerowac procesowac profilowac prognozowac
    projektowac propagowac prosperowac prototypowac przeciwdzialac przeciwstawic publikowac puscic pytac plasowac pobic pobrac pobierac pobudzac pochwalic poczynic podazac podbudowac poddac podkreslic podkreslac podliczyc
    podlaczac podpiac podpowiadac podsumowac podsumowywac podtrzymac podwyzszyc podwyzszac podziekowac dziekowac podzielic pogodzic pograc pojednac pojac pojechac pojmowac pokierowac kierowac pokonywac pokrzepic pokusic
    polepszyc polepszac pomnazac  popchnac poprzec popierac popularyzowac poradzic porozumiec porwac porywac posilkowac poskromic poslac postapic poszukac poszukiwac poswiecac potanic potwierdzac powalczyc powiazac
    powielac powielic powierzac powitac powolac powolywac powrocic powstrzymac powstrzymywac powtorzyc powtarzac pozegnac pozwolic odczarowac odejsc oderwac odformalizowac odhaczyc odkurzyc odlozyc odmienic odmlodzic odmrozic
    odniesc odnosic odpalic  odpracowac odrobic odroznic odroznic odrodzic odsprzedac odswiezac odwazyc odwzorowac odzwierciedlic ogarnac ogrzac okielznac okreslac omijac ominac opanowac opatentowac opatrzyc
    opiekowac oplacac opowiedziec oprzec opierac oprowadzic oprowadzac opróżnic oproznic optowac orientowac osadzic osiedlic oskryptowac osmielac ostrzec ostrzegac oszukac otaczac otoczyc otrzasnac otwierac outsourcowac owocowac ozdobic
    naciskac nadazyc nadazac nadgryzc nadrabiac naklonic naklaniac nakreslic nalozyc namowic namawiac napedzic napedzac napelnic napotkac narzucic nasladowac nasycic nastawic naszkicowac szkicowac natchnac nauczac nawodnic nawolywac
    negocjowac neutralizowac zneutralizowac notowac zanotowac nucic nurkowac minimalizowac modelowac moderowac modyfikowac zmodyfikowac motywowac mowic mnozyc  mentorowac lansowac laczyc lobbować lobbowac lokowac lubic
    luzowac lagodzic lamac lapac zlapac latac kapitalizowac klasyfikowac koic kolekcjonowac komercjalizowac kompletowac komponowac skomponowac kompensowac konkurowac koordynowac kreowac wykreowac krzewic kultywowac kupowac kwestionowac
    inicjowac zainicjowac instruowac poinstruowac interweniowac jednoczyc jezdzic imponowac identyfikowac hartowac holowac hospitowac gospodarowac gonic dogonic grupowac pogrupowac gasic ugasic gawedzic fotografowac sfotografowac formowac uformowac
    forsowac fundowac egzekwowac wyegzekwowac ekscytowac eliminowac emitowac wyemitowac eskalowac etykietowac dazyc debatowac debiutowac zadebiutowac delektowac demontowac deregulowac diagnozowac zdiagnozowac dociazyc dociekac dofinansowac dogadac
    dogadywac dogrywac doic dojechac dojrzec dokladac dokonac dokonywac dokumentowac dolozyc domagac domykac dopelnic dopieszczac dopingowac dopracowac doposazyc doprosic doradzac doreczyc dorownac dosiegnac doskonalic dospac dostrzec dostrzegac
    doswiadczyc dotowac dotrzymac dotrzymywac dowiesc dowiedziec dowozic dowiezc dozbroic drazyc drukowac dublowac dyktowac dyskutowac przedyskutowac dyscyplinowac dystansowac cementowac certyfikowac cieszyc ciagnac chwalic chwycic czcic czerpac czesac czekac
    badac bazowac bilansowac blyszczec bronic brylowac budzic bywac aktywizowac aktualizowac akceptowac zaakceptowac alokowac angazowac anulowac archiwizowac asystowac automatyzowac awansowac audytowac atakowac aranzowac zaaranzowac
    akredytowac alarmowac ankietowac anonimizowac anonsowac apelowac arbitrazowac bawic budzetowac butelkowac chodzic chowac coachowac czarowac dekarbonizowac dobic dobijac dobudowac docieplic
    docisnac doczytac doganiac dogladac dokapitalizowac dokarmiac dokrecic doksztalcac doksztalcic doliczyc dopelniac dopiescic dopilnowywac dopisac dopuscic dopuszczac dopytac dopytywac dorabiac
    doreczac dorobic dorownywac dorzucac dorzucic doslac dostawic dostrajac dostroic dosunac dosylac doszkalac doszlifowac doubezpieczyc dowodzic dozatrudnic dozowac drzemac dzierzawic egzaminowac
    elektryfikowac ewaluowac filtrowac frezowac homologowac hospitalizowac indeksowac kasowac kodowac kompostowac konserwowac kosic kroic kusic lakierowac legalizowac licencjonowac
    liderowac lokalizowac lutowac magazynowac mediowac mergowac mielic mieszac monitowac myc nabic nabyc nabywac naciac nacinac nadbudowac nadeslac nadsylac naglasniac nakarmic nakazac nakazywac
    nakleic naklejac nakloniac nakrecac naliczac naliczyc namalowac namierzyc napelniac narzucac nasmarowac nasswietlic nastroic nasunac naswietlic nawiedzic obic obiecywac objasniac objasnic
    objechac obrabiac obrazowac obrobic obsadzac obwiescic ocalac ocalic ocenzurowac ocieplac ocieplic oczyscic oczyszczac odbic odbijac oddalac oddalic oddawac oddelegowac oddluzyc oddzielac
    oddzielic odejmowac odetkac odfiltrowac odgadnac odinstalowac odjac odkladac odkrecic odkupic odlewac odliczyc odmalowac odmykac odpalac odpiac odprowadzic odpytac odrabiac odremontowac
    odrestaurowac odrzucac odrzucic odsiac odsiewac odstawic odsunac odsuwac odsylac odszyfrowac odtwarzac odtworzyc oduczyc odwdzieczyc odwolac odwolywac oetykietowac ograc ogrodzic ogrzewac
    okleic oklejac okrazyc olsnic ometkowac opanowywac operowac opieczetowac oprogramowac opuscic opuszczac osadzac oskladkowac oslabiac oslabic ostemplowac oswajac oszlifowac otynkowac owinac
    oznakowac ozywiac pakowac paletyzowac pchnac piac pobiec pochodzic podac podawac podciac podkrecac podlac podlewac podpowiedziec podrabiac podrzucic podstawic podszkolic pojezdzic
    pokategoryzowac pokroic polerowac pomierzyc poplywac porozumiewac poruszac porzucic posegregowac poskladac poskramiac posortowac pospacerowac postanawiac postanowic potrenowac potrzymac
    powiesic przebadac przebudzic przeciac przecinac przecwiczyc przefiltrowac przegonic przeinstalowac przekreslic przekupic przeladowac przeliczyc przepiac przeplynac przepuscic przepytac
    przerzucic przesadzic przescigac przeslac przestawiac przestroic przesylac przeszczepic przeszkalac przewalidowac przewidywac przewiesic przewiezc przewodniczyc przewozic przyblizac przycisnac
    przykleic przyklepac przylaczac przyprowadzac przyprowadzic przyrzec przysiac przyslac przystepowac przyswajac przytrzymac przywabic przyzwyczaic ratowac ratyfikowac reanimowac recyklingowac
    rehabilitowac relaksowac reperowac restartowac rozbawic rozbierac rozbijac rozciac rozciagac rozciagnac rozdawac rozdzielac rozebrac rozegrac rozgescic rozgrywac rozgryzac rozgrzac rozhustac
    rozkminic rozkochac rozksiegowac rozladowywac rozpakowac rozpedzac rozpieszczac rozpoznawac rozpracowac rozpracowywac rozreklamowac rozslawic rozsmieszyc rozstawiac rozstrzygac rozwiesic
    rozwiezc rozwiklac rozwozic rysowac rzucac satysfakcjonowac scalac schodzic schowac sciagac sciagnac scrawlowac segregowac serwisowac siac siekac skanowac skasowac skategoryzowac skladowac
    skleic sklejac sklonowac skompilowac skonteneryzowac skosic skredytowac skreslac skreslic skusic sladowac smarowac sondowac sortowac spacerowac spajac spakowac spawac spiewac spinac splaszczyc
    spoic sprzatnac sprzegnac sprzeniewierzyc spuscic stroic szlifowac szyc tagowac tanczyc tloczyc tlumic toczyc ubezpieczac ubezpieczyc ubic uchwalac uchwalic uciec uciekac udzielac udzielic
    ugotowac ukarac ukrocic ukryc uleczyc umeblowac umorzyc unaocznic uniewaznic upominac upomniec uprzedzac uprzedzic uratowac urobic usatysfakcjonowac uskladac uskrzydlac uskrzydlic usmazyc
    ustawiac uszczelniac uszczesliwiac uszczesliwic uszeregowac utylizowac uwierzytelniac uwierzytelnic uwodzic uzdrawiac uzyczyc wbic wbijac wciac wcisnac wieszac wkladac wkrecic wkuwac wlozyc
    wnioskowac wozic wpadac wpasc wpiac wreczac wrzucac wrzucic wsadzac wsadzic wskrzeszac wspinac wstapic wstawiac wstepowac wstrzymac wstrzymywac wtajemniczac wtryskiwac wybijac wyburzyc
    wychowac wychowywac wychwycic wychwytywac wyciac wycinac wycwiczyc wydzielac wydzielic wydzierzawic wygladzac wygladzic wyjac wyjmowac wykafelkowac wykarmic wykasowac wykladac wykrawac
    wykreslic wykryc wykrywac wyksztalcic wykupic wylaczac wyladowac wylogowac wylozyc wymazac wymiarowac wymieszac wymknac wymodelowac wymurowac wymusic wymuszac wymyc wynagradzac wyostrzac
    wyostrzyc wypchnac wypiac wypisac wypisywac wypolerowac wyposazac wypowiedziec wyprac wyprasowac wyprowadzac wypytac wyrabiac wyrejestrowac wyrownywac wyruszac wyrzucac wyrzucic wyskalowac
    wysondowac wystroic wysunac wysuwac wyswietlac wyswietlic wysypiac wyszlifowac wytlaczac wytropic wyuczyc wywiezc wywozic wznosic wzruszac wzruszyc zaalarmowac zaanonsowac zaapelowac
    zabudowac zabudzetowac zaciac zaciesniac zaciesnic zaciskac zacisnac zaczarowac zadowalac zadowolic zadziwiac zadziwic zagadnac zagaic zagescic zageszczac zagladac zahaszowac zaindeksowac
    zajrzec zakazac zakazywac zakochac zakodowac zakonserwowac zakupic zalaczac zalaczyc zaladowac zalegalizowac zalesic zalogowac zameldowac zamieszkac zankietowac zanonimizowac zaonboardowac
    zaopiekowac zaorac zapakowac zapamietac zapamietywac zaparzyc zapelniac zapelnic zapisywac zapoczatkowac zapoczatkowywac zapowiadac zapoznawac zaprowadzic zaprzyjazniac zasiac zasiedlac
    zasiedlic zaspiewac zastawic zastrzec zastrzegac zasunac zasymulowac zatanczyc zatkac zatykac zauroczyc zautoryzowac zaweziac zawiesic zawieszac zawiezc zawnioskowac zazebic zazieleniac
    zazielenic zbackupowac zbanowac zbic zbijac zbilansowac zblizac zbratac zburzyc zbyc zdebugowac zdegradowac zdejmowac zdekarbonizowac zdeployowac zdobic zdumiec zdusic zegnac zegzaminowac
    zelektryfikowac zeskanowac zespalac zestawiac zestroic zewaluowac zgadnac zglebiac zgrywac zhostowac zjednac zjednywac zjezdzic zlaczyc zliczac zliczyc zlogowac zlokalizowac zmagazynowac
    zmazac zmergowac zmiazdzyc zmielic zmieszac zmonitorowac zmusic zmuszac zmyc znakowac zobrazowac zocerowac zoperowac zpseudonimizowac zrefaktorowac zrehabilitowac zreperowac zresetowac
    zrestartowac zrzucac zserwisowac zszywac zupgradowac zutylizowac zwabic zwaloryzowac zwazyc zwiastowac zwiezc zwinac zwirtualizowac zwizualizowac zwymiarowac
    zaniesc przywiezc ulozyc rozlozyc podlozyc dobrac dobierac nabrac ubrac zabrac zabierac przebrac oskarzyc wpisac wykazac wykazywac okazac
    amortyzowac ciulac dezynfekowac dosypac ilustrowac informatyzowac inkasowac inwentaryzowac maskowac mechanizowac nadmuchac nasadzic normalizowac nowelizowac odsluchac odsluchiwac okroic
    opiniowac parkowac polegac ponegocjowac przecierac przeczesac przeczesywac przegadac przegrupowac przemeblowac przemyslac przepchnac przepedzic przeplacic przepompowac przerwac przerywac
    przeskoczyc przetapiac przetasowac przetrzasnac przetrzec przewalczyc przewertowac przydac przykrecic przymknac przyniesc przynosic przyozdobic przypisywac przyrzadzic przysporzyc przytulic
    przywdziac przywolac przywozic przywykac pstryknac reformowac regenerowac rekompensowac rekonstruowac replikowac rezygnowac rozbroic rozbujac rozdrobnic rozgromic rozjasnic rozlaczyc rozluznic
    rozmnozyc rozmontowac rozpogodzic rozpuscic rozrzucic rozsadzic rozstroic rozsypac rozweselic skierowac skoczyc skubnac spalac spalic splesc sprostowac sprzeciwic strescic szczycic szerzyc
    tankowac targowac topnic troszczyc trudnic tuczyc uchronic uchylic uciszyc uciulac uczulic udzwignac ufac ujarzmic ujawniac ujawnic ukoic ukorzenic ukrecic umilic umniejszyc unieruchomic
    uniezaleznic upichcic upiekszyc uplesc upodobnic upolowac uprasowac uprzyjemnic urealnic usadzic uscisnac uspokoic usprawiedliwic ustrzec uswietnic uszczknac utrudnic utwierdzic uwiecznic
    uwienczyc uwijac uwrazliwic uwspolczesnic uwypuklic uzmyslowic uznac uznawac wabic wchlaniac wchlonac wdac wdepnac wertowac windykowac wizytowac wkroczyc wodowac wplacac wplacic wpoic wpuscic
    wpuszczac wskoczyc wspomagac wspomoc wsypac wtopic wtracic wybaczyc wybawic wybielic wybronic wyciszyc wyczarowac wyczuc wydobyc wydobywac wydrazyc wyglosic wygospodarowac wyhamowac wyhodowac
    wyjawic wyjednac wykapac wyklarowac wykluczac wykluczyc wykolowac wykorzenic wykrecic wykruszyc wylosowac wymacac wymalowac wymarzyc wymeldowac wymigac wymontowac wynotowac wyorac wypalic
    wypatrzec wypieknic wyplacac wyplacic wyplenic wypoczac wypompowac wyposrodkowac wypozyczac wyprawic wyprobowac wyprostowac wyprzec wypunktowac wyratowac wyreczyc wyregulowac wyretuszowac
    wyrezyserowac wysiedlic wyskoczyc wyskrobac wyslawic wysledzic wysluchac wysterowac wystrugac wystrzelic wystylizowac wysuplac wysuszyc wyswobodzic wyszarpac wyszczegolnic wyszczuplic
    wytapetowac wytargowac wytonowac wytresowac wytrzec wytrzymac wywazyc wywietrzyc wywolac wywolywac wywrocic wyzwolic wyzyskac wzmoc zaabsorbowac zaadresowac zaalokowac zaasfaltowac
    zabalsamowac zabawic zabetonowac zabiegac zabukowac zacerowac zacieniac zacumowac zadaszyc zadedykowac zadekretowac zadrukowac zadzialac zafundowac zagoic zagoscic zahartowac zaimprowizowac
    zainaugurowac zainkasowac zainsynuowac zaintonowac zaizolowac zakasowac zakleic zakotwiczyc zakrecic zalakowac zalatwiac zalatwic zaleczyc zalepic zaludnic zamarkowac zamaskowac zametkowac
    zamiesc zamieszac zamodelowac zamortyzowac zamrazac zamrozic zanalizowac zaniechac zanizyc zaokraglic zaopiniowac zaostrzyc zapieczetowac zaplombowac zapracowac zaprzeczyc zapuscic zaradzic
    zaranzowac zarekwirowac zarybic zarysowac zaskarbiac zasklepic zaslonic zaspokajac zaspokoic zastopowac zastygnac zasypac zaszczycic zaszeregowac zaszokowac zaszyc zatamowac zatroszczyc
    zatytulowac zaufac zauwazyc zawiadomic zawiazac zawladnac zawojowac zawrocic zaznaczyc zaznajomic zazyczyc zazywac zbagatelizowac zbastowac zdekodowac zdelegowac zdemontowac zdenuklearyzowac
    zdepersonalizowac zderegulowac zdetronizowac zdezynfekowac zdlawic zdopingowac zdubbingowac zdublowac zdwoic zdyscyplinowac zekranizowac zelektryzowac zgarnac zgasic zgeneralizowac
    zglobalizowac zgrupowac zhumanizowac zindywidualizowac zinformatyzowac zinstytucjonalizowac zinternacjonalizowac zinterpretowac zinwentaryzowac ziscic zjechac zlustrowac zmajstrowac
    zmechanizowac zmiekczyc zmityzowac zmodulowac zmotoryzowac znaczyc znegocjowac zniechecic znieczulic zniesc znizyc znosic znowelizowac zobiektywizowac zobligowac zogniskowac zreanimowac
    zrecyklingowac zredefiniowac zreferowac zreformowac zregenerowac zrekompensowac zrekonstruowac zrelacjonowac zrelaksowac zremisowac zreplikowac zresocjalizowac zrestaurowac zretuszowac
    zrewolucjonizowac zrezygnowac zrolowac zsumowac zsyntetyzowac zurbanizowac zwektoryzowac zwielokrotnic zwienczyc zwierac zwindykowac zwizytowac zwodowac zyczyc`,
};

/** Nouns that end like an infinitive, with the accent or without it. */
export const notVerbs = `
  siec piec-grzewczy pamiec chec plec smierc nic kosc gosc tresc czesc wiesc powiesc opowiesc cwierc postac miesiac tysiac prac granic dzielnic tablic ulic
  koniec goniec kupiec taniec wieniec palec walec marzec lipiec czerwiec starzec naukowiec sportowiec handlowiec fachowiec internetowiec finansowiec
  piec pięć dziewiec dziesiec szesc dwadziescia pol-miesiac wstrzas kolej lekarstwo klasc-sie noc moc niemoc wielkanoc owoc koc tac klac plac plac-zabaw place
  pajac palac kac materac tac rac zajac obecnosc radosc litosc milosc zazdrosc zlosc zawisc nienawisc korzysc przyjazn przepasc napasc masc
  wlasc zapasc obawiac-sie kopalnic okolic rocznic roznic stolic technic fabryc klinic polic pomocnic pracownic tajemnic ksiegarnic
  gospodyn wspolnic pozycji stron tlic nawis klient specjalist czynic-o wypowiedz odpowiedz zapowiedz ciec krawiec mieszkaniec cudzoziemiec ochroniarz zleceniodawc dostawc odbiorc sprzedawc wydawc
  pielgrzymk lac swiec zywic wiec tic basic public music topic logistic analytic metric mac pac abc pic sic arc b2c kpic html`;

/** Imperatives and first persons that the rules do not make from the infinitive. */
export const forms = `
  badz:byc bądź:byc miej:miec daj:dac wez:wziac rob:robic zrob:zrobic wyslij:wyslac rozeslij:rozeslac poslij:poslac pomoz:pomoc idz:isc przejdz:przejsc wejdz:wejsc dojdz:dojsc
  wyjdz:wyjsc zejdz:zejsc znajdz:znalezc zdobadz:zdobyc zdobywaj:zdobywac stan:stac zostan:zostac rozpocznij:rozpoczac zacznij:zaczac przyjmij:przyjac podejmij:podjac zajmij:zajac przejmij:przejac
  zbierz:zebrac wybierz:wybrac odbierz:odebrac napisz:napisac pisz:pisac spisz:spisac zapisz:zapisac podpisz:podpisac opisz:opisac przepisz:przepisac rozpisz:rozpisac przypisz:przypisac
  pokaz:pokazac wskaz:wskazac przekaz:przekazac zwiaz:zwiazac rozwiaz:rozwiazac powiaz:powiazac nawiaz:nawiazac utnij:uciac obetnij:obciac zetnij:sciac
  tnij:ciac dotrzyj:dotrzec powiedz:powiedziec odpowiedz:odpowiedziec opowiedz:opowiedziec przewidz:przewidziec jedz:jesc zjedz:zjesc
  utrzymaj:utrzymac otrzymaj:otrzymac zatrzymaj:zatrzymac dostan:dostac przestan:przestac wstan:wstac podnies:podniesc przenies:przeniesc wznies:wzniesc odnies:odniesc wynies:wyniesc spadnij:spasc
  zloz:zlozyc zaloz:zalozyc poloz:polozyc odloz:odlozyc utworz:utworzyc tworz:tworzyc stworz:stworzyc otworz:otworzyc umow:umowic omow:omowic zamow:zamowic odnow:odnowic mow:mowic wznow:wznowic
  skroc:skrocic powroc:powrocic wroc:wrocic zwroc:zwrocic przywroc:przywrocic podwoj:podwoic potroj:potroic uprosc:uproscic zglos:zglosic oglos:oglosic zapros:zaprosic popros:poprosic
  czytaj:czytac pamietaj:pamietac sprzedaj:sprzedac wydaj:wydac dodaj:dodac oddaj:oddac nadaj:nadac podaj:podac rozdaj:rozdac zadaj:zadac przydaj:przydac
  spraw:sprawic wydluz:wydluzyc zwieksz:zwiekszyc obniz:obnizyc wdroz:wdrozyc pozyskaj:pozyskac wyczysc:wyczyscic oczysc:oczyscic wypusc:wypuscic
  przeczytaj:przeczytac zadbaj:zadbac zlec:zlecic polec:polecic swiec:swiecic zachec:zachecic poswiec:poswiecic
  przejrzyj:przejrzec uzyj:uzyc odkryj:odkryc pokryj:pokryc przezyj:przezyc zyj:zyc poznaj:poznac zaprojektuj:zaprojektowac zajrzyj:zajrzec obejrzyj:obejrzec
  chce:chciec moge:moc musze:musiec bede:byc mam:miec zrobie:zrobic zwieksze:zwiekszyc zbuduje:zbudowac stworze:stworzyc napisze:napisac przeczytam:przeczytac
  zdobede:zdobyc osiagne:osiagnac uruchomie:uruchomic wdroze:wdrozyc przygotuje:przygotowac wysle:wyslac zamierzam:zamierzac planuje:planowac pragne:pragnac
  chcialbym:chciec chcialabym:chciec chcielibysmy:chciec badzmy:byc miejmy:miec
  biegnij:biec strzez:strzec piecz:piec przeprowadz:przeprowadzic poprowadz:poprowadzic prowadz:prowadzic wprowadz:wprowadzic doprowadz:doprowadzic sprawdz:sprawdzic odwiedz:odwiedzic potwierdz:potwierdzic zatwierdz:zatwierdzic oszczedz:oszczedzic
  stworzmy:stworzyc zwiekszmy:zwiekszyc zbudujmy:zbudowac
  zanies:zaniesc przywiez:przywiezc zawiez:zawiezc dowiez:dowiezc rozwiez:rozwiezc wywiez:wywiezc przewiez:przewiezc usiadz:usiasc ubierz:ubrac zabierz:zabrac dobierz:dobrac rozbierz:rozebrac
  pobierz:pobrac dostrzez:dostrzec ostrzez:ostrzec zastrzez:zastrzec dowiedz:dowiedziec wpisz:wpisac dopisz:dopisac odpisz:odpisac wypisz:wypisac wykaz:wykazac ukaz:ukazac
  okaz:okazac zajdz:zajsc obejdz:obejsc podejdz:podejsc odejdz:odejsc jedz:jesc pojedz:pojechac dojedz:dojechac pojdz:pojsc wyrwij:wyrwac upiecz:upiec uprzatnij:uprzatnac
  bierz:brac wroc:wrocic przewroc:przewrocic odwroc:odwrocic zawroc:zawrocic odrob:odrobic zarob:zarobic
  podlej:podlac wlej:wlac nalej:nalac przelej:przelac lej:lac zasiej:zasiac siej:siac odsiej:odsiac ogrzej:ogrzac zagrzej:zagrzac grzej:grzac pij:pic myj:myc szyj:szyc kryj:kryc slij:slac podjedz:podjechac wyjedz:wyjechac przyjedz:przyjechac objedz:objechac zajedz:zajechac przejedz:przejechac zjedz:zjesc
  wnies:wniesc donies:doniesc roznies:rozniesc przynies:przyniesc znies:zniesc syp:sypac dosyp:dosypac wsyp:wsypac zasyp:zasypac rozsyp:rozsypac posyp:posypac
  lap:lapac zlap:zlapac wylap:wylapac zlam:zlamac przelam:przelamac wykop:wykopac zakop:zakopac przekop:przekopac wypiecz:wypiec skacz:skakac wykap:wykapac`;

/** Nouns that look like an imperative: a verb only where an object follows. */
export const nounLike = `
  kraj zwyczaj rodzaj urodzaj maj tramwaj obyczaj raj gaj skraj wybor stan sprzedaz wyraz pokaz rozkaz przekaz zakaz nakaz obraz wyrob zarob zysk obrot rozwoj postep
  okres zakres adres koszt kon cen klas plan termin grup list test zapis opis podpis napis przepis dopis spis wpis zlec rob sklad wklad naklad uklad
  kontakt projekt produkt obsluz wiedz czas baz marz nagran rad por rozmow prac szkol spraw umow pomoc dostaw popraw napraw wystaw wypraw zabaw ustaw
  zmian wymian ocen cen stron wymow odnow budow przebudow odpraw dom tom syn tlum audyt rejestr limit start lek len prow strumien odpowiedz wypowiedz zapowiedz
  kup bron chron wal obron ochron kontrol analiz wycen kosz mierz dziel wieczor tabor kolor wzor nadzor dozor zbior odbior wzrost odpad spad wypad
  zastaw zestaw skos woz przerob szczep postaw strop wykaz okaz ukaz karm zarob baw stroj dowod opis tocz`;
