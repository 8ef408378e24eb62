import { plainCode } from '@homeward/kernel/plain-code';

interface Named {
  code?: string;
  familyName: string;
  givenNames: string;
  nativeName?: string;
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en');

/** The people whose names have a word that begins so, for each word typed; or whose code has it, from three figures on. */
export function matching<P extends Named>(people: readonly P[], typed: string): P[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const code = plainCode(typed);
  if (words.length === 0) return [];
  return people.filter((p) => {
    if (code.length >= 3 && plainCode(p.code ?? '').includes(code)) return true;
    const names = plain([p.givenNames, p.familyName, p.nativeName].filter(Boolean).join(' ')).split(/[\s-]+/);
    return words.every((word) => names.some((name) => name.startsWith(word)));
  });
}
