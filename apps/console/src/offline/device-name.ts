/** The database of this browser. It is there while somebody is signed in, or left something to be sent. */
export const deviceName = 'homeward';
