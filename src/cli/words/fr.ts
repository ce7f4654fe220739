import { french } from '../../i18n/typography';
import type { CliWords } from './words';

const meant = (nearest: string | null): string => (nearest === null ? '' : french` Vouliez-vous dire « ${nearest} » ?`);

export const words: CliWords = {
  usage: {
    'command-missing': ({ commands }) => french`Indiquez une commande : ${commands}.`,
    'unknown-command': ({ name, nearest }) => french`La commande « ${name} » n’existe pas.${meant(nearest)}`,
    'unknown-option': ({ option, nearest }) => french`L’option « ${option} » n’existe pas ici.${meant(nearest)}`,
    'value-missing': ({ option, example }) =>
      french`L’option ${option} demande une valeur, par exemple ${option}=${example}.`,
    'value-unwanted': ({ option }) => french`L’option ${option} ne prend pas de valeur.`,
    'value-unknown': ({ option, value, allowed }) =>
      french`L’option ${option} ne connaît pas « ${value} », seulement ${allowed}.`,
    'operand-missing': ({ operand }) => french`Indiquez sur quoi travailler : il manque ${operand}.`,
    'operand-extra': ({ value }) => french`« ${value} » est un argument de trop.`,
    'options-exclude': ({ first, second }) => french`${first} et ${second} ne vont pas ensemble : choisissez.`,
    'option-needs': ({ option, other }) => french`${option} ne va qu’avec ${other}.`,
    'not-xlsx': ({ path }) => french`« ${path} » ne se termine pas par .xlsx, le seul format que Lamppost écrit.`,
  },
  hint: ({ command }) =>
    french`Tapez « lamppost help${command === null ? '' : ` ${command}`} » pour voir comment faire.`,
  files: {
    exists: ({ path }) =>
      french`Le fichier « ${path} » existe déjà et n’a pas été touché. Donnez un autre nom, ou --force pour le remplacer.`,
    directory: ({ path }) => french`« ${path} » est un dossier. Indiquez un fichier de ce dossier.`,
    'not-ours': ({ path }) =>
      french`Le fichier « ${path} » ne contient aucun tableau d’OKR de Lamppost et n’a pas été touché. Créez un classeur avec « lamppost build ».`,
    'read-denied': ({ path }) =>
      french`Vous n’avez pas le droit de lire le fichier « ${path} ». Vérifiez ses autorisations, puis réessayez.`,
    'would-lose': ({ path, losses }) =>
      french`L’enregistrement ferait perdre à « ${path} » ceci : ${losses}. Le fichier n’a pas été touché. Utilisez --out pour une copie, ou --force pour accepter cette perte.`,
    'copy-loses': ({ path, losses }) => french`La copie « ${path} » a perdu ceci : ${losses}.`,
  },
  losses: { 'digital signature': 'signature numérique' },
  unexpected: ({ reason }) =>
    french`Une erreur que Lamppost n’attendait pas s’est produite : ${reason}. LAMPPOST_DEBUG=1 montre où.`,
  line: {
    'not-json': () => french`Cette ligne n’est pas du JSON valide.`,
    'not-object': () => french`Cette ligne ne contient pas d’objet JSON avec "lang", "type" et "text".`,
    'text-missing': () => french`"text" manque ou n’est pas une chaîne de caractères.`,
    'language-unknown': ({ allowed }) => french`"lang" doit être l’une de ces valeurs : ${allowed}.`,
    'type-unknown': ({ allowed }) => french`"type" doit être l’une de ces valeurs : ${allowed}.`,
    failed: ({ reason }) => french`Ce texte n’a pas pu être lu : ${reason}.`,
    'too-long': ({ limit }) => french`Cette ligne dépasse ${limit} octets.`,
  },
  labelled: ({ label, text }) => french`${label} : ${text}`,
  score: {
    none: 'pas de note',
    overall: 'Note globale',
    netConfidence: 'Confiance nette',
    expected: 'attendu',
    weakest: 'point faible',
    withoutObjective: 'Sans objectif',
    saved: ({ path }) => french`Enregistré dans « ${path} ».`,
    notSaved: french`Rien n’a été écrit. Utilisez --in-place ou --out pour enregistrer les notes.`,
  },
  help: {
    tagline: 'Lamppost crée, vérifie et note des classeurs d’OKR.',
    usage: 'Usage',
    commands: 'Commandes',
    options: 'Options',
    exitCodes: 'Code de sortie',
    exit: ['rien à corriger', 'check a trouvé au moins une erreur', 'données d’entrée inutilisables'],
    more: french`Tapez « lamppost help COMMANDE » pour les options d’une commande.`,
    helpCommand: 'montrer ce que prend une commande',
    helpOption: 'montrer cette aide',
    versionOption: 'montrer la version',
    programLanguage: french`langue des messages ; sinon celle de l’environnement (LANG)`,
    command: {
      build: {
        summary: 'créer un nouveau classeur d’OKR',
        about:
          'Crée un classeur avec ses tableaux, formules, listes déroulantes et synthèse, notes comprises. Un fichier existant n’est pas touché.',
        options: {
          team: 'nom de l’équipe, en tête de la synthèse',
          quarter: french`trimestre à planifier ; sinon celui-ci, ou le suivant s’il reste moins de trois semaines`,
          lang: french`langue du classeur ; sinon celle de l’environnement (LANG)`,
          example: french`lignes de départ : b2b-saas (quatre objectifs complets) ou blank (aucune, par défaut)`,
          force: 'remplacer un fichier existant',
        },
      },
      check: {
        summary: 'vérifier les OKR d’un classeur, ou des textes',
        about:
          french`Vérifie chaque ligne et dit ce qui ne va pas, pourquoi c’est important et comment corriger. N’écrit rien.` +
          '\n' +
          french`Avec --jsonl, FILE (ou - pour l’entrée standard) contient un texte par ligne : ` +
          '{"id","lang","type":"objective|key_result|action","text"}.\n' +
          french`À chaque ligne répond une ligne : ` +
          '{"id","findings","analysis"} ou {"id","error"}.',
        options: {
          json: 'répondre pour un programme, en un objet JSON',
          jsonl: 'lire des textes au lieu d’un classeur, un objet JSON par ligne',
          profile: french`sévérité ; sinon celle du classeur, ou framework`,
          lang: french`langue de la réponse ; sinon celle du classeur`,
        },
      },
      score: {
        summary: 'calculer les notes d’un classeur',
        about:
          'Montre la note de chaque objectif et de chaque résultat clé. N’écrit que sur demande, et rétablit alors les formules remplacées par des valeurs.',
        options: {
          'in-place': 'enregistrer les notes dans le fichier même',
          out: 'enregistrer les notes dans une copie',
          json: 'répondre pour un programme, en un objet JSON',
          lang: french`langue de la réponse ; sinon celle du classeur`,
          force: 'remplacer une copie existante, ou enregistrer sur place malgré une perte',
        },
      },
      summary: {
        summary: 'la page pour la direction, à coller ou à envoyer',
        about:
          'Montre les chiffres, les objectifs, la tendance, les réussites, les risques, les décisions et les demandes déclinées, comme la feuille Synthèse. N’écrit rien.',
        options: {
          html: 'en page pour une messagerie ou un navigateur',
          text: 'en texte brut, pour une discussion (par défaut)',
          json: 'répondre pour un programme, en un objet JSON',
          lang: french`langue de la réponse ; sinon celle du classeur`,
        },
      },
    },
  },
};
