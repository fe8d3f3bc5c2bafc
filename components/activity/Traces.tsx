import type { StreamsView } from '../../lib/advice/training/streams-view';

/** Lines under one another over the same distance, the slower end marked in all of them, and what they say in words. */
export function Traces({ view, caption }: { view: StreamsView; caption: string }) {
  const { fadeFrom } = view;
  return (
    <>
      <ul class="bullets">
        {view.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <figure class="traces" aria-label={caption}>
        {view.traces.map((trace) => (
          <div key={trace.name} class="trace">
            <span class="trace-name small">{trace.name}</span>
            <span class="trace-edge small soft">{trace.top}</span>
            <svg viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              {fadeFrom !== null && (
                <rect class="trace-fade" x={100 * fadeFrom} y="0" width={100 * (1 - fadeFrom)} height="40" />
              )}
              <path class="trace-line" d={trace.path} vector-effect="non-scaling-stroke" />
            </svg>
            <span class="trace-edge small soft">{trace.bottom}</span>
          </div>
        ))}
        <figcaption class="trace-scale small soft">
          <span>{view.start}</span>
          {fadeFrom !== null && <span class="trace-fade-name">{view.fadeLabel}</span>}
          <span>{view.end}</span>
        </figcaption>
      </figure>
    </>
  );
}
