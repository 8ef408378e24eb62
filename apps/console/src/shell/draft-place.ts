/** There one form is about many people: without a word about whom, what was typed for one would be offered for another. */
const ofMany = /\/(gate|reception)(\/|$)/;
/** The page of one person, case or flight. */
const ofOne = /\/(people|cases|flights)\/[^/]/;

/** Under what the text of a form is kept; nowhere where it could be mistaken for that of another person. */
export const draftPlace = (path: string, name: string | undefined, about: string | undefined): string | undefined =>
  name && (about || (ofOne.test(path) && !ofMany.test(path)))
    ? `${path}${about ? `~${about}` : ''}#${name}`
    : undefined;
