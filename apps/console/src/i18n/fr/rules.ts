import { consentRulesInFrench } from './consent-rules';
import { gateRulesInFrench } from './gate-rules';
import { escortRulesInFrench } from './rules-escorts';
import { registrationRulesInFrench } from './registration-rules';
import { travelRulesInFrench } from './travel-rules';

/** The sentences of the rules, by the rule's name; `{{name}}` stands for a parameter of the refusal. */
export const rulesInFrench: Record<string, string> = {
  ...consentRulesInFrench,
  ...registrationRulesInFrench,
  ...travelRulesInFrench,
  ...gateRulesInFrench,
  ...escortRulesInFrench,
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
  'flight-departs-once-after-its-doors-closed':
    'Un vol part une seule fois, et seulement après la fermeture des portes de l’avion.',
  'variances-name-who-they-are-about':
    'Dites de quelle personne partie il s’agit. Seuls une erreur de comptage, une personne en trop et une naissance peuvent s’en passer.',
  'reopened-doors-are-closed-again':
    'Les portes de l’avion ont été rouvertes : retirez de la liste qui ne peut pas voler, puis fermez-les de nouveau.',
  'asked-in-private-at-the-gate':
    'Demandez à la personne, seule, si elle souhaite partir ; n’embarquez que sur un oui.',
  'boards-once': 'Cette personne est déjà à bord : {{at}}, par l’appareil {{device}}.',
  'checks-close-in-order': 'Les contrôles de la journée se closent l’un après l’autre, chacun une fois.',
  'record-agrees-with-its-history':
    'Cette fiche n’est pas telle que Homeward l’a écrite : quelque chose a été modifié en dehors du service. Rien n’est décidé sur elle. Prévenez l’officier de permanence.',
  'what-is-kept-here-is-what-its-owners-say':
    'L’enregistrement ou la protection a autre chose dans ses dossiers, au sujet d’une personne à bord, que ce sur quoi la liste a été jugée : un message est en route, ou cela a été modifié en dehors de Homeward. Réessayez dans un instant ; si cela persiste, prévenez l’officier de permanence.',
  'records-of-everyone-aboard-are-believed':
    'Le consentement ou l’autorisation médicale d’une personne à bord a été modifié en dehors de Homeward : nul ne peut s’en porter garant. Prévenez l’officier de permanence.',
  'everyone-aboard-is-fit':
    'Quelqu’un à bord a perdu l’accord médical : il doit descendre avant la fermeture des portes.',
  'somebody-is-aboard-as-the-doors-close':
    'Personne n’est à bord : seul un agent de permanence ferme les portes d’une cabine vide, et il dit pourquoi.',
  'gate-is-closed-before-doors': 'Tous les contrôles jusqu’à la porte doivent être clos avant les portes.',
  'nobody-aboard-has-said-no':
    'Quelqu’un à bord a dit non ou n’a pas de consentement valable : il doit descendre avant la fermeture des portes.',
  'nothing-is-pending': 'Quelque chose est encore ouvert pour cette personne : voyez les obstacles.',
  'a-no-is-of-somebody-who-is-known':
    'Ce non n’est PAS enregistré : personne n’est connu sous ce code. Ne laissez pas la personne embarquer. Scannez à nouveau, ou trouvez qui se tient ici et enregistrez son retrait sous son nom.',
  'on-the-manifest-now': 'Cette personne n’est pas sur le manifeste en vigueur.',
  'everyone-aboard-is-still-cleared':
    'Quelque chose est survenu depuis qu’une personne est montée : il faut le régler, ou la faire descendre, avant la fermeture des portes.',
  'nobody-on-the-list-is-left-at-the-gate':
    'Une personne de la liste n’est ni à bord ni retirée : faites-la monter ou retirez-la avant la fermeture des portes.',
  'newborn-joins-its-mother':
    'Un nouveau-né rejoint sa mère, ou la personne dont il est enregistré qu’elle répond de lui : elle est sur la liste et de la même famille.',
  'only-a-flight-that-goes-is-boarded':
    'Ce vol n’est pas confirmé, a été annulé ou a reçu un NO-GO : personne ne monte et les portes ne ferment pas.',
  'aboard-one-flight-only':
    'Cette personne est à bord d’un autre vol, ou est partie depuis son oui : vérifiez qui se présente ici.',
  'paper-path-needs-two-people':
    'Quand les services qui savent de ceux qui sont à bord ne peuvent être interrogés, deux personnes se portent garantes de la liste papier : chacune connectée elle-même, sans rôle en commun.',
  'only-they-may-say-why': 'Dossier retenu. Contactez-les : eux seuls peuvent dire pourquoi.',
  'reconfirmed-within-seventy-two-hours': 'Le consentement n’a pas été reconfirmé dans les 72 heures avant le départ.',
  'who-is-out-stays-out': 'Cette personne a été retirée de la liste.',
  'fitness-needs-an-end': 'L’aptitude au vol vaut jusqu’à un jour : donnez la fin de validité.',
  'late-pregnancy-does-not-fly':
    'À partir de 36 semaines de grossesse (32 si multiple), personne n’est autorisé à voler.',
  'stretcher-needs-a-medical-escort': 'Une personne sur civière voyage avec un infirmier ou un médecin.',
  'temporary-unfitness-needs-a-review': 'Une personne inapte pour l’instant doit être revue : donnez le jour.',
  'there-is-a-decision-to-agree-to':
    'Aucune décision sur l’intérêt supérieur de cet enfant n’est enregistrée : la procédure est en cours, ou il n’y en a pas.',
  'a-second-member-agrees-themself':
    'Vous avez enregistré cette décision. Un autre membre du panel doit l’approuver, connecté lui-même.',
  'a-panel-decides-not-one-person':
    'Une décision d’intérêt supérieur est prise par un panel d’au moins deux personnes.',
  'a-hold-is-lifted-once': 'Cette suspension a déjà été levée, pour un autre motif. Ce motif reste valable.',
  'an-order-is-lifted-once':
    'Cet ordre de tenir deux personnes à l’écart l’une de l’autre a déjà été levé, pour un autre motif. Ce motif reste valable.',
  'no-hold-stands-when-clearing': 'Une suspension tient encore : levez-la, avec le motif, avant de donner l’accord.',
  'only-adults-agree-to-part': 'Seul un adulte peut accepter qu’une famille se sépare.',
  'parting-is-agreed-in-private': 'Il faut demander à l’adulte, seul, si la famille peut se séparer.',
  'one-account-speaks-for-one-adult':
    'Vous avez enregistré qu’un autre adulte accepte la même séparation : un collègue interroge celui-ci et l’enregistre, ou la protection.',
  'parting-needs-a-plan': 'Une famille ne se sépare qu’avec un plan pour se retrouver : qui, quand, par quel vol.',
  'who-fears-return-is-referred-first':
    'Une personne qui craint le retour, réfugiée ou demandeuse d’asile, est orientée et reçoit réponse avant tout accord.',
  'closed-stays-closed': 'Cette arrivée est close, ou le vol est revenu à son point de départ.',
  'everyone-who-left-is-accounted-for':
    'Quelqu’un qui est parti n’a été ni vu ni expliqué : cochez-le, ou enregistrez l’écart.',
  'explanations-say-something':
    'Dites en mots ce qui n’est pas comme prévu : des blancs et des signes invisibles n’expliquent personne.',
  'nobody-is-given-up-by-one-account':
    'L’officier de permanence ou un agent de protection le confirme : une autre personne que celle qui l’a enregistré, sans rôle en commun.',
  'only-what-waits-is-confirmed': 'Aucune explication de ce numéro n’attend une deuxième personne.',
  'only-who-was-not-seen-is-found':
    'Cette personne a été vue à l’arrivée, ou n’est pas parmi les partis : il n’y a rien à consigner.',
  'heads-equal-people':
    'À chaque arrêt on compte les têtes, et le compte doit égaler les personnes vues et leurs accompagnants, ou l’écart être expliqué.',
  'people-are-ticked-where-they-leave':
    'Cette personne ne devait pas descendre ici, ou n’est pas parmi les partis : enregistrez plutôt un écart.',
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
  'doors-stay-closed-by-two-people':
    'La seconde raison doit venir d’une autre personne, connectée elle-même et n’ayant aucun des rôles de la première.',
  'doors-stay-closed-only-on-a-no':
    'Les raisons de garder les portes fermées se consignent tant qu’un non d’après la fermeture est ouvert et que personne n’a passé les portes.',
  'reasons-are-about-an-open-no':
    'Il n’y a pas de non ouvert de cette personne : nul n’a à dire pourquoi les portes de l’avion restent fermées.',
  'who-said-no-was-asked-what-they-need':
    'Une personne de ce vol a dit non après la fermeture des portes de l’avion : demandez-lui ce dont elle a besoin maintenant, et consignez-le.',
  'everyone-aboard-was-asked-on-paper':
    'Les deux garants doivent nommer chaque personne à bord comme interrogée, avec le numéro du même papier.',
  'what-is-said-of-everyone-aboard-is-read':
    'Un message sur une personne à bord attend d’être lu, et nul ne peut demander ce qu’il dit : il est lu d’abord, ou la personne quitte la liste.',
  'one-paper-is-of-one-family':
    'Un numéro vaut pour une seule famille : ni pour d’autres à bord, ni pour quelqu’un d’autre sur un autre vol.',
  'paper-names-everyone-aboard':
    'Une liste papier nomme exactement les personnes à bord, chacune avec le numéro du papier sur lequel elle a été interrogée.',
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
  'the-gate-closes-once-boarding-has-begun':
    'L’embarquement de ce vol n’a pas commencé, ou il a un NO-GO : sa porte d’embarquement ne se ferme pas.',
  'reception-accounts-for-everybody':
    'L’accueil n’a pas signalé que chaque personne partie est retrouvée ou expliquée : le vol est réconcilié quand l’arrivée est close.',
  'early-movements-say-why':
    'Plus de {{hours}} h avant l’heure prévue : ne s’enregistre maintenant que pour une raison, qui est conservée.',
  'early-departures-say-why': 'Plus d’une heure avant le départ prévu : ne s’enregistre qu’avec une raison.',
  'go-is-by-a-second-person':
    'Qui ferme les portes de l’avion n’a pas décidé le GO : une seconde personne les ferme, ou décide de nouveau.',
  'boarding-has-begun': 'L’embarquement de ce vol n’a pas commencé : le bureau des vols l’ouvre.',
  'doors-close-once-boarding-has-begun':
    'L’embarquement de ce vol n’a pas commencé : les portes de l’avion ne se ferment pas.',
  'only-the-last-check-is-reopened': 'Seul le dernier contrôle fermé se rouvre : rouvrez d’abord les suivants.',
  'doors-open-until-the-flight-departs': 'Les portes fermées peuvent se rouvrir jusqu’au départ enregistré.',
};
