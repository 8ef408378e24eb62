import { createContext } from 'react';

/** Whether forms open beside the page, which stays readable, rather than over it. */
export const FormsBeside = createContext(false);
