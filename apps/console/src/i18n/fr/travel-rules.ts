/** The sentences of the rules about who may travel, calls, standby and versions of a manifest. */
export const travelRulesInFrench: Record<string, string> = {
  'a-list-is-frozen-once': 'Une liste est figée une fois ; ensuite elle est modifiée.',
  'only-a-frozen-list-is-amended': 'Seul un manifeste figé, portes ouvertes, peut être modifié.',
  'families-travel-whole': 'Une partie de la famille n’est pas sur ce vol : les familles voyagent entières.',
  'every-adult-agrees-to-part':
    'Tous les adultes de la famille n’ont pas accepté de se séparer : ceux qui voyageraient restent avec la personne qui ne voyage pas.',
  'no-child-is-parted-from-who-answers-for-it': 'Un enfant voyagerait, ou resterait, sans la personne qui en répond.',
  'who-agrees-to-part-is-of-age':
    'La personne qui a accepté que la famille se sépare avait moins de 18 ans : cet accord ne compte pas.',
  'who-stays-by-agreement-is-left-out':
    'Cet adulte n’a pas dit oui, et tous les adultes de la famille ont accepté de se séparer : les autres voyagent sans lui.',
  'a-frozen-list-is-not-proposed-anew': 'La liste est figée : elle se modifie, elle ne se propose plus.',
  'aircraft-can-carry-their-needs': 'Cet avion n’a pas de place pour ce dont la personne a besoin en route.',
  'child-alone-needs-a-best-interests-decision':
    'Un enfant sans parent, tuteur ou personne qui en a la charge, enregistrés et sur le même vol, exige une décision d’intérêt supérieur, un tuteur, une personne d’accueil vérifiée et un accompagnateur.',
  'who-said-no-stays':
    'La personne a décidé de ne pas partir. Personne ne lui demande pourquoi ; elle garde toute l’aide et peut parler à un conseiller si elle change d’avis.',
  'consent-stands': 'Il n’y a pas de consentement valable au retour.',
  'document-belongs-to-one-person':
    'Le même passeport figure pour deux personnes : les deux attendent que ce soit éclairci.',
  'document-holds-on-arrival':
    'Aucun document de voyage n’est valable chaque jour du voyage, là où la personne se trouve ce jour-là.',
  'exit-is-granted': 'Les autorités n’ont pas accordé de sortie valable ce jour-là.',
  'fit-to-fly-until-departure': 'Aucun accord médical ne vaut au départ.',
  'identity-is-confirmed': 'Nous ne savons pas avec certitude qui c’est : l’enregistrement doit être complété.',
  'nobody-in-two-records': 'Cette personne est peut-être enregistrée deux fois : quelqu’un doit dire si c’est la même.',
  'of-age-they-say-yes-themselves':
    'Le jour du départ la personne est majeure et doit dire oui elle-même ; un enfant le dit par un tuteur, et qui devient majeur entre deux étapes avec un tuteur.',
  'off-point-is-on-the-route': 'Le vol ne s’arrête pas là où la personne doit descendre.',
  'other-parent-agrees':
    'L’enfant voyage avec un seul parent, ou un tuteur sur document, et rien n’est enregistré : ni l’accord de l’autre parent, ni document de garde, décès, absence d’autre parent selon la loi, ou exception de la protection.',
  'protection-has-cleared': 'Dossier retenu. Contactez la protection.',
  'removals-are-not-served':
    'Ceci est marqué comme un éloignement. Cette plateforme ne transporte personne contre son gré.',
  'somebody-is-on-the-manifest':
    'Aucune des personnes proposées n’est prête avec sa famille : le manifeste serait vide.',
  'the-aircraft-carries-them':
    'Ces personnes ne tiennent pas : sièges, genoux, places spéciales ou charge d’une étape seraient dépassés.',
  'standby-family-is-reachable': 'Quelqu’un de la famille en attente ne répond pas.',
  'whole-family-is-ready': 'Quelqu’un de la famille n’est pas prêt : l’état de préparation de chacun dit pourquoi.',
  'people-are-called-while-the-flight-takes-them':
    'Personne n’est plus appelé pour ce vol : il a été annulé, ou les portes de l’avion sont fermées.',
  'yes-is-for-this-journey':
    'La personne n’a pas dit oui à ce voyage : l’opération, le lieu d’arrivée ou une escale est autre.',
  'called-in-their-own-operation':
    'Certaines de ces personnes sont enregistrées dans une autre opération que celle de ce vol : {{cases}}.',
  'called-once-they-are-registered':
    'Personne n’est appelé : pour {{count}} de ces personnes, aucun enregistrement n’est arrivé ici. Rappelez-les toutes dans un instant ; qui n’est pas enregistré alors n’existe pas : {{people}}.',
  'called-where-their-yes-goes':
    'Certaines de ces personnes ont dit oui à un autre voyage : {{cases}}. Reparlez-en avec elles, ou appelez-les pour le leur.',
};
