import { useState } from 'react';

/** Which part of a page is shown: it begins with one of them, because nothing is decided by it. */
export const useView = useState;
