import { expect, it } from 'vitest';
import { fileFigures } from '../../lib/course/file-figures';
import { UNKNOWN_COURSE } from '../../lib/course/types';
import { sayAll, speakerFor } from '../../lib/words';

const said = (more: Partial<typeof UNKNOWN_COURSE>) =>
  sayAll(speakerFor('en', 'metric'), fileFigures({ ...UNKNOWN_COURSE, ...more }));

it('says what a file’s points give, how far off that may be, and what its device wrote', () => {
  const own = { trackGainM: 219, gainRangeM: [195, 243] } as const;
  const points = 'The points of the file give 219 m of climb, at least 195 m and at most 243 m.';
  expect(said({ ...own, deviceGainM: 216, deviceLossM: 204 })).toEqual([
    points,
    'The file itself says 216 m up and 204 m down.',
  ]);
  expect(said({ deviceGainM: 216 })).toEqual(['The file itself says 216 m of climb.']);
  expect(said(own)).toEqual([points]);
});

it('says nothing where there is no file', () => {
  expect(said({ gainM: 50 })).toEqual([]);
});
