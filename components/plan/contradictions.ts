import type { Runner } from '../../lib/runner/runner';
import { type Message, msg } from '../../lib/words';

/** Answers that do not go together, each as a sentence that says which of them the plan follows: the careful one. */
export function contradictions(runner: Runner): Message[] {
  const practises = runner.practisedCues.length > 0;
  const saysPractised = practises || runner.experience === 'practised';
  if (saysPractised && runner.injuries.includes('stress-bone')) return [msg('pages.you.odd-bone')];
  if (saysPractised && runner.naturalFormOnly) return [msg('pages.you.odd-natural')];
  if (practises && runner.experience === 'new') return [msg('pages.you.odd-new')];
  return !practises && runner.experience === 'practised' ? [msg('pages.you.odd-practised')] : [];
}
