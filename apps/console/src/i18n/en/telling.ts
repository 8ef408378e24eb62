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
    see: 'Seen',
    answer: 'Answer',
    outcome: 'What follows',
    outcomes: {
      SCREEN_AGAIN: 'Screened again',
      HOLD: 'Held',
      NOTHING_FOLLOWS: 'Nothing follows',
    },
  },
};
