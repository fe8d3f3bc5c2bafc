import { useState } from 'preact/hooks';
import type { StreamsView } from '../../lib/advice/training/streams-view';
import { trusted } from '../trusted';
import { Traces } from './Traces';

/** What came of asking: the view, or a sentence that says what went wrong. */
export type CloserAnswer = { readonly view: StreamsView } | { readonly problem: string };

interface CloserProps {
  /** What the button asks, and of whom. */
  readonly ask: string;
  readonly why: string;
  readonly caption: string;
  look(): Promise<CloserAnswer>;
}

type State =
  | { readonly is: 'unasked' | 'asking' }
  | { readonly is: 'answered'; readonly view: StreamsView }
  | { readonly is: 'failed'; readonly problem: string };

/** The one request that the runner may make here, by a button that says whom it asks, and what came of it. */
export function Closer({ ask, why, caption, look }: CloserProps) {
  const [state, setState] = useState<State>({ is: 'unasked' });
  const press = async () => {
    setState({ is: 'asking' });
    const answer = await look();
    setState(
      'view' in answer ? { is: 'answered', view: answer.view } : { is: 'failed', problem: answer.problem },
    );
  };
  return (
    <section class="card-section stack closer">
      {state.is !== 'answered' && (
        <>
          <button
            type="button"
            class="button"
            disabled={state.is === 'asking'}
            onClick={trusted(() => void press())}
          >
            {ask}
          </button>
          <p class="small soft">{why}</p>
        </>
      )}
      <div role="status" class="stack">
        {state.is === 'failed' && <p class="notice">{state.problem}</p>}
        {state.is === 'answered' && <Traces view={state.view} caption={caption} />}
      </div>
    </section>
  );
}
