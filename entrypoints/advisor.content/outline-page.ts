import { outlineSteps, type PageOutline } from '../../lib/page/outline';
import { inSlices } from '../../lib/page/slices';
import { pagePace } from '../../lib/platform/pace';

/**
 * Makes what takes the page's outline in slices, one outline at a time: called while one is being taken, it takes
 * another when that one is done, so that a page that never falls quiet is read too. An outline of an address that
 * the page has left meanwhile is given up.
 */
export function outlineTaker(
  isInvalid: () => boolean,
  use: (outline: PageOutline | null) => void,
): () => void {
  let taking = false;
  let again = false;

  const take = async () => {
    taking = true;
    do {
      again = false;
      const url = location.href;
      const isLeft = () => isInvalid() || location.href !== url;
      const taken = await inSlices(outlineSteps(document, url), pagePace, isLeft);
      // What is done with it is a slice of its own.
      if (taken !== null) await pagePace.rest();
      if (taken !== null && !isLeft()) use(taken.value);
    } while (again && !isInvalid());
    taking = false;
  };

  return () => {
    if (taking) again = true;
    else void take();
  };
}
