import type { Claim, Source } from './types';

export type { Basis, Claim, Grade, Source } from './types';

export type ClaimId = string;

export const claims: readonly Claim[] = [];
export const sources: readonly Source[] = [];
