import { claims } from './claims';

export const evidence = { ...claims };
