export const telling = {
  tell: {
    embassyList: 'Embassy list',
    embassyMeans:
      'About whom you may speak with their embassy at this moment. Look again before each talk: whoever is missing may not be named, and nothing says why.',
    embassyNone: 'Nobody may be named now.',
    button: 'Tell protection',
    means: 'What you write goes to protection at once, sealed. You cannot read it again, and operations never see it.',
    kind: 'What it is about',
    kinds: {
      FEAR_OF_RETURN: 'Fear of going back',
      TRAFFICKING: 'Trafficking or smuggling',
      VIOLENCE: 'Violence or abuse',
      CHILD: 'A child in danger',
      OTHER: 'Something else',
    },
    words: 'What you heard or saw',
    wordsHint: 'In the person’s words. Do not question them about it.',
    heardAt: 'Where',
    at: {
      registration: 'Registration desk',
      counselling: 'Counselling',
      medical: 'Medical desk',
      gate: 'Gate',
      reception: 'Reception',
    },
    send: 'Send to protection',
    done: 'Protection has it.',
    doneMeans:
      'Until protection has answered, the person does not travel and their embassy is told nothing. Tell the person that somebody will speak with them alone. A no counts at once as always.',
    open: 'Told to protection',
    hours: 'waits {{hours}} h',
    seen: 'seen',
    withANo: 'Spoke of asylum or safety when saying no',
    notSeen: 'Left on a flight, and reception has not seen them: find out where they are',
    unmerged: 'Two records were separated. Look at both files: what was recorded meanwhile may be of either',
    see: 'Seen',
    answer: 'Answer',
    outcome: 'What follows',
    outcomes: {
      SCREEN_AGAIN: 'Screened again',
      HOLD: 'Held',
      NOTHING_FOLLOWS: 'Nothing follows',
    },
  },
  found: {
    button: 'Something else',
    record: 'Record it',
    what: {
      NOT_THE_PERSON: 'Not who the wristband says',
      EXIT_DENIED: 'Turned back by exit control',
      SECURITY_OFFLOAD: 'Stopped by security',
      UNLISTED: 'Somebody nobody listed',
    },
    follows: {
      NOT_THE_PERSON:
        'They do not board. The rightful person is no no-show. Protection and the duty officer see it now. The boarding gate and the aircraft doors do not close before it is resolved.',
      EXIT_DENIED:
        'They come off the list now, protection sees it at once, and their leave to go ends until the authorities answer anew. Their family is settled when the next check or the aircraft doors close: they stay together unless every adult agreed to part.',
      SECURITY_OFFLOAD:
        'They come off the list now. Their family is settled when the next check or the aircraft doors close: they stay together unless every adult agreed to part.',
      UNLISTED:
        'Stay with them. Protection and the duty officer see it now. The boarding gate and the aircraft doors do not close before it is said what became of them.',
    },
    age: { INFANT: 'under 2', CHILD: 'under 18', ADULT: 'grown up' },
    with: 'Came with',
    where: 'Where',
    place: { GATE: 'Gate', BUS: 'Bus', HALL: 'Hall', STAIRS: 'Stairs', CABIN: 'Cabin', OTHER: 'Elsewhere' },
    open: 'Found at the gate: what became of them?',
    openMeans: 'Nothing closes and nothing departs before this is resolved.',
    atGate: 'Found at a gate now',
    end: 'Say what became of them',
    ends: {
      IS_THE_PERSON: 'It is the person after all',
      PERSON_CAME: 'The right person has come',
      PERSON_AWAY: 'The right person is not here',
      IN_CARE: 'Taken into care',
      ON_THE_LIST: 'Was on the list after all',
      NOT_TURNED_BACK: 'Was not turned back after all',
      LEFT: 'Left (adults only)',
    },
    careOf: 'By whom',
    carer: {
      PROTECTION: 'Protection',
      PARENT_OR_GUARDIAN: 'Parent or guardian',
      PARTNER_AGENCY: 'Partner agency',
      AUTHORITIES: 'Authorities',
    },
    whoItIs: 'Who it is',
  },
  apart: {
    repeats:
      'Ordered of one of two records that were separated since. Why stands with the other: lift the one that is not meant',
    title: 'Kept apart from',
    order: 'Keep apart',
    means:
      'Not on one flight: neither flies where the other is on the list. Not in one row: the next version of the manifest seats them apart. Until then operations see “ask protection” of each, never who the other is or that there is an order: tell them who is to be called for another flight, or to issue a new version, not why.',
    other: 'From whom',
    how: 'Kept apart how',
    within: { FLIGHT: 'Not on one flight', ROW: 'Not in one row' },
  },
};
