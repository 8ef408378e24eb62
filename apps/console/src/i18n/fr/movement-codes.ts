import type { Words } from '../words';

type MovementCodes = Pick<
  Words['codes'],
  | 'stage'
  | 'bandAboard'
  | 'reopenBecause'
  | 'manifestField'
  | 'permitKind'
  | 'permitStatus'
  | 'phase'
  | 'count'
  | 'standing'
  | 'check'
  | 'early'
  | 'reopened'
  | 'found'
  | 'foundEnd'
  | 'takenBack'
  | 'escortKind'
  | 'presence'
  | 'out'
  | 'versionReason'
  | 'staysClosed'
  | 'unseated'
  | 'variance'
  | 'verdict'
  | 'outcome'
  | 'alike'
  | 'service'
>;

export const movementCodes: MovementCodes = {
  stage: {
    PLANNED: 'Prévu',
    RFQ: 'Offres demandées',
    OFFERED: 'Offre reçue',
    CONTRACTED: 'Sous contrat',
    PERMITS_PENDING: 'Autorisations en attente',
    CONFIRMED: 'Confirmé',
    OPEN_FOR_BOARDING: 'Ouvert à l’embarquement',
    BOARDING: 'Embarquement',
    CLOSED: 'Fermé',
    OFF_BLOCK: 'Parti du poste',
    AIRBORNE: 'En vol',
    TRANSIT: 'En escale',
    LANDED: 'Atterri',
    ON_BLOCK: 'Au poste',
    DISEMBARKED: 'Débarqué',
    RECONCILED: 'Réconcilié',
    DELAYED: 'Retardé',
    POSTPONED: 'Reporté',
    CANCELLED: 'Annulé',
    DIVERTED: 'Dérouté',
    RETURNED_TO_RAMP: 'Revenu au poste',
    AIR_RETURN: 'Demi-tour en vol',
    AIRCRAFT_SWAP: 'Changement d’avion',
  },
  reopenBecause: {
    PRESSED_BY_MISTAKE: 'Appuyé par erreur',
    THE_PERSON_SAYS_SO: 'La personne le dit',
    NEW_PAPERS: 'Nouveaux papiers',
    SEEN_TOGETHER: 'Vues ensemble',
  },
  bandAboard: { INFANT: 'Nourrisson', CHILD: 'Enfant', TEEN: 'Adolescent', ADULT: 'Adulte' },
  manifestField: {
    band: 'âge',
    bands: 'âge sur un tronçon',
    seat: 'siège',
    needs: 'besoins',
    escortRef: 'accompagnant',
    offPoint: 'descend à',
    bagKg: 'bagages',
    familyName: 'nom de famille',
    givenNames: 'prénoms',
    nativeName: 'nom dans sa propre écriture',
    sex: 'sexe',
    dateOfBirth: 'date de naissance',
    nationality: 'nationalité',
    documentKind: 'document',
    documentNumber: 'numéro du document',
    caseReference: 'dossier',
    familyId: 'famille',
    code: 'numéro',
    record: 'fiche réécrite',
  },
  permitKind: {
    OVERFLIGHT: 'Survol',
    LANDING: 'Atterrissage',
    TRAFFIC: 'Trafic',
    TECH_STOP: 'Escale technique',
    SLOT: 'Créneau',
    DIPLOMATIC: 'Diplomatique',
  },
  permitStatus: {
    APPLIED: 'Demandée',
    APPROVED: 'Accordée',
    REJECTED: 'Rejetée',
    LAPSED: 'Échue',
    REVOKED: 'Révoquée',
  },
  phase: { PROPOSED: 'Proposition', FROZEN: 'Figé', CLOSED: 'Portes de l’avion fermées', DEPARTED: 'Parti' },
  count: {
    listed: 'Sur la liste',
    standby: 'Attente',
    boarded: 'À bord',
    removed: 'Retirés',
    refusedAtFreeze: 'Laissés au gel',
    refusedScans: 'Lectures refusées',
    saidNoAfterDoors: 'Non après les portes',
    toLeaveCabin: 'À quitter la cabine',
    departed: 'Partis',
  },
  standing: { LISTED: 'Sur la liste', STANDBY: 'Attente', OUT: 'Hors liste' },
  check: {
    FREEZE: 'Gel',
    CALL: 'Appel',
    CHECKIN: 'Enregistrement',
    PEC: 'Contrôle médical',
    EXIT: 'Contrôle de sortie',
    STANDBY_CALL: 'Appel de l’attente',
    GATE: 'Porte',
    DOORS: 'Portes',
  },
  early: {
    SLOT_MOVED: 'Le créneau a été avancé',
    AIRPORT_CLOSES: 'L’aéroport ferme',
    SECURITY: 'Sécurité',
    WEATHER: 'Météo',
    EVERYBODY_IS_HERE: 'Tout le monde est là',
  },
  reopened: {
    CLOSED_BY_MISTAKE: 'Fermé par erreur',
    WRONG_FLIGHT: 'C’était un autre vol',
    TOO_EARLY: 'Trop tôt',
    PEOPLE_STILL_COMING: 'Des personnes sont encore en route',
  },
  escortKind: {
    OPERATIONAL: 'Accompagnant',
    NURSE: 'Infirmier',
    DOCTOR: 'Médecin',
    CHILD: 'Emmène un enfant',
  },
  takenBack: {
    PRESSED_BY_MISTAKE: 'Appui par erreur',
    SOMEBODY_ELSE: 'C’était quelqu’un d’autre',
    NOT_HERE: 'N’est pas ici',
    TRAVELS_AFTER_ALL: 'Voyage malgré tout',
  },
  found: {
    NOT_IN_CABIN: 'Manque en cabine',
    NOT_ON_LIST: 'En cabine, et pas lue à la porte',
    MISCOUNTED: 'Tous comparés par leur nom : le comptage était faux',
    NOT_BOARDED: 'Sur la liste, et pas lue à la porte',
    TO_LEAVE: 'Hors liste, et pas vue sortir',
  },
  foundEnd: {
    FOUND: 'Retrouvée en cabine',
    OFFLOADED: 'N’est pas à bord : hors liste',
    LEFT: 'A quitté la cabine',
    BOARDED: 'A été lue à la porte',
  },
  presence: {
    ARRIVED: 'Est là',
    NOT_AT_BUS: 'Pas au bus',
    CALL_NO_ANSWER: 'Ne répond pas',
    DOCUMENT_MISSING: 'Papier manquant',
    DOCUMENT_BROUGHT: 'Papier retrouvé',
  },
  staysClosed: {
    AIRCRAFT_MOVES: 'L’avion roule',
    AIRBORNE: 'En vol',
    CAPTAIN_REFUSES: 'Le commandant refuse',
    UNSAFE_TO_OPEN: 'Ouvrir serait dangereux',
  },
  versionReason: {
    FREEZE: 'Liste figée',
    DEPARTURE: 'Départ',
    DOORS_CLOSED: 'Portes de l’avion fermées',
    TAKEN_BACK: 'Quelqu’un est de nouveau sur la liste',
    ESCORT: 'Accompagnement',
    ESCORT_ABSENT: 'Accompagnateur absent',
    BORN: 'Né depuis l’enregistrement',
    NOT_THE_PERSON: 'Quelqu’un n’était pas la personne du bracelet',
    CLOSED: 'Contrôle clos',
    REOPENED: 'Contrôle rouvert',
  },
  out: {
    WITHDRAWN: 'A dit non',
    NO_SHOW: 'N’est pas venu',
    EXIT_DENIED: 'Sortie refusée',
    DOCUMENT_OFFLOAD: 'Document',
    MEDICAL_OFFLOAD: 'Médical',
    VOLUNTARY_DEFER: 'Reste avec un proche',
    OFFLOADED_WEIGHT: 'Poids',
    SECURITY_OFFLOAD: 'Sûreté',
    REMOVED_BY_PROTECTION: 'Protection',
    FAMILY_OFFLOAD: 'Reste avec la famille',
    NOT_RECONFIRMED: 'Non reconfirmé',
    NOT_CLEARED: 'Retenu : quelque chose restait ouvert',
  },
  unseated: {
    'not ready': 'Quelqu’un n’est pas prêt',
    seats: 'Plus de siège',
    'lap infants': 'Plus de place sur les genoux',
    WCHC: 'Plus de place pour un fauteuil jusqu’au siège',
    wheelchairs: 'Plus de place de fauteuil',
    stretchers: 'Pas de place de civière',
    'payload leg 1': 'Charge du tronçon 1 pleine',
    'payload leg 2': 'Charge du tronçon 2 pleine',
    'payload leg 3': 'Charge du tronçon 3 pleine',
  },
  variance: {
    'V-MISSING': 'Manquant',
    'V-EXTRA': 'Un de trop',
    'V-OFFLOADED_TRANSIT': 'Descendu en escale',
    'V-DIED': 'Décédé en route',
    'V-BORN': 'Né en route',
    'V-IDENTITY': 'Quelqu’un d’autre',
    'V-COUNTERROR': 'Erreur de compte',
  },
  verdict: { take: 'Prise', 'take-with-warning': 'Avec avertissement', refuse: 'Refusée', ignore: 'Pas une personne' },
  outcome: {
    registered: 'Enregistré',
    'to-be-mended': 'À compléter',
    'out-of-scope': 'Hors du champ',
    left: 'Laissé',
    ignored: 'Pas une personne',
  },
  alike: {
    'same document': 'même document',
    'look-alike document': 'numéro qui se ressemble',
    'same phone': 'même téléphone',
    'same date of birth and name': 'même naissance et nom',
    'similar name': 'nom semblable',
    'same family again': 'même famille encore',
  },
  service: {
    registration: 'Enregistrement',
    consent: 'Consentement',
    protection: 'Protection',
    medical: 'Médical',
    flights: 'Vols',
    manifests: 'Manifestes',
    reception: 'Accueil',
    statusFeed: 'Flux',
    partner: 'Partenaires',
  },
};
