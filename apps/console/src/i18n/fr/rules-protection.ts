/** The sentences of the rules about what protection was told and what the gate found, by the rule's name. */
export const protectionRulesInFrench: Record<string, string> = {
  'a-hold-says-which': 'Dites quelle retenue est posée.',
  'a-yes-after-fear-waits-for-protection':
    'La protection parle avec cette personne avant qu’elle ne dise oui de nouveau : demandez à la protection.',
  'what-was-told-is-answered-first':
    'La protection a été avertie au sujet de cette personne : répondez-y avant de lever l’attente.',
  'who-told-of-fear-is-screened-again':
    'Une personne qui a parlé de peur est entendue de nouveau ou retenue : l’accord d’avant ne suffit pas.',
  'a-finding-says-of-whom':
    'Dites de qui est le bracelet, ou, pour quelqu’un d’aucune liste, quel âge il semble avoir.',
  'an-end-fits-what-was-found': 'Ce qui a été constaté ne se termine pas ainsi.',
  'who-takes-care-is-named': 'Dites qui a pris la personne en charge.',
  'who-it-is-after-all-is-on-the-list': 'Nommez qui c’est finalement : quelqu’un qui est sur la liste à présent.',
  'a-child-who-was-found-is-not-let-go':
    'Un enfant ne repart pas seul : indiquez qui l’a pris en charge, ou qui il est.',
  'the-right-person-boards-by-their-own-scan':
    'Quelqu’un a embarqué avec ce bracelet : dites que la personne est absente, afin que celui qui est en cabine quitte la liste et soit vu sortir.',
  'who-boards-is-who-the-wristband-says':
    'Il est consigné que le porteur de ce bracelet n’est pas cette personne : l’officier de permanence résout cela d’abord.',
  'what-the-gate-found-is-resolved':
    'On a trouvé quelqu’un qu’aucune liste ne nomme, ou qui n’est pas celui que dit son bracelet : dites d’abord ce qu’il en est advenu.',
  'findings-belong-to-a-list-in-force':
    'Aucune liste en vigueur ici à laquelle cela appartienne ; si les portes de l’avion sont fermées, ouvrez-les avant de dire ce qu’il en est advenu.',
  'nobody-is-kept-from-themself': 'Nommez deux personnes différentes.',
};
