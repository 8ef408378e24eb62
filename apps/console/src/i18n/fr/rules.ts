import { registrationRulesInFrench } from './registration-rules';

/** The sentences of the rules, by the rule's name; `{{name}}` stands for a parameter of the refusal. */
export const rulesInFrench: Record<string, string> = {
  ...registrationRulesInFrench,
  'gone-flights-are-not-cancelled': 'Un vol dont les portes sont fermées ne s’annule pas ; il revient ou se déroute.',
  'boarded-flights-are-not-planned-anew': 'Le vol est trop avancé pour être planifié de nouveau.',
  'times-change-by-rescheduling': 'Les horaires et lieux d’un vol se changent en le reprogrammant.',
  'gone-flights-are-not-rescheduled': 'Un vol aux portes fermées, ou annulé, ne se reprogramme pas.',
  'boarding-needs-a-go': 'L’embarquement s’ouvre, et l’avion quitte son poste, après un GO pour cette heure de départ.',
  'every-permit-holds-at-departure':
    'Chaque autorisation doit être accordée et valable à l’heure du départ, et au moins une doit être enregistrée.',
  'every-airport-has-a-time-zone':
    'Le fuseau horaire d’un aéroport est inconnu ({{airports}}) : indiquez-le avec le tronçon (`fromZone`, `toZone`).',
  'version-in-force-is-as-recorded':
    'Le manifeste en vigueur n’est pas ce que disent les dossiers : {{count}} de ses lignes ont changé depuis. Émettez d’abord une nouvelle version.',
  'a-later-merge-is-undone-first':
    'La fiche conservée a depuis été fusionnée avec une autre : annulez d’abord cette fusion.',
  'legs-follow-one-another':
    'Chaque tronçon doit partir d’où et après que le précédent est arrivé, et arriver après son départ.',
  'second-opinion-comes-from-another': 'La seconde confirmation doit venir d’une autre personne que le conseiller.',
  'comprehension-was-checked-with-two-open-questions':
    'La compréhension se vérifie par deux questions ouvertes, avec les mots de la personne.',
  'consent-rests-on-their-own-counselling':
    'Le consentement exige un entretien de cette personne, ou de celle qui décide pour elle.',
  'detention-needs-a-second-independent-confirmation':
    'Une personne rencontrée en détention doit être interrogée une seconde fois par la protection, loin des autorités.',
  'each-adult-decides-for-themself': 'Un adulte dit oui pour lui-même ; un enfant le dit avec son tuteur, ou par lui.',
  'embassy-sharing-waits-for-protection':
    'Rien ne peut être partagé avec l’ambassade à présent : demandez à la protection.',
  'form-was-read-aloud-to-who-cannot-read': 'Le formulaire doit être lu à haute voix à qui ne sait pas le lire.',
  'information-shown-was-complete-and-current':
    'Tous les sujets de l’information en vigueur doivent d’abord être présentés.',
  'interview-was-private': 'L’entretien doit être privé, sans autorités dans la pièce.',
  'nobody-was-under-duress': 'Il y a des signes de pression : on ne peut pas demander l’accord maintenant.',
  'person-had-capacity': 'La personne n’était pas en état de décider ; soutenez-la et redemandez.',
  'proxy-needs-two-approvals-and-fourteen-days':
    'Un représentant exige le lien, un document, deux accords de chargés de protection différents, et prend fin sous 14 jours.',
  'a-reconfirmation-names-its-language': 'Indiquez dans quelle langue la personne a été interrogée de nouveau.',
  'the-new-day-was-told':
    'Le vol part un autre jour que celui annoncé à la personne : annoncez-lui le nouveau jour et indiquez-le.',
  'of-age-they-say-yes-anew':
    'La personne est devenue majeure depuis que son tuteur a dit oui : menez un entretien avec elle, et laissez-la le dire elle-même.',
  'a-short-talk-is-enough': 'Un court entretien ne suffit pas pour redire oui : menez un nouvel entretien de conseil.',
  'what-has-changed-was-explained':
    'Quelque chose a changé depuis le oui : expliquez d’abord tout à la personne dans un court entretien.',
  'a-short-talk-tells-something': 'Indiquez ce qui a changé et ce qui a été expliqué.',
  'a-changed-route-is-told-whole': 'Le trajet est un autre : indiquez le voyage qui a été expliqué.',
  'reconfirmation-is-asked-in-private': 'Il faut demander à la personne, seule, si elle souhaite toujours partir.',
  'thumb-mark-needs-an-independent-witness':
    'Un témoin n’est pas le conseiller : un adulte enregistré, un collègue connecté sous son nom, ou quelqu’un nommé avec téléphone et lien. Une empreinte ou un accord oral en exige un.',
  'validity-is-at-most-thirty-days': 'Le consentement vaut 30 jours au plus ; ensuite on redemande.',
  'flight-departs-once-after-its-doors-closed':
    'Un vol part une seule fois, et seulement après la fermeture des portes de l’avion.',
  'variances-name-who-they-are-about':
    'Dites de quelle personne partie il s’agit. Seuls une erreur de comptage, une personne en trop et une naissance peuvent s’en passer.',
  'reopened-doors-are-closed-again':
    'Les portes de l’avion ont été rouvertes : retirez de la liste qui ne peut pas voler, puis fermez-les de nouveau.',
  'a-list-is-frozen-once': 'Une liste est figée une fois ; ensuite elle est modifiée.',
  'only-a-frozen-list-is-amended': 'Seul un manifeste figé, portes ouvertes, peut être modifié.',
  'families-travel-whole': 'Une partie de la famille n’est pas appelée pour ce vol : les familles voyagent entières.',
  'a-frozen-list-is-not-proposed-anew': 'La liste est figée : elle se modifie, elle ne se propose plus.',
  'aircraft-can-carry-their-needs': 'Cet avion n’a pas de place pour ce dont la personne a besoin en route.',
  'asked-in-private-at-the-gate':
    'Demandez à la personne, seule, si elle souhaite partir ; n’embarquez que sur un oui.',
  'boards-once': 'Cette personne est déjà à bord.',
  'checks-close-in-order': 'Les contrôles de la journée se closent l’un après l’autre, chacun une fois.',
  'child-alone-needs-a-best-interests-decision':
    'Un enfant sans adulte responsable exige une décision d’intérêt supérieur, un tuteur, une personne d’accueil vérifiée et un accompagnateur.',
  'who-said-no-stays':
    'La personne a décidé de ne pas partir. Personne ne lui demande pourquoi ; elle garde toute l’aide et peut parler à un conseiller si elle change d’avis.',
  'consent-stands': 'Il n’y a pas de consentement valable au retour.',
  'document-belongs-to-one-person':
    'Le même passeport figure pour deux personnes : les deux attendent que ce soit éclairci.',
  'document-holds-on-arrival': 'Aucun document de voyage n’est valable le jour de la dernière arrivée.',
  'record-agrees-with-its-history':
    'Cette fiche n’est pas telle que Homeward l’a écrite : quelque chose a été modifié en dehors du service. Rien n’est décidé sur elle. Prévenez l’officier de permanence.',
  'records-of-everyone-aboard-are-believed':
    'Le consentement ou l’autorisation médicale d’une personne à bord a été modifié en dehors de Homeward : nul ne peut s’en porter garant. Prévenez l’officier de permanence.',
  'everyone-aboard-is-fit':
    'Quelqu’un à bord a perdu l’accord médical : il doit descendre avant la fermeture des portes.',
  'exit-is-granted': 'Les autorités n’ont pas accordé de sortie valable ce jour-là.',
  'fit-to-fly-until-departure': 'Aucun accord médical ne vaut au départ.',
  'somebody-is-aboard-as-the-doors-close':
    'Personne n’est à bord : seul un agent de permanence ferme les portes d’une cabine vide, et il dit pourquoi.',
  'gate-is-closed-before-doors': 'Tous les contrôles jusqu’à la porte doivent être clos avant les portes.',
  'identity-is-confirmed': 'Nous ne savons pas avec certitude qui c’est : l’enregistrement doit être complété.',
  'nobody-aboard-has-said-no':
    'Quelqu’un à bord a dit non ou n’a pas de consentement valable : il doit descendre avant la fermeture des portes.',
  'nobody-in-two-records': 'Cette personne est peut-être enregistrée deux fois : quelqu’un doit dire si c’est la même.',
  'nothing-is-pending': 'Quelque chose est encore ouvert pour cette personne : voyez les obstacles.',
  'of-age-they-say-yes-themselves':
    'Le jour du départ la personne est majeure et doit dire oui elle-même ; un enfant le dit par un tuteur.',
  'off-point-is-on-the-route': 'Le vol ne s’arrête pas là où la personne doit descendre.',
  'a-no-is-of-somebody-who-is-known':
    'Ce non n’est PAS enregistré : personne n’est connu sous ce code. Ne laissez pas la personne embarquer. Scannez à nouveau, ou trouvez qui se tient ici et enregistrez son retrait sous son nom.',
  'on-the-manifest-now': 'Cette personne n’est pas sur le manifeste en vigueur.',
  'other-parent-agrees':
    'Il manque l’accord de l’autre parent, un document de garde ou une exception de la protection.',
  'everyone-aboard-is-still-cleared':
    'Quelque chose est survenu depuis qu’une personne est montée : il faut le régler, ou la faire descendre, avant la fermeture des portes.',
  'nobody-on-the-list-is-left-at-the-gate':
    'Une personne de la liste n’est ni à bord ni retirée : faites-la monter ou retirez-la avant la fermeture des portes.',
  'newborn-joins-its-mother':
    'Un nouveau-né rejoint sa mère, ou la personne dont il est enregistré qu’elle répond de lui : elle est sur la liste et de la même famille.',
  'a-new-yes-needs-a-new-conversation':
    'La personne a dit non, ou ce qu’elle avait accepté a changé ou expiré : parlez-lui d’abord de nouveau.',
  'only-a-flight-that-goes-is-boarded':
    'Ce vol n’est pas confirmé, a été annulé ou a reçu un NO-GO : personne ne monte et les portes ne ferment pas.',
  'aboard-one-flight-only':
    'Cette personne est à bord d’un autre vol, ou est partie depuis son oui : vérifiez qui se présente ici.',
  'paper-path-needs-two-people':
    'Quand consentement et aptitude ne peuvent être interrogés, deux personnes se portent garantes de la liste papier : chacune connectée elle-même, sans rôle en commun.',
  'only-they-may-say-why': 'Quelque chose s’y oppose : eux seuls peuvent dire quoi. Demandez-leur.',
  'protection-has-cleared': 'Demandez à la protection.',
  'reconfirmed-within-seventy-two-hours': 'Le consentement n’a pas été reconfirmé dans les 72 heures avant le départ.',
  'removals-are-not-served':
    'Ceci est marqué comme un éloignement. Cette plateforme ne transporte personne contre son gré.',
  'who-is-out-stays-out': 'Cette personne a été retirée de la liste.',
  'fitness-needs-an-end': 'L’aptitude au vol vaut jusqu’à un jour : donnez la fin de validité.',
  'late-pregnancy-does-not-fly':
    'À partir de 36 semaines de grossesse (32 si multiple), personne n’est autorisé à voler.',
  'stretcher-needs-a-medical-escort': 'Une personne sur civière voyage avec un infirmier ou un médecin.',
  'temporary-unfitness-needs-a-review': 'Une personne inapte pour l’instant doit être revue : donnez le jour.',
  'a-panel-decides-not-one-person':
    'Une décision d’intérêt supérieur est prise par un panel d’au moins deux personnes.',
  'a-hold-is-lifted-once': 'Cette suspension a déjà été levée, pour un autre motif. Ce motif reste valable.',
  'no-hold-stands-when-clearing': 'Une suspension tient encore : levez-la, avec le motif, avant de donner l’accord.',
  'only-adults-agree-to-part': 'Seul un adulte peut accepter qu’une famille se sépare.',
  'parting-is-agreed-in-private': 'Il faut demander à l’adulte, seul, si la famille peut se séparer.',
  'parting-needs-a-plan': 'Une famille ne se sépare qu’avec un plan pour se retrouver : qui, quand, par quel vol.',
  'who-fears-return-is-referred-first':
    'Une personne qui craint le retour, réfugiée ou demandeuse d’asile, est orientée et reçoit réponse avant tout accord.',
  'closed-stays-closed': 'Cette arrivée est close, ou le vol est revenu à son point de départ.',
  'everyone-who-left-is-accounted-for':
    'Quelqu’un qui est parti n’a été ni vu ni expliqué : cochez-le, ou enregistrez l’écart.',
  'heads-equal-people':
    'À chaque arrêt on compte les têtes, et le compte doit égaler les personnes vues, ou l’écart être expliqué.',
  'people-are-ticked-where-they-leave':
    'Cette personne ne devait pas descendre ici, ou n’est pas parmi les partis : enregistrez plutôt un écart.',
  'somebody-is-on-the-manifest':
    'Aucune des personnes proposées n’est prête avec sa famille : le manifeste serait vide.',
  'the-aircraft-carries-them':
    'Ces personnes ne tiennent pas : sièges, genoux, places spéciales ou charge d’une étape seraient dépassés.',
  'nobody-reviews-their-own-reads':
    'Une lecture d’urgence est examinée par quelqu’un d’autre que la personne qui a lu.',
  'discards-take-two-people': 'Un message n’est écarté que confirmé par une autre personne que celle qui l’a proposé.',
  'broker-takes-the-message':
    'Le courtier de messages refuse toujours ce message ; il faut d’abord relever ses limites.',
  'cause-is-mended-before-release':
    'Le message ne peut toujours pas être appliqué ; il faut d’abord en réparer la cause.',
  'stages-follow-one-another': 'Cette étape ({{step}}) n’est pas possible au stade actuel.',
  'step-is-possible-now': 'Cette étape ({{step}}) n’est pas possible dans l’état actuel.',
  'boarding-is-open':
    'Personne n’embarque sur ce vol maintenant : sa liste n’est pas encore figée, ou les portes de l’avion sont fermées.',
  'checks-close-while-the-doors-are-open':
    'Les contrôles se closent sur une liste figée, tant que les portes de l’avion sont ouvertes.',
  'newborns-join-while-the-doors-are-open':
    'Un nouveau-né rejoint une liste figée tant que les portes de l’avion sont ouvertes.',
  'presence-is-noted-while-the-doors-are-open':
    'On note les absents et les papiers manquants sur une liste figée, tant que les portes de l’avion sont ouvertes.',
  'people-are-removed-while-the-doors-are-open':
    'On retire des personnes d’une liste figée tant que les portes de l’avion sont ouvertes.',
  'flights-are-vouched-for-before-they-leave':
    'On se porte garant d’un vol tant que sa liste est figée ou que les portes de l’avion sont fermées, et avant son départ.',
  'the-flight-is-as-its-desk-wrote-it':
    'charter-flights ne connaît pas ce vol, ou son dossier a été modifié en dehors de Homeward : nul ne peut se porter garant de son GO et de ses permis. Prévenez l’officier de permanence.',
  'two-people-vouch-while-the-flight-desk-is-away':
    'On ne peut pas demander à charter-flights si ce vol part toujours. Demandez de nouveau, ou deux personnes se portent garantes de son GO et de ses permis : chacune connectée elle-même, sans rôle en commun, avec le numéro du même papier.',
  'doors-close-on-a-frozen-list': 'Les portes de l’avion se ferment une fois, sur une liste figée.',
  'owners-are-asked-again-before-departure':
    'Il faut interroger de nouveau le consentement et l’accord médical après la fermeture des portes de l’avion, avant le départ du vol.',
  'first-reason-for-a-removal-stays':
    'Cette personne est déjà retirée de la liste, pour un autre motif : le premier demeure.',
  'standby-family-is-reachable': 'Quelqu’un de la famille en attente ne répond pas.',
  'whole-family-is-ready': 'Quelqu’un de la famille n’est pas prêt : l’état de préparation de chacun dit pourquoi.',
  'people-are-called-while-the-flight-takes-them':
    'Personne n’est plus appelé pour ce vol : il a été annulé, ou les portes de l’avion sont fermées.',
  'one-id-one-content':
    'Autre chose est enregistré sous cet identifiant et reste tel quel : envoyez ceci sous un identifiant propre.',
  'every-permit-holds-as-it-leaves':
    'Toutes les autorisations doivent être accordées et valables à l’heure où l’avion part.',
  'departure-follows-a-go':
    'Les portes de l’avion se ferment, et le vol part, après un GO pour cette heure de départ, toujours en vigueur.',
  'a-flight-called-off-does-not-depart':
    'Ce vol a été reporté ou annulé, ou attend des autorisations : il ne part pas.',
  'an-approved-permit-names-its-time':
    "Une autorisation accordée indique à partir de quand et jusqu'à quand elle est valable, et la fin vient après le début : demandez les deux à l'État.",
  'every-permit-holds-as-it-moves':
    'Toutes les autorisations doivent être accordées et valables au moment où l’avion quitte son poste.',
  'no-after-the-doors-is-resolved-before-departure':
    'Une personne à bord a dit non après la fermeture des portes de l’avion : elle quitte la cabine, ou deux personnes de rôles différents consignent pourquoi les portes restent fermées.',
  'cabin-count-agrees':
    'Le dernier comptage des personnes en cabine ne donnait pas le nombre de celles à bord selon la liste : trouvez qui manque ou qui est de trop, et recomptez.',
  'doors-stay-closed-by-two-people':
    'La seconde raison doit venir d’une autre personne, connectée elle-même et n’ayant aucun des rôles de la première.',
  'doors-stay-closed-only-on-a-no':
    'Les raisons de garder les portes fermées se consignent tant qu’un non d’après la fermeture est ouvert et que personne n’a passé les portes.',
  'reasons-are-about-an-open-no':
    'Il n’y a pas de non ouvert de cette personne : nul n’a à dire pourquoi les portes de l’avion restent fermées.',
  'who-is-off-has-left-the-cabin':
    'Une personne a été retirée de la liste alors qu’elle était à bord, et nul n’a confirmé qu’elle a quitté la cabine : lisez son bracelet à la sortie, ou comptez les personnes en cabine.',
  'only-who-is-off-leaves-the-cabin':
    'Nul n’attend que cette personne quitte la cabine : elle est sur la liste, ou n’a jamais été à bord.',
  'offloads-are-confirmed-while-the-doors-are-open':
    'On confirme qu’une personne a quitté la cabine sur une liste figée, tant que les portes de l’avion sont ouvertes.',
  'who-said-no-was-asked-what-they-need':
    'Une personne de ce vol a dit non après la fermeture des portes de l’avion : demandez-lui ce dont elle a besoin maintenant, et consignez-le.',
  'everyone-aboard-was-asked-on-paper':
    'Les deux garants doivent nommer chaque personne à bord comme interrogée, avec le numéro du même papier.',
  'paper-names-everyone-aboard':
    'Une liste papier nomme exactement les personnes à bord, chacune avec le numéro du papier sur lequel elle a été interrogée.',
  'a-yes-to-return-names-its-journey':
    'Un oui au retour nomme son voyage : l’opération, l’État, l’aéroport, le moyen et le trajet.',
  'the-journey-is-the-one-explained':
    'Ce voyage n’est pas celui qui a été expliqué pendant l’entretien : parlez-en avec la personne.',
  'the-airport-lies-in-the-state':
    'L’aéroport {{airport}} se trouve en {{lies}} et le trajet nomme {{named}} : corrigez-le, et parlez du bon trajet avec la personne.',
  'the-journey-is-of-their-operation': 'Ce voyage relève d’une opération où la personne n’est pas enregistrée.',
  'a-yes-again-names-its-journey': 'Ce oui ne nomme pas encore de voyage : expliquez le voyage et nommez-le.',
  'a-yes-again-is-to-the-same-journey':
    'La personne a accepté un autre voyage : pour celui-ci, il faut un nouvel entretien et un nouveau oui.',
  'yes-is-for-this-journey': 'La personne n’a pas dit oui à ce voyage : l’opération ou le lieu d’arrivée est un autre.',
  'called-in-their-own-operation':
    'Certaines de ces personnes sont enregistrées dans une autre opération que celle de ce vol : {{cases}}.',
  'called-where-their-yes-goes':
    'Certaines de ces personnes ont dit oui à un autre voyage : {{cases}}. Reparlez-en avec elles, ou appelez-les pour le leur.',
  'a-proxy-can-be-found':
    'Un mandataire est un adulte enregistré, ou quelqu’un nommé avec un téléphone, et jamais qui enregistre ou approuve.',
  'a-guardian-is-on-record':
    'Personne d’enregistré ne répond ainsi de cet enfant : un tuteur est un parent, ou figure au dossier avec un document ou une décision de la protection, et a été conseillé.',
  'wristband-is-of-this-flight': 'Ce bracelet est d’un autre vol du jour : envoyez la personne à sa porte.',
  'wristband-is-of-this-day': 'Ce bracelet est d’un vol d’un autre jour : trouvez qui se tient ici.',
  'wristband-is-of-this-operation': 'Ce bracelet est d’une autre opération : trouvez qui se tient ici.',
  'wristband-was-read-rightly':
    'Ce n’est pas le code d’un bracelet : un caractère a été mal lu ou mal tapé, ou on l’a inventé. Relisez-le.',
  'what-follows-was-seen':
    'Regardez d’abord ce qui suit de cette étape : cela n’a pas été vu, ou quelqu’un d’autre part, monte ou vole à présent. Rien n’a été fait.',
  'who-leaves-is-confirmed':
    'Des personnes quittent la liste par cette étape : confirmez chacune par son nom. Rien n’a été fait.',
  'checks-close-in-their-time':
    'Plus de {{hours}} heures avant le départ prévu : ne se ferme maintenant que pour une raison, qui est enregistrée.',
  'early-departures-say-why': 'Plus d’une heure avant le départ prévu : ne s’enregistre qu’avec une raison.',
  'go-is-by-a-second-person':
    'Qui ferme les portes de l’avion n’a pas décidé le GO : une seconde personne les ferme, ou décide de nouveau.',
  'boarding-has-begun': 'L’embarquement de ce vol n’a pas commencé : le bureau des vols l’ouvre.',
  'doors-close-once-boarding-has-begun':
    'L’embarquement de ce vol n’a pas commencé : les portes de l’avion ne se ferment pas.',
  'only-the-last-check-is-reopened': 'Seul le dernier contrôle fermé se rouvre : rouvrez d’abord les suivants.',
  'doors-open-until-the-flight-departs': 'Les portes fermées peuvent se rouvrir jusqu’au départ enregistré.',
};
