import type { Message } from '../words';
import type { ClaimId } from './index';
import type { SourceId } from './sources';

/** How far the evidence carries a claim: several cohorts or a graded guideline; one good cohort; one small study or clinicians' view; contradicted by later data; no direct data. */
export type Grade = 'strong' | 'moderate' | 'weak' | 'contradicted' | 'none';

/** Where the claim comes from: a source that was read, general professional knowledge not yet verified against a source, or the product's own choice. */
export type Basis = 'found' | 'memory' | 'design';

export interface Source {
  readonly id: string;
  /** Authors, year, journal, as a reader would look it up. Not translated. */
  readonly citation: string;
  /** https address, by DOI where there is one. */
  readonly url?: string;
  readonly basis: Basis;
}

/** A claim as its table holds it, under its id. */
export interface ClaimBody {
  readonly grade: Grade;
  readonly basis: Basis;
  /** One sentence for the runner: what is known, and how well. */
  readonly says: Message;
  readonly sources: readonly SourceId[];
}

/** One thing that Uncramp says about bodies, with what stands behind it. */
export interface Claim extends ClaimBody {
  readonly id: ClaimId;
}
