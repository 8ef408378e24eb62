/**
 * Would a spreadsheet execute this cell? A phone number that begins with + is no formula, nor is a lone dash
 * or a dash used as a bullet before words.
 */
export function startsFormula(raw: string): boolean {
  if (/^[\t\r]/.test(raw) && raw.trim() !== '') return true;
  const text = raw.trim();
  if (text.startsWith('=')) return text.length > 1;
  if (text.startsWith('@')) return /^@\s*[\p{L}_(]/u.test(text);
  if (!/^[+-]/.test(text)) return false;
  if (/^\+[\d\s().\-/+٠-٩?,;']+$/.test(text)) return false;
  return /^[+-]\s*(?:\(|[A-Za-z_.]+\s*[(|!]|[A-Z]{1,3}\d+|\d+(?:\.\d+)?\s*[-+*/^&]|@|=)/.test(text);
}
