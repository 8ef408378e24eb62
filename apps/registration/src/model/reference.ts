const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Without letters that are heard or read as digits. */
const sayable = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Numbers that offices give: some letters, then digits. Anything longer in letters might be a name. */
const officeNumber = /^[A-Z]{0,5}[-/ ]?\d{1,8}(?:[-/]\d{1,6})?$/;

/**
 * Check character of a reference, ISO 7064 MOD 37,36: catches every single wrong character and nearly every swap.
 * Hyphens and blanks do not count.
 */
export function checkCharacter(base: string): string {
  let p = 36;
  for (const c of base.toUpperCase().replace(/[^0-9A-Z]/g, '')) {
    const s = (p + alphabet.indexOf(c)) % 36 || 36;
    p = (s * 2) % 37;
  }
  return alphabet[(37 - p) % 36]!;
}

/** Whether the last character checks the others. */
export const isChecked = (reference: string): boolean => {
  const match = /^([0-9A-Z][0-9A-Z/ -]*?)-?([0-9A-Z])$/.exec(reference);
  return match !== null && checkCharacter(match[1]!) === match[2];
};

/** The reference of a case: the office's number where it says nothing about a person, else seven characters of its id. */
export function referenceFor(caseId: string, office?: string): string {
  const number = office?.trim().toUpperCase().replaceAll(' ', '-');
  const base = number && officeNumber.test(number) ? number : spoken(caseId);
  return `${base}-${checkCharacter(base)}`;
}

/** From the random end of the id, so that it can be made again. */
function spoken(caseId: string): string {
  const tail = parseInt(caseId.replaceAll('-', '').slice(-12), 16);
  let rest = tail;
  let text = '';
  for (let i = 0; i < 8; i++) {
    text += sayable[rest % 32];
    rest = Math.floor(rest / 32);
  }
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}
