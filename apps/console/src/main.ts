import './theme/fonts.css';
import './theme/welcome.css';
import { showWelcome } from './sign-in/welcome';
import { isReturning } from './sign-in/is-returning';

/** Who is not signed in gets one small page; the console is loaded for who is. */
void isReturning(location.pathname).then((returning) =>
  returning ? import('./app').then(({ start }) => start()) : showWelcome(),
);
