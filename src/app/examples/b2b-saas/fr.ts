import type { ExampleTexts } from './texts';

export const fr: ExampleTexts = {
  people: {
    head: 'Camille Laurent',
    demand: 'Thomas Girard',
    product: 'Julien Morel',
    customers: 'Sophie Lefèvre',
    content: 'Inès Benali',
  },
  units: {
    mql: 'MQL par mois',
    hours: 'heures',
    sql: 'SQL',
    money: '€',
    deals: 'affaires',
    salespeople: 'commerciaux',
    days: 'jours',
    points: 'NPS',
    reviews: 'avis',
    percent: '% des clients',
    customers: 'clients',
    searches: 'recherches par mois',
    articles: 'tribunes',
    registrations: 'inscrits',
  },
  moneyFactor: 1,
  objectives: {
    O1: {
      text: 'Faire de notre site la principale source d’opportunités commerciales',
      why: 'Le bouche-à-oreille nous a portés jusqu’ici, mais il ne se commande pas. Le plan de l’an prochain exige une source que nous maîtrisons.',
      supports: 'Objectif de l’entreprise : un tiers de revenu récurrent en plus cette année',
    },
    O2: {
      text: 'Donner aux commerciaux des arguments qui font mouche face aux concurrents',
      why: 'Nous arrivons souvent en finale pour perdre sur un « finalement, c’est pareil ». Chacun improvise sa réponse.',
      supports: 'KPI commercial : taux de transformation',
    },
    O3: {
      text: 'Faire de nos clients nos meilleurs ambassadeurs',
      why: 'Un acheteur croit ses pairs bien avant de nous croire, et un client qui parle pour nous ne part presque jamais.',
      supports: 'Objectif de l’entreprise : des clients qui restent et se développent avec nous',
    },
    O4: {
      text: 'Devenir la marque de confiance des directeurs des opérations',
      why: 'La plupart des acheteurs arrêtent leur liste avant de parler à qui que ce soit. S’ils ne nous connaissent pas, nous n’y sommes pas.',
      supports: 'Objectif de l’entreprise : figurer parmi les trois marques de référence du secteur',
    },
  },
  keyResults: {
    'O1.KR1': {
      text: 'Augmenter les MQL entrants de 240 à 340 par mois',
      definition: 'Nouveaux MQL des 30 derniers jours, formulaires du site et des webinaires uniquement.',
    },
    'O1.KR2': {
      text: 'Réduire le délai de réponse aux demandes de démo de 20 à 4 heures',
      definition: 'Médiane, en heures, entre le formulaire et la première réponse personnelle, sur 30 jours.',
    },
    'O1.KR3': {
      text: 'Transmettre 150 SQL aux commerciaux',
      definition: 'SQL acceptés par les commerciaux depuis le début du trimestre, entrants uniquement.',
    },
    'O1.KR4': {
      text: 'Générer 600 000 € de nouveau pipeline grâce au site',
      definition:
        'Valeur de première année des opportunités ouvertes ce trimestre dont le premier contact est le site.',
    },
    'O2.KR1': {
      text: 'Gagner 18 affaires face à un concurrent direct',
      definition: 'Affaires signées ce trimestre où le CRM cite l’un de nos cinq concurrents directs.',
    },
    'O2.KR2': {
      text: 'Certifier 24 commerciaux sur le nouvel argumentaire',
      definition: 'Commerciaux qui ont présenté l’argumentaire en jeu de rôle et que deux collègues ont validés.',
    },
    'O2.KR3': {
      text: 'Raccourcir le cycle de vente de 74 à 55 jours',
      definition: 'Médiane des affaires gagnées sur 90 jours, du SQL à la signature.',
    },
    'O3.KR1': {
      text: 'Faire passer le NPS de 31 à 42',
      definition: 'NPS des administrateurs sur 90 jours glissants, au moins 100 réponses.',
    },
    'O3.KR2': {
      text: 'Recueillir 30 avis vérifiés sur les comparateurs de logiciels',
      definition: 'Avis publiés ce trimestre et signalés comme vérifiés par le comparateur.',
    },
    'O3.KR3': {
      text: 'Faire passer de 15 % à 35 % la part des clients présents à nos webinaires',
      definition: 'Sur 300 comptes clients, ceux qui ont eu au moins un participant sur 90 jours.',
    },
    'O3.KR4': {
      text: 'Limiter le churn à 6 clients maximum',
      definition:
        'Clients ayant donné leur préavis ce trimestre. « Départ » reprend le chiffre du trimestre précédent.',
    },
    'O4.KR1': {
      text: 'Faire passer les recherches sur notre marque de 1 400 à 2 000 par mois',
      definition: 'Recherches contenant notre nom, sur les 30 derniers jours.',
    },
    'O4.KR2': {
      text: 'Faire paraître 6 tribunes de nos experts dans la presse spécialisée',
      definition: 'Tribunes signées, parues ce trimestre dans un titre de notre fichier presse ; rien de payant.',
    },
    'O4.KR3': {
      text: 'Inscrire 120 décideurs à notre conférence annuelle',
      definition: 'Inscriptions confirmées venant d’entreprises cibles ; ni salariés ni partenaires.',
    },
  },
  actions: {
    'O1.KR1.A1': 'Réécrire les cinq pages les plus vues à partir des questions des acheteurs',
    'O1.KR1.A2': 'Tester des annonces sur les requêtes « comparatif » et « alternative »',
    'O1.KR2.A1': 'Envoyer chaque demande de démo au commercial de permanence',
    'O1.KR2.A2': 'Proposer la réservation d’un créneau dès le formulaire',
    'O1.KR3.A1': 'S’accorder avec les commerciaux sur ce qu’est un SQL',
    'O1.KR3.A2': 'Revoir le scoring des leads après deux mois de recul',
    'O1.KR4.A1': 'Mener une campagne auprès des logisticiens, notre meilleur segment',
    'O2.KR1.A1': 'Rédiger une fiche de riposte pour chaque concurrent direct',
    'O2.KR1.A2': 'Filmer trois clients passés de la concurrence chez nous',
    'O2.KR2.A1': 'Boucler le support de présentation et les notes de l’orateur',
    'O2.KR2.A2': 'Animer un jeu de rôle par semaine jusqu’à ce que tous aient réussi',
    'O2.KR3.A1': 'Repérer avec l’administration des ventes l’étape où les affaires s’enlisent',
    'O3.KR1.A1': 'Appeler chaque détracteur de la dernière enquête',
    'O3.KR1.A2': 'Reprendre les e-mails d’accueil avec l’équipe réussite client',
    'O3.KR2.A1': 'Demander un avis après chaque ticket résolu',
    'O3.KR3.A1': 'Organiser chaque mois un webinaire animé par un client',
    'O3.KR4.A1': 'Alerter le chargé de compte quand l’usage baisse deux semaines de suite',
    'O4.KR1.A1': 'Sponsoriser deux podcasts écoutés par les directeurs des opérations',
    'O4.KR2.A1': 'Fixer sujets et dates avec nos quatre experts maison',
    'O4.KR2.A2': 'Proposer notre baromètre à cinq rédactions',
    'O4.KR3.A1': 'Réserver la salle et l’intervenant principal',
    'O4.KR3.A2': 'Ouvrir les inscriptions et inviter les comptes cibles',
  },
  notes: {
    'O1.KR1': [
      'Démarrage en douceur.',
      'Les pages réécrites sont en ligne et remontent déjà dans Google.',
      'Le webinaire a bien aidé ; les annonces démarrent la semaine prochaine.',
    ],
    'O1.KR2': [
      'Le tri se fait encore à la main chaque matin.',
      'Aiguillage automatique en place depuis trois jours, et cela se voit.',
      'Il ne reste que les demandes du vendredi après-midi.',
    ],
    'O1.KR3': [
      'Nouvelle définition validée avec les commerciaux.',
      'Moins de refus que le mois dernier.',
      'Belle semaine : onze acceptés.',
    ],
    'O1.KR4': [
      'Beaucoup de petites opportunités pour l’instant.',
      'Le volume y est, pas le montant : tout repose sur la campagne logistique.',
    ],
    'O2.KR1': ['Première victoire, grâce au brouillon de fiche de riposte.', 'Deux autres sont chez les juristes.'],
    'O2.KR2': [
      'Le support n’est pas prêt, donc personne encore.',
      'Neuf reçus au séminaire ; la formule marche.',
      'Il ne reste que l’équipe partenaires.',
    ],
    'O2.KR3': [
      'Premier relevé par l’administration des ventes.',
      'Les relectures juridiques s’allongent. Personne ne porte ce sujet : qui le prend ?',
    ],
    'O3.KR1': ['Les appels aux détracteurs en ont convaincu plus que prévu.'],
    'O3.KR2': [
      'Deux avis spontanés.',
      'Premières demandes envoyées aux clients de longue date.',
      'Le support sollicite désormais après chaque ticket résolu.',
    ],
    'O3.KR3': ['Neuf comptes de plus qu’au trimestre dernier.', 'La séance animée par un client a fait salle comble.'],
    'O3.KR4': ['Aucun préavis à ce jour.', 'Un petit compte a cessé son activité.'],
    'O4.KR1': [
      'Rien en cours pour l’instant.',
      'Léger mieux après l’étude sectorielle.',
      'Stable. Les podcasts ne démarrent que le mois prochain.',
    ],
    'O4.KR2': [
      'Les rédactions veulent des chiffres, pas des opinions.',
      'Une tribune renvoyée pour réécriture.',
      'Toujours rien de paru ; le baromètre est notre meilleure carte.',
    ],
    'O4.KR3': ['Pas commencé : inscriptions ouvertes dès que la salle est signée.'],
  },
  declinedRequests: {
    tradeFair: {
      request: 'Un stand sur un second salon ce trimestre',
      from: 'Direction commerciale',
      whyNotNow: 'Il faudrait rogner sur la campagne logistique, qui rapporte plus de pipeline à budget égal.',
    },
    rebranding: {
      request: 'Un nouveau logo et une nouvelle charte',
      from: 'Direction générale',
      whyNotNow: 'Les acheteurs nous connaissent encore trop peu ; changer d’habits n’y changera rien.',
    },
    newMarket: {
      request: 'Une version allemande du site',
      from: 'Direction produit',
      whyNotNow: 'Personne ne peut répondre aujourd’hui à une demande de démo en allemand. Recrutons d’abord.',
    },
  },
  glossary: {
    lead: {
      term: 'Lead',
      definition: 'Personne qui a laissé ses coordonnées et accepté d’être contactée.',
      source: 'CRM, contacts avec consentement',
    },
    mql: {
      term: 'MQL',
      definition:
        'Lead qualifié par le marketing : travaille dans une entreprise cible et totalise au moins 50 points.',
      source: 'Outil d’automatisation, liste « MQL »',
    },
    sql: {
      term: 'SQL',
      definition:
        'Lead qualifié par les ventes : MQL dont un commercial a confirmé de vive voix le besoin, le budget et la date.',
      source: 'CRM, étape « Accepté »',
    },
    inbound: {
      term: 'Entrant (inbound)',
      definition: 'Venu à nous de lui-même : site, moteur de recherche ou webinaire.',
      source: 'CRM, champ « Origine »',
    },
    demo: {
      term: 'Démo',
      definition: 'Présentation personnelle du produit, une demi-heure, en direct, avec un commercial.',
      source: 'Outil de réservation',
    },
    opportunity: {
      term: 'Opportunité',
      definition: 'Affaire possible, avec un montant, une date et une personne qui décide.',
      source: 'CRM, opportunités',
    },
    pipeline: {
      term: 'Pipeline',
      definition: 'Valeur de première année de toutes les opportunités ouvertes, non pondérée.',
      source: 'CRM, rapport « Pipeline ouvert »',
    },
    salesCycle: {
      term: 'Cycle de vente',
      definition: 'Nombre de jours entre le SQL et la signature.',
      source: 'CRM, historique des étapes',
    },
    nps: {
      term: 'NPS',
      definition: 'Net promoter score : part des notes 9 et 10 moins part des notes 0 à 6, de −100 à 100.',
      source: 'Enquête dans l’application',
    },
    churn: {
      term: 'Churn',
      definition: 'Clients qui résilient toutes leurs licences. Un contrat réduit n’est pas du churn.',
      source: 'Facturation, résiliations',
    },
    decisionMaker: {
      term: 'Décideur',
      definition: 'Personne qui signe l’achat ou peut le bloquer : opérations, finances ou informatique.',
      source: 'CRM, champ « Fonction »',
    },
  },
};
