const DRAWINGS = {
  down: 'M3 6L8 11L13 6',
  up: 'M3 10L8 5L13 10',
  close: 'M4 4L12 12M12 4L4 12',
  foldLeft: 'M3 3V13M13 8H6M9 5L6 8L9 11',
  foldRight: 'M13 3V13M3 8H10M7 5L10 8L7 11',
  flag: 'M4 14V2.5C7 1 9 4 12.5 2.5V8.5C9 10 7 7 4 8.5',
  away: 'M6 4L10 8L6 12',
  pencil: 'M3 13L3.5 10.5L10.5 3.5L12.5 5.5L5.5 12.5Z',
  place: 'M8 14C5 10.5 4 9 4 7A4 4 0 0 1 12 7C12 9 11 10.5 8 14ZM8 7.2V7',
  page: 'M9.5 3H13V6.5M13 3L7.5 8.5M11.5 9.5V13H3V4.5H6.5',
} as const;

/** A small drawn sign beside or instead of a word; never the only name of a control. */
export function Icon({ name }: { name: keyof typeof DRAWINGS }) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
