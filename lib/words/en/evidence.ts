import { claims } from './claims';
import { primer } from './primer';

export const evidence = { ...claims, ...primer };
