import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parentOf, parseRoute, type Route, routeHash, tabOf } from '../../components/popup/route';
import { MUSCLES } from '../../lib/muscles';
import { SET_IDS } from '../../lib/stretches/sets';

const anyRoute: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(
    { at: 'stretches' },
    { at: 'about' },
    { at: 'unknowns' },
    { at: 'red-flags' },
    { at: 'strength' },
    { at: 'picture' },
    { at: 'course' },
    { at: 'history' },
    { at: 'page' },
    { at: 'race' },
    { at: 'acute', muscle: null },
    { at: 'acute', muscle: 'unsure' },
  ),
  fc.constantFrom(...SET_IDS).map((set): Route => ({ at: 'set', set })),
  fc.constantFrom(...MUSCLES).map((muscle): Route => ({ at: 'stretch', muscle })),
  fc.constantFrom(...MUSCLES).map((muscle): Route => ({ at: 'acute', muscle })),
);

describe('the addresses inside the popup', () => {
  it('open the stretch and the acute card directly', () => {
    expect(parseRoute('#stretch=hamstrings')).toEqual({ at: 'stretch', muscle: 'hamstrings' });
    expect(parseRoute('#acute')).toEqual({ at: 'acute', muscle: null });
    expect(parseRoute('#acute=soleus')).toEqual({ at: 'acute', muscle: 'soleus' });
  });

  it('read back what they write', () => {
    fc.assert(
      fc.property(anyRoute, (route) => {
        expect(parseRoute(routeHash(route))).toEqual(route);
      }),
    );
  });

  it('lead to the stretches from anything unknown', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseRoute(`#x${text}`)).toEqual({ at: 'stretches' });
        expect(parseRoute(`#stretch=x${text}`)).toEqual({ at: 'stretches' });
      }),
    );
    expect(parseRoute('')).toEqual({ at: 'stretches' });
  });

  it('lead back to a tab in at most two steps', () => {
    fc.assert(
      fc.property(anyRoute, (route) => {
        const parent = parentOf(route);
        const end = parent === null ? route : (parentOf(parent) ?? parent);
        expect(end.at).toBe(tabOf(route));
      }),
    );
  });
});
