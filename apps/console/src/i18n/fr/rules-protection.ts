/** The sentences of the rules about what protection was told, by the rule's name. */
export const protectionRulesInFrench: Record<string, string> = {
  'a-hold-says-which': 'Dites quelle retenue est posée.',
  'a-yes-after-fear-waits-for-protection':
    'La protection parle avec cette personne avant qu’elle ne dise oui de nouveau : demandez à la protection.',
  'what-was-told-is-answered-first':
    'La protection a été avertie au sujet de cette personne : répondez-y avant de lever l’attente.',
  'who-told-of-fear-is-screened-again':
    'Une personne qui a parlé de peur est entendue de nouveau ou retenue : l’accord d’avant ne suffit pas.',
};
