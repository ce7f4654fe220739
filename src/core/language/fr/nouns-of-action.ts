import { words } from '../engine/tokens';

/** Nouns of change or making that say what will be done, whatever follows. */
export const changes = words(`
  augmentation accroissement amelioration developpement renforcement elevation multiplication doublement triplement quadruplement
  acceleration optimisation maximisation intensification elargissement extension enrichissement dynamisation agrandissement
  reduction diminution baisse hausse abaissement limitation minimisation suppression elimination raccourcissement allegement
  simplification eradication attenuation maintien conservation preservation perennisation stabilisation
  creation construction lancement mise conception elaboration redaction publication livraison realisation
  implementation deploiement installation introduction etablissement montage preparation planification
  recrutement embauche integration automatisation numerisation digitalisation dematerialisation modernisation refonte
  reconstruction restructuration reorganisation relance ouverture inauguration initiation demarrage finalisation
  achevement cloture execution tournage instauration constitution configuration parametrage migration
  cartographie mesurage suivi validation verification correction reparation nettoyage
  formalisation standardisation harmonisation unification centralisation traduction actualisation
  renouvellement remplacement diffusion sensibilisation accompagnement structuration industrialisation
  externalisation internalisation fusion regroupement collecte signature envoi achat
  acquisition fidelisation conquete reconquete transformation passage generalisation diversification
  internationalisation expansion progression croissance obtention atteinte generation captation activation reactivation
  professionnalisation valorisation certification homologation depot negociation renegociation
  identification definition redefinition selection evaluation relecture mesure revision plantation
  repositionnement rebranding onboarding montee redressement rationalisation segmentation personnalisation
  consolidation fiabilisation securisation fluidification organisation animation production vente
  participation contribution transfert demenagement amenagement renovation rapatriement reprise ajout retrait
  test essai audit bilan etablissement formation conversion prospection commercialisation monetisation
  distribution impression programmation instruction rediffusion reecriture remise embauchage decarbonation vegetalisation
  ecriture repartition approbation arret fermeture apport recensement qualification enrolement rattrapage reduction promotion tenue
  resolution traitement application mutualisation uniformisation normalisation abandon choix demenagement embellissement refonte mobilisation recuperation souscription`);

/** Of those, the ones that are as often topics: they count only with "de", "d'", "du", "des" and an object of their own. */
export const needsObject = words(`
  conquete reconquete mise developpement conception redaction production vente formation organisation animation conversion prospection
  integration evaluation mesure suivi test essai audit bilan croissance generation acquisition livraison
  recrutement signature publication communication planification segmentation migration collecte
  activation distribution impression programmation participation contribution application promotion traitement
  certification ecriture installation construction definition selection relecture extension preparation
  cartographie animation achat envoi prime depot remise reprise passage expansion instruction tenue fidelisation
  commercialisation transformation innovation identification qualification preservation conservation embauche
  personnalisation approbation atteinte resolution diffusion choix negociation sensibilisation accompagnement arret test`);

/** A topic all the same: "Mesures de sécurité", "Formation continue", "Livraison de repas". */
export const topics = words('mesures tests ventes achats audits formations signatures publications');
