const BEFORE = new Set(
  'no not non none nil never without denies denied deny dont doesnt didnt isnt hasnt cant nor neither free negative sans pas aucun aucune ni jamais nulle rien sin ningun ninguna nunca niega tampoco sem nao nenhum nenhuma nega لا ليس ليست بدون غير لم ما دون ينفي تنفي нет без не yok'.split(
    ' ',
  ),
);
/** "no fridge for insulin" denies the fridge; "no but", "not only" deny nothing that follows. */
const ENDS = new Set(
  'for because but however only pour car mais para por porque pero mas لكن من_اجل بسبب due since needs need requires takes'.split(
    ' ',
  ),
);
const AFTER =
  /^ ?(?:none|no|non|nil|aucune?|ningun[oa]?|nao|لا|لا يوجد)$|^(?: \S+)? ?(?:is |are |was |est |es |e )?(?:not|no longer|non|pas|no|nao|غير) (?:needed|required|necessary|necessaire|requis|requise|necesari[oa]|necessari[oa]|known|reported|مطلوب|ضروري|لازم)/u;
/** How many words a "no" reaches: "no known chronic illness" is denied, what follows a longer sentence is not. */
const REACH = 4;

/** Is the sign found at this place of a folded clause denied by the words around it? */
export function isDenied(clause: string, from: number, to: number): boolean {
  const before = clause.slice(0, from).trim().split(' ').filter(Boolean).reverse();
  for (const [distance, word] of before.entries()) {
    if (distance >= REACH || ENDS.has(word)) break;
    if (BEFORE.has(word)) return true;
  }
  return AFTER.test(clause.slice(to).replace(/^\S*/, ''));
}
