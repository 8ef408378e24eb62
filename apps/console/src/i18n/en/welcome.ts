/** The page before signing in: it loads these words alone. */
export const welcome = {
  line: 'Bring people home safely, and only if they wish to go.',
  means: 'From registration to the door at home: everyone is asked, everyone is counted, nobody is lost on the way.',
  signIn: 'Sign in',
  foot: 'Homeward: the open platform for voluntary humanitarian return.',
  noAnswer: 'There was no answer. Check the connection and try again.',
  retry: 'Try again',
  language: 'Language',
};
