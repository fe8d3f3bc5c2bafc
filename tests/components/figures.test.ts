import { describe, expect, it } from 'vitest';
import { keepFigures } from '../../components/figures';

describe('a figure and its unit', () => {
  it('stay on one line, and longer words may break off', () => {
    expect(keepFigures('Flat: 1,250 ft of climb in 26.2 mi, says the page.')).toBe(
      'Flat: 1,250\u00a0ft of climb in 26.2\u00a0mi, says the page.',
    );
    expect(keepFigures('every 3 miles')).toBe('every 3 miles');
    expect(keepFigures('Words alone')).toBe('Words alone');
  });
});
