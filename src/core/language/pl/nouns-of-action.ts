import { words } from '../engine/tokens';

/** Nouns of change or making that do not end in -anie, -enie or -cie. */
export const changes = words(`
  wzrost spadek poprawa redukcja rozwoj przeglad budowa przebudowa rozbudowa odbudowa redukcja optymalizacja automatyzacja integracja migracja
  modernizacja organizacja reorganizacja realizacja publikacja rekrutacja instalacja aktualizacja digitalizacja cyfryzacja standaryzacja
  centralizacja decentralizacja konsolidacja implementacja konfiguracja personalizacja likwidacja eliminacja minimalizacja maksymalizacja
  identyfikacja weryfikacja walidacja analiza ocena kontrola produkcja sprzedaz zakup wysylka zmiana wymiana naprawa obnizka podwyzka
  odnowa start budowanie ekspansja akwizycja aktywacja reaktywacja transformacja restrukturyzacja stabilizacja intensyfikacja
  dywersyfikacja segmentacja kwalifikacja certyfikacja finalizacja inwentaryzacja dystrybucja promocja reforma adaptacja
  rewizja audyt test pilotaz projekt nabor ochrona obrona zamiana sprzataniec dostawa obsluga organizacja popularyzacja prezentacja
  rejestracja refaktoryzacja refaktor redesign rebranding relaunch onboarding uproszczenie premiera przeprowadzka zbior zbiorka
  rozruch montaz demontaz wynajem podzial wybor odbior druk remont import eksport archiwizacja renegocjacja negocjacja parafraza racjonalizacja profesjonalizacja internacjonalizacja
  monetyzacja harmonizacja unifikacja kampania lokalizacja eskalacja restauracja renowacja kontynuacja inicjacja inauguracja edukacja
  skok przyrost zwyzka cofka podboj powrot skup wykup odkup zaladunek rozladunek przeladunek wywoz dowoz zasiew wysiew pomiar nauka bycie mycie szycie ciecie
  akceptacja aranzacja asymilacja dekoracja degustacja demonstracja dezynfekcja ekspedycja ewaluacja ewakuacja emisja fuzja iluminacja indeksacja inspekcja interpretacja
  kalibracja kalkulacja kompensacja kompilacja kompletacja konserwacja konsultacja koordynacja korekta kreacja lustracja mediacja moderacja modyfikacja nominacja obserwacja
  pielegnacja propagacja relokacja reintegracja rekultywacja replikacja rozbiorka separacja selekcja splata stymulacja symulacja transmisja wizualizacja wplata wyplata wycena wycinka
  dobudowa zabudowa doplata obsada prolongata przydzial rezygnacja rehabilitacja kooptacja izolacja elektryfikacja informatyzacja translacja deinstalacja reinstalacja rejestracja
  wyprzedaz wysadzenie wykonczenie odstrzal zwrot wypis`);

/** Those that are as often topics: they count only with an object, and not with these adjectives. */
export const needsObject = words(`
  organizacja produkcja sprzedaz promocja analiza ocena kontrola rekrutacja rejestracja certyfikacja test projekt start obsluga integracja
  dostawa premiera kampania onboarding kwalifikacja prezentacja edukacja restauracja dystrybucja audyt zmiana publikacja ochrona wybor import eksport zbior zakup interpretacja inspekcja transmisja wplata wyplata zwrot symulacja konserwacja konsultacja korekta zabudowa obsada dekoracja emisja izolacja doplata skup rehabilitacja nauka pomiar wycena obserwacja
  rozwoj automatyzacja digitalizacja cyfryzacja transformacja ekspansja optymalizacja segmentacja personalizacja druk rewizja pilotaz remont podzial`);

/** Topics even with an object: no doing is meant. */
export const topics = words(
  `kontrola obsluga sprzedaz produkcja projekt ochrona kampania prezentacja rejestracja dostawa restauracja promocja edukacja ocena zbior`,
);

/** Words in -anie, -enie, -cie that name things rather than doings. */
export const things = words(`
  pytanie zadanie zdanie sniadanie wydarzenie znaczenie urzadzenie szkolenie spotkanie oprogramowanie rozwiazanie wynagrodzenie zamowienie
  zgloszenie doswiadczenie ubezpieczenie mieszkanie cisnienie zycie zdjecie przedsiewziecie zuzycie wsparcie pokrycie zaangazowanie zadowolenie
  otoczenie wyzwanie zaufanie opakowanie sprawozdanie zaopatrzenie wyksztalcenie srodowisko polaczenie wrazenie zainteresowanie wyposazenie wynik
  pojecie zajecie ujecie przyjecie-firmowe objecie haslo swiadczenie zatrudnienie-w opoznienie obciazenie ogloszenie oswiadczenie postepowanie powiazanie
  powodzenie przekonanie przeznaczenie przywiazanie samopoczucie poczucie uczucie rozporzadzenie schronienie skojarzenie skupienie spojrzenie
  stowarzyszenie sumienie twierdzenie ubranie uprawnienie uzasadnienie wspomnienie wydanie-specjalne wyjscie wejscie przejscie dojscie podejscie zejscie
  wymaganie zachowanie zalecenie zebranie zobowiazanie zrodlo zezwolenie zalozenie zastrzezenie zdarzenie ukojenie bezpieczenstwo obuwie zdrowie
  narzedzie oblicze pozwolenie zlecenie zaswiadczenie wyswietlenie wyswietlenia odwolanie nieporozumienie wahanie nagranie danie zwierze wypalenie oczekiwanie
  pranie kazanie utrapienie marzenie nasienie cierpienie zagrozenie natezenie napiecie zapotrzebowanie osiagniecie rozliczenie odczucie
  posiedzenie przedstawienie utrudnienie uzaleznienie wyrazenie niebezpieczenstwo ogrodzenie ogrzewanie okablowanie oswietlenie pochodzenie
  pokolenie polozenie porozumienie pozdrowienie przeziebienie przyzwyczajenie rozczarowanie siedzenie stezenie stwierdzenie ugrupowanie upodobanie wiezienie
  wykroczenie wyznanie zagadnienie zakazenie zamieszanie zamilowanie zapalenie zarzadzenie zawiadomienie zestawienie oblozenie odchylenie zanieczyszczenie zageszczenie nasycenie zgromadzenie zmartwienie zmeczenie zrzeszenie zadanie zyczenie milczenie
  pomieszczenie przeoczenie rusztowanie skrzyzowanie zadluzenie nadcisnienie spozycie przezycie strumienie kamienie korzenie promienie plomienie przestrzenie
  kieszenie ramienie sklepienie odniesienie nastawienie usposobienie naglosnienie umeblowanie wyroznienie wystapienie parkowanie naduzycie niedociagniecie
  zakonczenie-roku centrum przeslanie wezwanie zwolnienie ozywienie pragnienie przemowienie przyspieszenie-gps planowanie-rodziny`);

/** Lasting doings that are the name of a field when an adjective follows. */
export const fields = words(`
  ksztalcenie nauczanie uczenie zarzadzanie planowanie zywienie leczenie wychowanie budzetowanie raportowanie czytanie pisanie programowanie
  projektowanie modelowanie myslenie prawodawstwo doskonalenie szkolenie wykonywanie mieszkalnictwo opodatkowanie finansowanie karmienie testowanie
  rzadzenie drukowanie ladowanie kodowanie liczenie gotowanie plywanie dziedziczenie odzywianie przetwarzanie skanowanie`);
