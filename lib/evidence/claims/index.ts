import { courses } from './courses';
import { form } from './form';
import { prevention } from './prevention';
import { relief } from './relief';
import { risk } from './risk';
import { seed } from './seed';
import { training } from './training';

/** Every claim of the product, by id. */
export const table = { ...seed, ...risk, ...relief, ...prevention, ...form, ...courses, ...training };
