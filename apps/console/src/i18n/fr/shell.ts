import type { Words } from '../words';
import { welcome } from './welcome';

export const shell: Pick<
  Words,
  | 'shell'
  | 'welcome'
  | 'nav'
  | 'palette'
  | 'help'
  | 'list'
  | 'day'
  | 'scheme'
  | 'operation'
  | 'problem'
  | 'board'
  | 'invariant'
> = {
  shell: {
    broke: 'Cette page n’a pas pu être affichée.',
    brokeMeans:
      'La console a peut-être été renouvelée entre-temps, ou la connexion s’est rompue. Rechargez-la ; ce qui a été enregistré est en sûreté.',
    reload: 'Recharger',
    skip: 'Aller à la page',
    menu: 'Menu',
    language: 'Langue',
    roles: 'Vos rôles',
    signOut: 'Se déconnecter',
    save: 'Enregistrer',
    decide: 'Choisir',
    cancel: 'Annuler',
    close: 'Fermer',
    loading: 'Chargement',
    notHere: 'Cette page n’existe pas.',
    toBoard: 'Aller à Aujourd’hui',
    exercise: 'Exercice.',
    exerciseMeans: 'Personne ici n’est réel.',
    platformTime: 'Heure de la plateforme',
  },
  day: {
    form: 'JJ/MM/AAAA',
    withTime: 'JJ/MM/AAAA HH:MM',
    choose: 'Choisir dans un calendrier',
    unread: 'Écrire le jour, puis le mois et l’année : 18/12/2026',
  },
  scheme: { title: 'Apparence', auto: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' },
  welcome,
  nav: {
    label: 'Pages',
    groups: {
      overview: 'Vue d’ensemble',
      registration: 'Enregistrement',
      clearance: 'Autorisations',
      movement: 'Mouvement',
      operators: 'Exploitation',
    },
    today: 'Aujourd’hui',
    counselling: 'File conseil',
    board: 'Tableau de bord',
    people: 'Personnes et dossiers',
    imports: 'Import',
    duplicates: 'Doublons',
    medical: 'File médicale',
    protection: 'File protection',
    flights: 'Vols',
    reads: 'Qui a vu qui',
    parked: 'Messages',
  },
  palette: {
    button: 'Aller à…',
    ask: 'Aller à une page, un vol, une personne ou un dossier',
    nothing: 'Rien trouvé. Essayez d’autres lettres.',
  },
  help: {
    search: 'Chercher dans cette page',
    down: 'La ligne suivante d’une liste ou d’une file',
    up: 'La ligne précédente',
    opens: 'Ouvre ce qui est marqué',
    title: 'Aide et touches',
    withdraw:
      'Partout où une personne est affichée, « Consigner un non », dans une liste au menu de la ligne, enregistre qu’elle ne souhaite pas partir : deux gestes, aucun motif, à tout moment jusqu’à la fermeture des portes de l’avion.',
  },
  list: { shown: 'Affichés', more: 'En charger plus' },
  operation: {
    choose: 'Choisir une opération',
    search: 'Chercher une opération',
    recent: 'Ouvertes récemment',
    latest: 'Les plus récentes',
    found: 'Trouvées',
    more: 'Il y en a d’autres : ajoutez un mot.',
    open: 'Ouvrir une opération',
    openLead: 'Un mouvement commence par la demande d’un gouvernement.',
    change: 'Modifier l’opération',
    name: 'Nom',
    modality: 'Type de retour',
    requestingGovernment: 'Gouvernement demandeur',
    requestDate: 'Date de la demande',
    requestDateHint: 'Comme sur la lettre',
    corridor: 'Aéroports, dans l’ordre',
    corridorHint: 'Trois lettres chacun, le départ d’abord : BEY PZU ADD',
    hostCountry: 'Pays d’accueil',
    yesBearsDays: 'Jours dont un départ peut bouger sans nouvel entretien',
    yesBearsDaysHint: '0 à 30 ; vide : 7',
    demandedByLaw: 'Ce que la loi exige',
    demandedByLawHint:
      'Un État qui exige les données par la loi est nommé sur le reçu : la personne peut alors décider de ne pas partir.',
    law: 'Loi',
    demandedPurpose: 'Ce qu’elle exige',
    demandedSince: 'Depuis',
    demandedSource: 'La loi, telle qu’on peut la consulter',
    demandedSourceHint: 'Rien sur une personne',
    addLaw: 'Ajouter une loi',
    removeLaw: 'Retirer la loi',
    alpha3: 'Trois lettres, p. ex. ETH',
    alpha2: 'Deux lettres, p. ex. LB',
  },
  problem: {
    offline: {
      title: 'Personne n’a répondu.',
      next: 'Vos saisies sont gardées. Vérifiez la connexion et réessayez : envoyer deux fois n’a qu’un effet.',
    },
    unreadable: { title: 'Des champs manquent ou ne sont pas comme décrits.', next: 'Corrigez-les et renvoyez.' },
    forbidden: {
      title: 'Vos rôles ne le permettent pas.',
      next: 'Demandez à un collègue dont le rôle le permet, ou reconnectez-vous.',
    },
    missing: { title: 'Ceci n’est pas ici, ou pas pour votre rôle.', next: 'Revenez à la liste et rouvrez-le.' },
    rules: { title: 'Pas encore : ces règles ne sont pas remplies.', next: 'Chaque ligne dit qui peut la lever.' },
    stale: {
      title: 'Quelqu’un a modifié ceci entre-temps.',
      next: 'Chargez la dernière version et regardez-la. Vos saisies restent ici.',
    },
    tooBig: {
      title: 'Le fichier est trop grand.',
      next: 'Divisez la feuille et envoyez les parties l’une après l’autre.',
    },
    busy: { title: 'Trop de demandes à la fois.', next: 'Attendez un instant et réessayez.' },
    unexpected: {
      title: 'Une erreur est survenue de notre côté.',
      next: 'Réessayez. Si elle persiste, citez le numéro ci-dessous en demandant de l’aide.',
    },
    fields: 'Champs',
    quote: 'Numéro à citer',
    reload: 'Charger la dernière version',
    retry: 'Réessayer',
    whichStands: 'Choisissez pour chaque champ ce qui reste, puis continuez et enregistrez.',
    nothingOfYours: 'Vos saisies n’en sont pas touchées. Continuez et enregistrez.',
    was: 'Avant les deux',
    mine: 'Le mien',
    theirs: 'Le leur',
    goOn: 'Continuer ainsi',
    lifts: 'Qui peut lever',
    until: 'jusqu’au',
    inEnglish: 'Pas encore traduit',
  },
  board: {
    asOf: 'Chiffres au',
    requestedBy: 'demandé par',
    live: 'En direct',
    reconnecting: 'Connexion…',
    few: 'Un intervalle remplace un nombre qui ferait reconnaître des personnes.',
    waits: 'attend',
    clear: 'rien en attente',
    see: 'Voir',
    people: {
      registered: 'Enregistrés',
      consenting: 'Ont dit oui',
      saidNo: 'Ont dit non',
      cleared: 'Accord protection',
      fit: 'Aptes au vol',
      aboard: 'À bord',
      arrived: 'Arrivés',
    },
    own: { people: 'Enregistrés', families: 'Familles', cases: 'Dossiers' },
    exceptions: {
      title: 'En attente d’une décision',
      duplicates: 'doublons possibles',
      unconfirmed: 'identités à vérifier',
      documents: 'personnes qui partagent un numéro de passeport',
      permits: 'vols sans tous les permis',
    },
  },
  invariant: {
    title: 'La promesse',
    holds: 'Personne n’est parti sans un oui valable, les accords, un siège et sa famille.',
    broken: 'Quelqu’un est parti qui n’aurait pas dû. Réveillez tout de suite l’officier de permanence.',
    departed: 'Partis jusqu’ici',
    checked: 'vérifié',
    how: 'Comment c’est contrôlé',
    howMeans:
      'Chaque minute, pour toutes les personnes parties : un oui valable à la fermeture des portes de l’avion, l’accord de la protection, une décision d’aptitude, un siège ou des genoux, et toute la famille à bord ou d’accord pour se séparer. Le contrôle lit ce qui a été conservé au départ de l’avion et n’utilise rien du programme qui a décidé qui peut voler.',
    query: 'La requête, dans la description du service',
  },
};
