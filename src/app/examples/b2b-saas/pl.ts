import type { ExampleTexts } from './texts';

export const pl: ExampleTexts = {
  people: {
    head: 'Anna Kowalczyk',
    demand: 'Piotr Zieliński',
    product: 'Tomasz Lewandowski',
    customers: 'Karolina Mazur',
    content: 'Magdalena Wójcik',
  },
  units: {
    mql: 'MQL miesięcznie',
    hours: 'godz.',
    sql: 'SQL',
    money: 'zł',
    deals: 'kontrakty',
    salespeople: 'handlowcy',
    days: 'dni',
    points: 'NPS',
    reviews: 'opinie',
    percent: '% klientów',
    customers: 'klienci',
    searches: 'wyszukiwania miesięcznie',
    articles: 'artykuły',
    registrations: 'rejestracje',
  },
  moneyFactor: 4,
  objectives: {
    O1: {
      text: 'Zrobić z naszej strony główne źródło szans sprzedaży',
      why: 'Polecenia doprowadziły nas aż tutaj, ale nie da się ich zamówić. Przyszłoroczny plan wymaga źródła, nad którym panujemy.',
      supports: 'Cel firmy: o jedną trzecią wyższe przychody cykliczne w tym roku',
    },
    O2: {
      text: 'Dać handlowcom argumenty, które wygrywają z konkurencją',
      why: 'Często dochodzimy do finału i przegrywamy, bo „wszyscy macie to samo”. Każdy handlowiec odpowiada na to po swojemu.',
      supports: 'KPI sprzedaży: odsetek wygranych szans',
    },
    O3: {
      text: 'Zmienić zadowolonych klientów w naszych ambasadorów',
      why: 'Kupujący wierzą ludziom z branży dużo wcześniej niż nam, a klient, który nas poleca, rzadko odchodzi.',
      supports: 'Cel firmy: klienci, którzy zostają i rosną razem z nami',
    },
    O4: {
      text: 'Stać się marką, której ufają dyrektorzy operacyjni',
      why: 'Większość firm układa krótką listę dostawców, zanim z kimkolwiek porozmawia. Jeśli nas wtedy nie znają, to nas na niej nie ma.',
      supports: 'Cel firmy: pierwsza trójka marek w naszej kategorii',
    },
  },
  keyResults: {
    'O1.KR1': {
      text: 'Zwiększyć liczbę MQL z inboundu z 240 do 340 miesięcznie',
      definition: 'Nowe MQL z ostatnich 30 dni, tylko z formularzy na stronie i przy webinarach.',
    },
    'O1.KR2': {
      text: 'Skrócić czas odpowiedzi na prośby o demo z 20 do 4 godzin',
      definition: 'Mediana godzin od formularza do pierwszej osobistej odpowiedzi, z 30 dni.',
    },
    'O1.KR3': {
      text: 'Przekazać handlowcom 150 SQL',
      definition: 'SQL przyjęte przez sprzedaż od początku kwartału, tylko z inboundu.',
    },
    'O1.KR4': {
      text: 'Wygenerować ze strony nowy pipeline o wartości 2,4 mln zł',
      definition: 'Wartość pierwszego roku szans otwartych w tym kwartale, których pierwszym kontaktem była strona.',
    },
    'O2.KR1': {
      text: 'Wygrać 18 kontraktów w starciu z bezpośrednim konkurentem',
      definition:
        'Umowy podpisane w tym kwartale, przy których w CRM widnieje jeden z pięciu bezpośrednich konkurentów.',
    },
    'O2.KR2': {
      text: 'Przeszkolić 24 handlowców z nowej prezentacji sprzedażowej',
      definition:
        'Handlowcy, którzy przeszli szkolenie i zaliczyli próbną rozmowę, ocenioną przez dwie osoby z zespołu.',
    },
    'O2.KR3': {
      text: 'Skrócić cykl sprzedaży z 74 do 55 dni',
      definition: 'Mediana dla umów wygranych w ostatnich 90 dniach, od SQL do podpisu.',
    },
    'O3.KR1': {
      text: 'Podnieść wskaźnik NPS z 31 do 42',
      definition: 'NPS administratorów z ostatnich 90 dni, co najmniej 100 odpowiedzi.',
    },
    'O3.KR2': {
      text: 'Zebrać 30 zweryfikowanych opinii w porównywarkach oprogramowania',
      definition: 'Opinie opublikowane w tym kwartale i oznaczone przez serwis jako zweryfikowane.',
    },
    'O3.KR3': {
      text: 'Zwiększyć z 15% do 35% odsetek klientów na naszych webinarach',
      definition: 'Spośród 300 firm: te, z których w ostatnich 90 dniach był choć jeden uczestnik.',
    },
    'O3.KR4': {
      text: 'Utrzymać churn na poziomie najwyżej 6 klientów',
      definition: 'Klienci, którzy w tym kwartale złożyli wypowiedzenie. „Początek” to wynik poprzedniego kwartału.',
    },
    'O4.KR1': {
      text: 'Zwiększyć liczbę wyszukiwań naszej marki z 1400 do 2000 miesięcznie',
      definition: 'Wyszukiwania zawierające naszą nazwę, z ostatnich 30 dni.',
    },
    'O4.KR2': {
      text: 'Opublikować 6 artykułów naszych ekspertów w prasie branżowej',
      definition: 'Podpisane artykuły, które w tym kwartale ukazały się w tytule z naszej listy; nic płatnego.',
    },
    'O4.KR3': {
      text: 'Zarejestrować 120 decydentów na naszą doroczną konferencję',
      definition: 'Potwierdzone rejestracje z firm docelowych; bez pracowników i partnerów.',
    },
  },
  actions: {
    'O1.KR1.A1': 'Napisać od nowa pięć najczęściej odwiedzanych stron, wychodząc od pytań kupujących',
    'O1.KR1.A2': 'Przetestować reklamy na frazy „porównanie” i „alternatywa”',
    'O1.KR2.A1': 'Kierować każdą prośbę o demo do dyżurnego handlowca',
    'O1.KR2.A2': 'Umożliwić rezerwację terminu prosto z formularza',
    'O1.KR3.A1': 'Ustalić ze sprzedażą, co jest SQL, a co nie',
    'O1.KR3.A2': 'Poprawić scoring leadów po dwóch miesiącach zbierania danych',
    'O1.KR4.A1': 'Przeprowadzić kampanię dla firm logistycznych, naszego najlepszego segmentu',
    'O2.KR1.A1': 'Opracować kartę porównawczą dla każdego bezpośredniego konkurenta',
    'O2.KR1.A2': 'Nagrać trzech klientów, którzy przeszli do nas od konkurencji',
    'O2.KR2.A1': 'Dokończyć slajdy i notatki dla prowadzących',
    'O2.KR2.A2': 'Ćwiczyć rozmowy co tydzień, aż zaliczą wszyscy',
    'O2.KR3.A1': 'Sprawdzić z działem sprzedaży, na którym etapie szanse utykają',
    'O3.KR1.A1': 'Zadzwonić do każdego krytyka z ostatniej ankiety',
    'O3.KR1.A2': 'Przerobić maile powitalne razem z opiekunami klientów',
    'O3.KR2.A1': 'Prosić o opinię po każdym rozwiązanym zgłoszeniu',
    'O3.KR3.A1': 'Organizować co miesiąc webinar prowadzony przez klienta',
    'O3.KR4.A1': 'Powiadamiać opiekuna klienta, gdy aktywność spada dwa tygodnie z rzędu',
    'O4.KR1.A1': 'Zostać sponsorem dwóch podcastów, których słuchają dyrektorzy operacyjni',
    'O4.KR2.A1': 'Uzgodnić tematy i terminy z czworgiem naszych ekspertów',
    'O4.KR2.A2': 'Zaproponować nasz raport branżowy pięciu redakcjom',
    'O4.KR3.A1': 'Zarezerwować salę i głównego prelegenta',
    'O4.KR3.A2': 'Otworzyć rejestrację i zaprosić firmy docelowe',
  },
  notes: {
    'O1.KR1': [
      'Powolny pierwszy tydzień.',
      'Nowe wersje stron już działają i są wyżej w wynikach.',
      'Pomógł webinar; reklamy ruszają w przyszłym tygodniu.',
    ],
    'O1.KR2': [
      'Wciąż rozdzielamy je ręcznie co rano.',
      'Automatyczne kierowanie działa od trzech dni i to widać.',
      'Czekają już tylko prośby z piątkowego popołudnia.',
    ],
    'O1.KR3': [
      'Nowa definicja uzgodniona ze sprzedażą.',
      'Mniej odrzuconych niż w zeszłym miesiącu.',
      'Dobry tydzień: jedenaście przyjętych.',
    ],
    'O1.KR4': ['Na razie dużo drobnych szans.', 'Liczba w porządku, wartość nie: liczymy na kampanię dla logistyki.'],
    'O2.KR1': ['Pierwsza wygrana, dzięki roboczej wersji karty porównawczej.', 'Dwa kolejne kontrakty są u prawników.'],
    'O2.KR2': [
      'Slajdy niegotowe, więc jeszcze nikt.',
      'Dziewięć osób zaliczyło na spotkaniu działu sprzedaży; formuła się sprawdza.',
      'Został już tylko zespół partnerski.',
    ],
    'O2.KR3': [
      'Pierwszy pomiar działu sprzedaży.',
      'Analizy prawne trwają coraz dłużej. Ten rezultat nie ma właściciela: kto go weźmie?',
    ],
    'O3.KR1': ['Rozmowy z krytykami przekonały więcej osób, niż liczyliśmy.'],
    'O3.KR2': [
      'Dwie przyszły same z siebie.',
      'Pierwsze prośby wysłane do wieloletnich klientów.',
      'Wsparcie prosi teraz o opinię po każdym zgłoszeniu.',
    ],
    'O3.KR3': [
      'Dziewięć firm więcej niż w poprzednim kwartale.',
      'Spotkanie prowadzone przez klienta miało najlepszą frekwencję.',
    ],
    'O3.KR4': ['Na razie żadnego wypowiedzenia.', 'Jeden mały klient zamknął działalność.'],
    'O4.KR1': [
      'Żadne działania jeszcze nie ruszyły.',
      'Lekki wzrost po raporcie branżowym.',
      'Bez zmian. Podcasty ruszają dopiero za miesiąc.',
    ],
    'O4.KR2': [
      'Redakcje chcą danych, nie opinii.',
      'Jeden tekst wrócił do przeredagowania.',
      'Wciąż nic się nie ukazało; najwięcej obiecujemy sobie po raporcie.',
    ],
    'O4.KR3': ['Nie rozpoczęto: rejestracja rusza, gdy podpiszemy umowę na salę.'],
  },
  declinedRequests: {
    tradeFair: {
      request: 'Stoisko na drugich targach w tym kwartale',
      from: 'Dyrektor sprzedaży',
      whyNotNow: 'Zabrałoby budżet kampanii dla logistyki, która za te same pieniądze daje większy pipeline.',
    },
    rebranding: {
      request: 'Nowe logo i identyfikacja wizualna',
      from: 'Prezes',
      whyNotNow: 'Kupujący wciąż słabo nas znają; nowa szata tego nie zmieni.',
    },
    newMarket: {
      request: 'Niemiecka wersja strony',
      from: 'Szefowa produktu',
      whyNotNow: 'Dziś nikt nie odpowiedziałby na prośbę o demo po niemiecku. Najpierw rekrutacja.',
    },
  },
  glossary: {
    lead: {
      term: 'Lead',
      definition: 'Osoba, która zostawiła dane kontaktowe i zgodziła się na kontakt.',
      source: 'CRM, kontakty ze zgodą',
    },
    mql: {
      term: 'MQL',
      definition: 'Lead zakwalifikowany przez marketing: pracuje w firmie docelowej i ma co najmniej 50 punktów.',
      source: 'System marketing automation, lista „MQL”',
    },
    sql: {
      term: 'SQL',
      definition:
        'Lead zakwalifikowany przez sprzedaż: MQL, którego potrzebę, budżet i termin handlowiec potwierdził w rozmowie.',
      source: 'CRM, etap „Przyjęty”',
    },
    inbound: {
      term: 'Inbound',
      definition: 'Ci, którzy sami do nas trafili: przez stronę, wyszukiwarkę albo webinar.',
      source: 'CRM, pole „Źródło”',
    },
    demo: {
      term: 'Demo',
      definition: 'Indywidualny pokaz produktu na żywo, pół godziny z handlowcem.',
      source: 'Kalendarz rezerwacji',
    },
    opportunity: {
      term: 'Szansa sprzedaży',
      definition: 'Możliwy kontrakt z kwotą, terminem i osobą, która decyduje.',
      source: 'CRM, szanse sprzedaży',
    },
    pipeline: {
      term: 'Pipeline',
      definition: 'Wartość pierwszego roku wszystkich otwartych szans, bez ważenia.',
      source: 'CRM, raport „Otwarty pipeline”',
    },
    salesCycle: {
      term: 'Cykl sprzedaży',
      definition: 'Liczba dni od SQL do podpisu.',
      source: 'CRM, historia etapów',
    },
    nps: {
      term: 'NPS',
      definition: 'Net promoter score: odsetek ocen 9 i 10 minus odsetek ocen od 0 do 6, od −100 do 100.',
      source: 'Ankieta w aplikacji',
    },
    churn: {
      term: 'Churn',
      definition: 'Klienci, którzy rezygnują ze wszystkich licencji. Mniejsza umowa to nie churn.',
      source: 'System rozliczeń, wypowiedzenia',
    },
    decisionMaker: {
      term: 'Decydent',
      definition: 'Osoba, która podpisuje zakup albo może go zablokować: operacje, finanse lub IT.',
      source: 'CRM, pole „Rola”',
    },
  },
};
