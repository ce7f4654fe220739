import type { VerbLists } from '../engine/verbs';

/**
 * Infinitives, without accents. Infinitives in -er and -ir are known by their ending too; the list serves imperatives ("augmente",
 * "lançons"), nominal look-alikes and directions, and it is closed for -re and -oir, where nouns abound.
 */
export const verbs: VerbLists = {
  raises: `
    augmenter accroitre ameliorer developper renforcer booster elever hausser multiplier doubler tripler quadrupler decupler
    accelerer optimiser maximiser intensifier elargir etendre enrichir fortifier dynamiser amplifier agrandir
    progresser grandir croitre rehausser majorer relever perfectionner solidifier consolider approfondir
    fluidifier stimuler redynamiser revaloriser fiabiliser rallonger allonger redoubler surpasser depasser muscler`,
  lowers: `
    reduire diminuer baisser abaisser limiter minimiser supprimer eliminer raccourcir eviter restreindre
    diviser couper enrayer freiner endiguer alleger simplifier eradiquer resorber attenuer amoindrir retrecir
    descendre desengorger ralentir stopper arreter cesser economiser comprimer ecourter desencombrer decroitre`,
  keeps: `
    maintenir conserver garder preserver continuer perenniser stabiliser entretenir tenir proteger garantir
    sauvegarder assurer perpetuer retenir poursuivre rester demeurer soutenir respecter securiser`,
  creates: `
    creer construire lancer mettre batir concevoir elaborer ecrire rediger publier livrer produire organiser
    implementer deployer installer introduire etablir monter preparer planifier programmer realiser fabriquer
    former recruter embaucher integrer automatiser numeriser digitaliser moderniser refondre refaire revoir
    repenser reconstruire restructurer reorganiser relancer ouvrir inaugurer initier amorcer demarrer commencer
    debuter finaliser terminer achever conclure executer animer tourner filmer enregistrer dessiner imaginer
    inventer instaurer instituer constituer composer assembler configurer parametrer migrer documenter
    cartographier auditer analyser etudier evaluer mesurer suivre tester experimenter piloter valider verifier
    controler corriger reparer nettoyer trier classer archiver ranger recenser lister identifier definir formaliser
    standardiser harmoniser unifier centraliser traduire localiser actualiser rafraichir renouveler remplacer
    presenter partager diffuser communiquer informer sensibiliser accompagner aider assister participer
    contribuer collaborer travailler rencontrer interviewer interroger contacter appeler envoyer adresser
    inviter inscrire connecter raccorder coordonner superviser gerer administrer structurer industrialiser
    externaliser internaliser fusionner regrouper rassembler collecter compiler synthetiser resumer rapporter
    mener conduire diriger faire proposer soumettre deposer signer imprimer commander acheter louer`,
  other: `
    noter adorer aimer coller cocher compter danser ecouter emballer emprunter enlever expliquer numeroter oublier plier poser questionner rappeler refuser repeter vider 
    gagner atteindre obtenir generer attirer convertir conquerir fideliser acquerir vendre vendre remporter decrocher
    devenir etre avoir donner offrir rendre permettre prendre reprendre apprendre comprendre entreprendre surprendre
    passer porter ramener amener transformer changer faciliter favoriser encourager inspirer motiver engager
    mobiliser federer reunir unir impliquer responsabiliser valoriser promouvoir mouvoir emouvoir recevoir percevoir
    apercevoir decevoir savoir pouvoir vouloir devoir voir prevoir revoir pourvoir falloir valoir asseoir boire
    croire dire redire interdire predire lire relire elire rire sourire vivre revivre survivre suivre naitre connaitre
    reconnaitre apparaitre paraitre disparaitre plaire taire extraire distraire traire satisfaire defaire
    produire reproduire seduire traduire deduire induire conduire instruire detruire cuire nuire luire
    vendre revendre rendre tendre attendre entendre etendre pretendre defendre fendre pendre dependre suspendre
    repandre descendre repondre correspondre fondre confondre tondre perdre mordre tordre rompre interrompre
    mettre admettre commettre compromettre emettre omettre permettre promettre remettre soumettre transmettre
    battre abattre combattre debattre vaincre convaincre craindre contraindre plaindre peindre depeindre
    teindre eteindre atteindre feindre joindre rejoindre adjoindre resoudre dissoudre coudre moudre
    ecrire decrire inscrire prescrire souscrire transcrire circonscrire conclure inclure exclure clore eclore
    courir parcourir secourir concourir recourir mourir offrir souffrir couvrir decouvrir recouvrir cueillir accueillir
    recueillir venir revenir devenir parvenir intervenir prevenir convenir subvenir tenir detenir appartenir
    partir repartir sortir ressortir dormir servir desservir sentir consentir mentir investir avertir
    finir choisir agir reagir reussir fournir nourrir munir garnir saisir remplir accomplir etablir
    reflechir franchir blanchir enrichir elargir eclaircir definir redefinir unir reunir punir bannir
    affranchir rafraichir reagir abolir demolir polir salir bondir rebondir approfondir grandir brandir
    adapter adopter adherer aligner ajuster ajouter allouer affecter affirmer ancrer anticiper appliquer apporter
    apprecier approcher approuver arbitrer arriver articuler associer attaquer attribuer autoriser avancer
    ameliorer banaliser boucler bouger breveter brancher calculer calibrer capter capitaliser captiver celebrer certifier
    chasser chercher chiffrer cibler clarifier cloturer coacher coder combler commercialiser comparer completer
    concentrer concretiser confier confirmer conseiller consacrer consommer contribuer convier copier cultiver
    debloquer decider declarer decliner dedier delivrer deleguer demander demenager demontrer denoncer depenser
    deplacer derouler designer desservir detecter determiner detailler devancer diagnostiquer dialoguer differencier
    discuter disposer distinguer distribuer diversifier dominer doter duper eclairer echanger economiser eduquer
    embarquer embellir emerveiller employer enchanter encadrer encaisser enseigner entrainer entrer enthousiasmer
    envisager epater epauler epargner equilibrer equiper erradiquer essayer estimer eveiller evoluer examiner exceller
    exploiter explorer exporter exposer exprimer faconner financer fixer focaliser fonder formuler fouiller frapper
    freiner fructifier gouverner guider habituer heberger homologuer honorer humaniser illustrer impacter implanter
    importer imposer impressionner inciter incarner incorporer incuber indemniser influencer influer injecter innover
    insister inspecter installer insuffler intensifier interagir interpeller intervenir inverser jalonner jouer juger
    justifier labelliser laisser lever liberer lier livrer loger maitriser manager manger manifester manipuler marcher marquer
    mediatiser mentorer meriter miser moderer monetiser monitorer montrer mutualiser negocier nommer notifier nouer
    nourrir observer occuper oeuvrer officialiser optimiser orchestrer ordonner orienter outiller oser pacifier
    parler parier parrainer partir parvenir payer penetrer penser permettre personnaliser persuader peser placer planter
    plaider positionner posseder poster pousser pratiquer precher preciser preferer prelever prioriser privilegier proceder
    procurer professionnaliser profiter projeter prolonger promettre prospecter prouver provoquer puiser qualifier quantifier
    quitter raconter rallier ramasser rapatrier rapprocher rassurer rationaliser ravir reactiver realigner recentrer
    rechercher recharger reclamer recolter recommander recompenser reconcilier reconquerir recouper recruter recuperer
    recycler rediger redonner redresser reduire refermer refinancer regagner regarder regler regler regulariser reinventer
    rejouer relier remanier remarquer remedier remercier remonter remporter remunerer rencontrer renegocier renouer
    renover renseigner rentabiliser rentrer reparer repartir repenser reperer repositionner representer reproduire
    reserver residentialiser resister resoudre responsabiliser ressourcer restaurer restituer retablir retarder retirer
    retourner retrouver reunir reutiliser reveler revendiquer reviser revitaliser revolutionner risquer rompre rouvrir sauver scinder
    seduire segmenter selectionner semer seconder sieger signaler simuler situer soigner solliciter sonder souder
    soulager souligner sourcer soutenir specialiser specifier sponsoriser stocker structurer subventionner surmonter surveiller
    susciter synchroniser systematiser tarifier tenter tirer tisser toucher tracer traiter trancher transferer travailler
    trouver unifier utiliser valider vanter varier veiller ventiler verifier verrouiller verser viser visiter visualiser
    voter voyager vulgariser webinariser zoomer onboarder pitcher benchmarker scaler refactorer upgrader brander
    aller bouleverser braver briefer briller briser budgetiser challenger basculer ceder circuler cofinancer coconstruire
    deborder decarboner degager democratiser demultiplier desamorcer desenclaver desinstaller donner eriger essaimer etoffer
    facturer federer fermer generaliser hierarchiser impulser indexer insérer inserer labelliser louer modeliser
    nettoyer normaliser paralleliser pivoter polir prefinancer promener purger raccrocher racheter rajeunir ranimer
    rattraper reapprovisionner recadrer redefinir redeployer redistribuer reequilibrer reequiper reexaminer referencer refleurir
    relayer relocaliser remobiliser remotiver reposer requalifier reseauter retravailler reussir scanner sceller sevrer
    teletravailler tutorer uniformiser urbaniser vegetaliser verdir courtiser jardiner cuisiner lire nager courir dormir mediter`,
};

/** Nouns and adjectives that end like an infinitive. */
export const notVerbs = `
  turnover newsletter customer computer server browser container cluster router sticker flyer banner teaser trailer hacker trader driver after mastercard 
  papier dossier chantier cahier atelier panier leader manager newsletter premier dernier metier quartier courrier calendrier
  financier hier fer hiver levier fichier particulier regulier singulier entier escalier clavier palier foyer loyer loisir
  plaisir avenir desir souvenir tir cuir soupir soir espoir tiroir miroir pouvoir savoir-faire devoir partenaire
  acier banquier hotelier immobilier mobilier hospitalier ouvrier officier conseiller policier infirmier chancelier cuisinier
  boulanger patissier epicier jardinier berger danger etranger verger passager messager potager
  cher amer leger ménager menager routier saisonnier trimestrier fournisseur grenier sentier vivier gibier tablier pilier
  janvier fevrier flyer freelancer center computer user customer partner buyer designer developer développer product-owner
  player router server serveur browser folder reporter twitter corner poster starter scanner roller teaser outsider webmaster
  community-manager cluster master quarter order tracker hacker super hyper inter over under after never per sur
  leadership mer ver enfer cancer laser pier tiers univers divers envers travers voirie air chair pair clair flair
  noir loir trottoir couloir reservoir comptoir terroir territoire lavoir memoire victoire histoire laboratoire
  notoir elixir menhir emir martyr zephyr casimir vizir saphir
  cellier collier damier herbier gravier gosier dentier denier evier figuier fumier guepier huissier laurier olivier palmier peuplier pommier poirier
  portier postier prunier rosier sablier soulier terrier usurier voilier charcutier coursier creancier douanier
  epervier heritier landier libraire limier luthier marinier meunier minier ouvrier pompier regisseur roturier rentier sorcier sommelier tresorier ulterieur
  altier coutumier foncier forestier fruitier grossier journalier laitier princier printanier routinier tarifaire
  baker broker bunker burger charter cover driver dealer dumper filter fighter finder helper hyper-manager insider killer
  lifter loser maker mixer pacemaker packager planner printer provider quarter ranger reader reseller retailer revolver river rocker
  sampler seller setter shaker shopper sniper speaker sticker stopper streamer supporter sweater tanker thriller toaster trader trailer tuner
  voucher walker winner writer zoomer offer number paper water power other better higher lower faster cyber fer liner outlier ether
  turn-over roll-over hang-over over-the-air stop-over make-over
  banner footer header carter cratere best-seller best-of`;

/** Nouns that look like an imperative or an indicative: a verb only where an object follows at once. */
export const nounLike = `
  dialogue 
  marque offre commande mesure vente rencontre note liste baisse hausse demande aide charge forme place cible contact visite
  recherche enquete marche montre porte page poste prime preuve quete recolte recolte remise reponse reserve
  resume revise risque ruche source suite tache taxe tente texte titre touche trace traite transfert veille
  vote voyage usage visite livre lettre maitrise manque masse memoire mise moyenne nomme norme note oeuvre
  partage passe pause peine perte piece pilote plainte pointe pratique presse presente prise produit programme
  projet promesse propose radio raison rapport rapporte recette recompense reforme regle relance rente repere reste
  rapport retour retrait reve rive roule route sauce securite signe site soigne somme sonde sorte souffre soutien
  stage structure style suivi table taille tarif teste thematique tir tour tourne train unite utile valide valeur vise
  ville vue zone affaire affiche agence alerte alliance analyse annonce approche appel archive atout audit base benefice
  blog bourse branche cadre caisse calcul campagne canal carte casse cause centre cercle chaine change chasse chiffre
  choix chute classe cle code colle colonne commerce compte concours conduite conseil conserve consigne constante
  consulte contact controle copie couche coupe courbe course couverture cout creance credit culture cycle date debat
  debute decline degre delai demarche depense depart dette developpe digitale discute distance dose double doute duree
  ecart echange ecoute effet effort emploi encaisse enseigne ensemble entreprise entree envoi epargne epreuve equipe
  escale espace essai estime etape etat etude evenement exemple exercice experience exploite facture famille femme ferme
  fiche fidele file film filtre finance fixe flotte flux fonction force forfait formule foule fournit fraude garde
  entretiens paie voie haie baie monnaie gamme gage gere geste gestion grade groupe guide habitude image impact importe indice industrie influence interview adresse attaque avance balance bascule boucle brosse cache chauffe cloture danse dispute empreinte excuse figure fouille frappe gare gomme greve grille juge ligne loge lutte manoeuvre masque mine modele monte ordonnance panne pioche plante plonge pose purge rampe rape reference remarque replique reprise ressource retouche retraite reussite ronde souche surface teinte traverse trempe triche trouble urne valse vidange voile`;
