/** The sentences of the rules about those in the cabin and those who arrive, by the rule's name. */
export const gateRulesInFrench: Record<string, string> = {
  'who-said-no-does-not-board':
    'Cette personne a décidé de ne pas partir, et reste. Personne ne lui demande pourquoi ; elle garde toute l’aide et peut parler à un conseiller si elle change d’avis.',
  'cabin-count-agrees':
    'Les personnes passées à la porte, celles comptées en cabine et celles de la liste ne sont pas le même nombre : trouvez qui c’est, et recomptez.',
  'cabin-is-counted-after-the-last-movement':
    'La cabine n’a pas été comptée depuis que quelqu’un a embarqué, est sorti ou a dit non, ou depuis que les portes étaient ouvertes : comptez chaque personne, bébés sur les genoux compris.',
  'differences-are-resolved-person-by-person':
    'Un comptage de la cabine différait, et il n’est pas consigné de chaque personne qui manquait ou était de trop ce qu’elle est devenue. Si le comptage était faux, consignez-le, et une autre personne recompte.',
  'findings-follow-a-count':
    'La cabine n’a pas encore été comptée : qui manque ou est de trop se consigne après un comptage.',
  'who-is-missing-had-passed-the-gate':
    'Cette personne n’est pas passée à la porte, est sortie, ou est déjà recherchée : seule manque en cabine une personne qui devrait y être.',
  'who-is-too-many-had-not-passed-the-gate':
    'Cette personne est passée à la porte, ou est déjà consignée comme étant de trop : seule est de trop une personne en cabine que nul n’y attend.',
  'codes-in-the-cabin-are-known':
    'Nul n’est connu sous ce code : relisez-le, ou consignez que nul ne sait qui est cette personne.',
  'only-a-count-that-differs-was-wrong':
    'Aucun comptage ne diffère sans explication : il n’y a pas de comptage faux à consigner.',
  'a-difference-ends-as-it-began':
    'Qui manque est retrouvé ou retiré de la liste ; qui est de trop quitte la cabine ou embarque à la porte.',
  'who-was-too-many-boards-by-a-scan':
    'Qui embarque est d’abord lu à la porte, avec toutes les règles de l’embarquement ; qui est à bord selon la liste n’est pas sorti.',
  'a-difference-ends-once':
    'Il est déjà consigné ce que cette personne est devenue, et cela reste : recomptez, et consignez ce qui est trouvé alors.',
  'who-is-off-has-left-the-cabin':
    'Une personne a été retirée de la liste alors qu’elle était à bord, et nul n’a confirmé qu’elle a quitté la cabine : lisez son bracelet à la sortie. Qui n’est pas trouvé en cabine est consigné comme y manquant.',
  'only-who-is-off-leaves-the-cabin':
    'Nul n’attend que cette personne quitte la cabine : elle est sur la liste, ou n’a jamais été à bord.',
  'offloads-are-confirmed-while-the-doors-are-open':
    'On confirme qu’une personne a quitté la cabine sur une liste figée, tant que les portes de l’avion sont ouvertes.',
  'the-cabin-is-counted-while-the-doors-are-open':
    'On compte la cabine et on résout un écart sur une liste figée, tant que les portes de l’avion sont ouvertes.',
  'receiving-begins-when-the-flight-has-landed':
    'Le vol n’a pas atterri à cette escale : on accueille une fois que le bureau des vols l’a consigné.',
  'nobody-arrives-where-the-flight-did-not':
    'Le vol s’est terminé dans un autre aéroport : qui y était s’explique par un écart, et n’est pas coché à cette escale.',
  'only-a-tick-is-taken-back': 'Cette personne n’est pas cochée : il n’y a rien à annuler.',
  'a-closed-arrival-is-corrected-with-a-reason':
    'Cette arrivée a été close avec tous comptés : dites pourquoi la coche est fausse. L’arrivée est rouverte jusqu’à ce que cette personne soit comptée.',
  'children-join-who-answers-for-them':
    'Seul un enfant rejoint une liste figée, avec une personne de la liste et de la même famille, enregistrée comme responsable de l’enfant.',
  'children-are-called-before-they-join':
    'Convoquez d’abord l’enfant pour ce vol, jusqu’à l’escale où descend la personne qu’il rejoint.',
  'children-join-before-the-gate-closes':
    'La porte d’embarquement est fermée : rouvrez-la d’abord, pour que l’enfant puisse monter à bord.',
  'children-join-while-the-doors-are-open':
    'Un enfant rejoint une liste figée tant que les portes de l’avion sont ouvertes.',
  'people-come-back-while-the-doors-are-open':
    'Un retrait se reprend sur une liste figée, tant que les portes de l’avion sont ouvertes.',
  'people-come-back-before-the-gate-closes':
    'La porte d’embarquement est fermée : rouvrez-la d’abord, pour que qui revient puisse embarquer.',
  'only-a-removal-by-hand-is-taken-back':
    'Cette personne n’a pas été retirée à la main : on rouvre le contrôle qui l’a retirée, ou qui la retient lève la retenue.',
  'who-may-not-fly-since-stays-off':
    'Depuis son retrait de la liste, cette personne ne peut pas partir, et elle reste retirée.',
};
