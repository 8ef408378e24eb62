import { initialsOf, type Names } from './initials-of';

/** Somebody who is registered, a child, an escort, or a colleague by the kind of their work. */
export type AvatarTone = 'person' | 'child' | 'escort' | 'field' | 'care' | 'movement' | 'oversight';

interface Props {
  names: Names | undefined;
  tone?: AvatarTone;
  size?: number;
  /** Where a picture of them is kept; initials where there is none. */
  photo?: string;
}

/** A face or initials in a round sign. It says nothing that the name beside it does not. */
export const Avatar = ({ names, tone = 'person', size = 32, photo }: Props) => (
  <span
    className={`avatar avatar-${tone}`}
    aria-hidden="true"
    style={{ inlineSize: size, blockSize: size, fontSize: Math.round(size * 0.4) }}
  >
    {photo ? <img src={photo} alt="" width={size} height={size} /> : initialsOf(names) || '?'}
  </span>
);
