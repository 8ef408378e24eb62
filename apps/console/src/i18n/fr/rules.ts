import { registrationRulesInFrench } from './registration-rules';

/** The sentences of the rules, by what the server says. */
export const rulesInFrench: Record<string, string> = {
  ...registrationRulesInFrench,
  'A flight whose doors have closed is not cancelled; it returns or diverts.':
    'Un vol dont les portes sont fermées ne s’annule pas ; il revient ou se déroute.',
  'The flight has gone too far to be planned anew.': 'Le vol est trop avancé pour être planifié de nouveau.',
  'Times and places of a flight are changed by rescheduling it.':
    'Les horaires et lieux d’un vol se changent en le reprogrammant.',
  'A flight whose doors have closed, or that was cancelled, is not rescheduled.':
    'Un vol aux portes fermées, ou annulé, ne se reprogramme pas.',
  'Boarding opens after a GO decision for this departure time.':
    'L’embarquement s’ouvre après un GO pour cette heure de départ.',
  'Every permit has to be approved and valid at the departure time, and at least one has to be recorded.':
    'Chaque autorisation doit être accordée et valable à l’heure du départ, et au moins une doit être enregistrée.',
  'Each leg has to start where and after the one before ended, and arrive after it left.':
    'Chaque tronçon doit partir d’où et après que le précédent est arrivé, et arriver après son départ.',
  'The second confirmation has to come from somebody other than the counsellor.':
    'La seconde confirmation doit venir d’une autre personne que le conseiller.',
  'Consent is given by one person at a time, never by a list.':
    'Le consentement est donné par une personne à la fois, jamais par une liste.',
  "Understanding has to be checked with two open questions, answered in the person's own words.":
    'La compréhension se vérifie par deux questions ouvertes, avec les mots de la personne.',
  'Consent needs a counselling session of this person, or of the one who decides for them.':
    'Le consentement exige un entretien de cette personne, ou de celle qui décide pour elle.',
  'A person met in detention has to be asked a second time, by protection, away from the authorities.':
    'Une personne rencontrée en détention doit être interrogée une seconde fois par la protection, loin des autorités.',
  'An adult says yes for themself; a child says it with, or through, their guardian.':
    'Un adulte dit oui pour lui-même ; un enfant le dit avec son tuteur, ou par lui.',
  'Each purpose is a decision of its own: one consent names exactly one.':
    'Chaque objet est une décision à part : un consentement en nomme exactement un.',
  'Nothing may be shared with the embassy at present: ask protection.':
    'Rien ne peut être partagé avec l’ambassade à présent : demandez à la protection.',
  'The form has to be read aloud to a person who cannot read it.':
    'Le formulaire doit être lu à haute voix à qui ne sait pas le lire.',
  'Silence, presence or a queue number is no consent.':
    'Silence, présence ou numéro d’attente ne sont pas un consentement.',
  'Every topic of the current information set has to be shown first.':
    'Tous les sujets de l’information en vigueur doivent d’abord être présentés.',
  'The interview has to be private, without authorities in the room.':
    'L’entretien doit être privé, sans autorités dans la pièce.',
  'There are signs of pressure: the person cannot be asked to agree now.':
    'Il y a des signes de pression : on ne peut pas demander l’accord maintenant.',
  'The person was not able to decide at the time; support them and ask again.':
    'La personne n’était pas en état de décider ; soutenez-la et redemandez.',
  'A proxy needs the relation, a document, two approvals by different protection officers, and ends within 14 days.':
    'Un représentant exige le lien, un document, deux accords de chargés de protection différents, et prend fin sous 14 jours.',
  'The person has to be asked in private whether they still wish to go.':
    'Il faut demander à la personne, seule, si elle souhaite toujours partir.',
  'A thumb mark, or spoken consent, needs a witness who is not the counsellor.':
    'Une empreinte ou un accord oral exige un témoin qui n’est pas le conseiller.',
  'Consent runs for 30 days at most; then the person is asked anew.':
    'Le consentement vaut 30 jours au plus ; ensuite on redemande.',
  'The flight departs after the doors have closed, once.': 'Le vol part après la fermeture des portes, une fois.',
  'Say which of those who left this is about. Only a wrong count, somebody too many and a birth can do without.':
    'Dites de quelle personne partie il s’agit. Seuls une erreur de comptage, une personne en trop et une naissance peuvent s’en passer.',
  'The doors were opened again: take off who cannot fly, then close them anew.':
    'Les portes ont été rouvertes : débarquez qui ne peut pas voler, puis fermez-les de nouveau.',
  'A list is frozen once; afterwards it is amended.': 'Une liste est figée une fois ; ensuite elle est modifiée.',
  'The people proposed do not fit: seats, laps, special places or payload of a leg would be exceeded.':
    'Les personnes proposées ne tiennent pas : sièges, genoux, places spéciales ou charge d’un tronçon seraient dépassés.',
  'There is no lap or seat left for the newborn.': 'Il ne reste ni genoux ni siège pour le nouveau-né.',
  'Only a frozen manifest whose doors are open can be amended.':
    'Seul un manifeste figé, portes ouvertes, peut être modifié.',
  'Some of the family are not called for this flight: families travel whole.':
    'Une partie de la famille n’est pas appelée pour ce vol : les familles voyagent entières.',
  'The list is frozen: it is amended now, not proposed.':
    'La liste est figée : elle se modifie, elle ne se propose plus.',
  'This aircraft has no place for what the person needs on the way.':
    'Cet avion n’a pas de place pour ce dont la personne a besoin en route.',
  'Ask the person, alone, whether they wish to go; board them only on a yes. On a no, record the withdrawal.':
    'Demandez à la personne, seule, si elle souhaite partir ; n’embarquez que sur un oui. Sur un non, enregistrez le retrait.',
  'This person is aboard already.': 'Cette personne est déjà à bord.',
  'Checks close one after the other, each once, while the list is frozen and the doors are open.':
    'Les contrôles se closent l’un après l’autre, chacun une fois, liste figée et portes ouvertes.',
  'A child without a caregiver needs a best-interests decision, a guardian, a verified receiver and an escort.':
    'Un enfant sans adulte responsable exige une décision d’intérêt supérieur, un tuteur, une personne d’accueil vérifiée et un accompagnateur.',
  'There is no valid consent to return.': 'Il n’y a pas de consentement valable au retour.',
  'The same passport stands on two people: both wait until it is cleared up.':
    'Le même passeport figure pour deux personnes : les deux attendent que ce soit éclairci.',
  'There is no travel document that is valid on the day of the last arrival.':
    'Aucun document de voyage n’est valable le jour de la dernière arrivée.',
  'Somebody aboard has lost medical clearance: they have to be taken off before the doors close.':
    'Quelqu’un à bord a perdu l’accord médical : il doit descendre avant la fermeture des portes.',
  'The authorities have not granted leave to go that holds on the day.':
    'Les autorités n’ont pas accordé de sortie valable ce jour-là.',
  'There is no medical clearance that holds at departure.': 'Aucun accord médical ne vaut au départ.',
  'All checks up to the gate have to be closed before the doors.':
    'Tous les contrôles jusqu’à la porte doivent être clos avant les portes.',
  'We do not know for certain who this is: the registration has to be mended.':
    'Nous ne savons pas avec certitude qui c’est : l’enregistrement doit être complété.',
  'Somebody aboard has said no, or has no valid consent: they have to be taken off before the doors close.':
    'Quelqu’un à bord a dit non ou n’a pas de consentement valable : il doit descendre avant la fermeture des portes.',
  'This person may be registered twice: somebody has to say whether they are the same.':
    'Cette personne est peut-être enregistrée deux fois : quelqu’un doit dire si c’est la même.',
  'Something is still open for this person: see the blockers.':
    'Quelque chose est encore ouvert pour cette personne : voyez les obstacles.',
  'On the day of departure the person is of age and has to say yes themself; a child says it through a guardian.':
    'Le jour du départ la personne est majeure et doit dire oui elle-même ; un enfant le dit par un tuteur.',
  'The flight does not stop where the person is to leave.': 'Le vol ne s’arrête pas là où la personne doit descendre.',
  'This person is not on the manifest in force.': 'Cette personne n’est pas sur le manifeste en vigueur.',
  'The consent of the other parent, a custody document or a protection exception is missing.':
    'Il manque l’accord de l’autre parent, un document de garde ou une exception de la protection.',
  'Something has come up since somebody boarded: it has to be cleared, or they have to be taken off, before the doors close.':
    'Quelque chose est survenu depuis qu’une personne est montée : il faut le régler, ou la faire descendre, avant la fermeture des portes.',
  'Somebody on the list is neither aboard nor taken off it: board them or take them off before the doors close.':
    'Une personne de la liste n’est ni à bord ni retirée : faites-la monter ou retirez-la avant la fermeture des portes.',
  'A newborn joins its mother, of the same family, on a list whose doors are open.':
    'Un nouveau-né rejoint sa mère, de la même famille, sur une liste dont les portes sont ouvertes.',
  'The person has said no, or what they agreed to has changed or run out: speak with them again first.':
    'La personne a dit non, ou ce qu’elle avait accepté a changé ou expiré : parlez-lui d’abord de nouveau.',
  'This flight is not confirmed, was called off, or has a NO-GO: nobody boards and no doors close.':
    'Ce vol n’est pas confirmé, a été annulé ou a reçu un NO-GO : personne ne monte et les portes ne ferment pas.',
  'This person is aboard another flight, or has left on one since they said yes: find out who stands here.':
    'Cette personne est à bord d’un autre vol, ou est partie depuis son oui : vérifiez qui se présente ici.',
  'This file is a workbook, a document or an archive: save the sheet as CSV and send that.':
    'Ce fichier est un classeur, un document ou une archive : enregistrez la feuille en CSV et envoyez-la.',
  'A quotation mark in this file is never closed, so that rows run into one another: mend that cell and send the file again.':
    'Un guillemet de ce fichier n’est jamais fermé et les lignes se mêlent : corrigez cette cellule et renvoyez le fichier.',
  'When consent and clearance cannot be asked, two different people have to vouch for the paper list.':
    'Quand consentement et accord médical sont injoignables, deux personnes différentes répondent de la liste papier.',
  'Ask protection.': 'Demandez à la protection.',
  'The consent was not reconfirmed within 72 hours of departure.':
    'Le consentement n’a pas été reconfirmé dans les 72 heures avant le départ.',
  'This is marked as a removal. This platform carries nobody against their will.':
    'Ceci est marqué comme un éloignement. Cette plateforme ne transporte personne contre son gré.',
  'This person was taken off the list.': 'Cette personne a été retirée de la liste.',
  'Fitness to fly is stated until a day: give the end of its validity.':
    'L’aptitude au vol vaut jusqu’à un jour : donnez la fin de validité.',
  'From 36 weeks of pregnancy on (32 with more than one child) nobody is cleared to fly.':
    'À partir de 36 semaines de grossesse (32 si multiple), personne n’est autorisé à voler.',
  'A person on a stretcher travels with a nurse or a doctor.':
    'Une personne sur civière voyage avec un infirmier ou un médecin.',
  'A person who is unfit for now has to be seen again: give the day.':
    'Une personne inapte pour l’instant doit être revue : donnez le jour.',
  'A best-interests decision is taken by a panel of at least two people.':
    'Une décision d’intérêt supérieur est prise par un panel d’au moins deux personnes.',
  'A hold still stands: lift it, with the reason, before clearing the person.':
    'Une suspension tient encore : levez-la, avec le motif, avant de donner l’accord.',
  'Only an adult can agree that a family parts.': 'Seul un adulte peut accepter qu’une famille se sépare.',
  'The adult has to be asked alone whether the family may part.':
    'Il faut demander à l’adulte, seul, si la famille peut se séparer.',
  'A family parts only with a plan for coming together again: who, when, by which flight.':
    'Une famille ne se sépare qu’avec un plan pour se retrouver : qui, quand, par quel vol.',
  'A person who fears returning, or who is a refugee or seeks asylum, is referred and answered before they can be cleared.':
    'Une personne qui craint le retour, réfugiée ou demandeuse d’asile, est orientée et reçoit réponse avant tout accord.',
  'This arrival is closed.': 'Cette arrivée est close.',
  'Somebody who left has neither been seen nor explained: tick them, or record the variance.':
    'Quelqu’un qui est parti n’a été ni vu ni expliqué : cochez-le, ou enregistrez l’écart.',
  'At every stop heads have to be counted, and the count has to equal the people seen there, or the difference be explained.':
    'À chaque arrêt on compte les têtes, et le compte doit égaler les personnes vues, ou l’écart être expliqué.',
  'This person was not to leave here, or is not among those who left: record a variance instead.':
    'Cette personne ne devait pas descendre ici, ou n’est pas parmi les partis : enregistrez plutôt un écart.',
  'Nobody who was proposed is ready with their family: the manifest would be empty.':
    'Aucune des personnes proposées n’est prête avec sa famille : le manifeste serait vide.',
  'These people do not fit: seats, laps, special places or the payload of a leg would be exceeded.':
    'Ces personnes ne tiennent pas : sièges, genoux, places spéciales ou charge d’une étape seraient dépassés.',
  'A discard is confirmed by somebody other than the person who proposed it.':
    'Un message n’est écarté que confirmé par une autre personne que celle qui l’a proposé.',
  'The broker still does not take this message; its limits have to be raised first.':
    'Le courtier de messages refuse toujours ce message ; il faut d’abord relever ses limites.',
  'The message still cannot be applied; its cause has to be mended first.':
    'Le message ne peut toujours pas être appliqué ; il faut d’abord en réparer la cause.',
};
