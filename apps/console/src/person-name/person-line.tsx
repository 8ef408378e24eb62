import type { ReactNode } from 'react';
import { Initials } from './initials';
import { KnownBeside } from './known-beside';
import { NameOf } from './name-of';

/** Somebody in a list: initials, name, and beneath it sex and age. */
export const PersonLine = ({ personId, children }: { personId: string; children?: ReactNode }) => (
  <span className="person-line">
    <Initials personId={personId} />
    <span>
      <NameOf personId={personId} />
      <KnownBeside personId={personId} brief />
      {children}
    </span>
  </span>
);
