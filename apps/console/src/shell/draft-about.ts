import { createContext } from 'react';

/** Whom the forms in here are about, where a page has the same form for many people. */
export const DraftAbout = createContext<string | undefined>(undefined);
