import type { Glyph as GlyphName } from '../lib/advice/card-view';

/** Line of the profile, left to right, in a box of 32 by 20. */
const LINES: Readonly<Record<GlyphName, string>> = {
  flat: 'M2 11H30',
  rolling: 'M2 12C5.5 6.5 8.5 6.5 12 11S18.5 15.5 22 10.5 27 7.5 30 10',
  hilly: 'M2 16L10 6L16 13L22 5L30 16',
  mountainous: 'M2 17L8 9L11 12L18 2L23 10L26 7L30 17',
  'net-downhill': 'M2 4H7C13 4 13 10 18 11S25 17 30 17',
  unknown: 'M2 17H6M9.5 17H13.5M18.5 17H22.5M26 17H30',
};

/** The course's profile in one small drawing, told by its shape; its colour is that of the text around it. */
export function Glyph({ name, size = 32 }: { name: GlyphName; size?: number }) {
  const line = LINES[name];
  return (
    <svg
      class="glyph"
      viewBox="0 0 32 20"
      width={size}
      height={(size * 20) / 32}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {name === 'unknown' ? (
        <path d="M12.8 4.6C13 2.9 14.3 2 16 2C17.8 2 19.2 3.1 19.2 4.8C19.2 7.2 16 7.1 16 9.6M16 13V13.01" />
      ) : (
        <path d={`${line}V20H2Z`} fill="currentColor" stroke="none" opacity="0.14" />
      )}
      <path d={line} />
    </svg>
  );
}
