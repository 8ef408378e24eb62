import { createContext } from 'react';

/** Whether a form lies over the page: then what is typed into it is kept there. */
export const OverPage = createContext(false);
