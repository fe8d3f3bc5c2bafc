import { table } from './claims';
import type { Claim } from './types';

export { type SourceId, source, sources } from './sources';
export type { Basis, Claim, ClaimBody, Grade, Source } from './types';

/** S1 to S38 are the founding document's claims; the others have names. */
export type ClaimId = keyof typeof table;

/** Whether a string (from a stored or foreign place) is the id of a claim. */
export function isClaimId(id: string): id is ClaimId {
  return Object.hasOwn(table, id);
}

export const claims: readonly Claim[] = Object.keys(table)
  .filter(isClaimId)
  .map((id) => ({ id, ...table[id] }));

/** The claim of an id. */
export function claim(id: ClaimId): Claim {
  return { id, ...table[id] };
}
