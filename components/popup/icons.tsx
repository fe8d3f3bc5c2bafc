import type { JSX } from 'preact';

function Icon({ children, size = 16 }: { children: JSX.Element | JSX.Element[]; size?: number }) {
  return (
    <svg
      class="sign"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.5" />
    <path d="M10.5 10.5 14 14" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M10 3 5 8l5 5" />
  </Icon>
);

export const ForwardIcon = () => (
  <Icon>
    <path d="M6 3l5 5-5 5" />
  </Icon>
);

export const SlidersIcon = () => (
  <Icon>
    <path d="M2 5h6M12 5h2M2 11h2M8 11h6" />
    <circle cx="10" cy="5" r="1.75" />
    <circle cx="6" cy="11" r="1.75" />
  </Icon>
);

export const ReplayIcon = () => (
  <Icon>
    <path d="M13 8a5 5 0 1 1-1.6-3.7M13 2.5V5h-2.5" />
  </Icon>
);

/** A stretched muscle: drawn apart. */
export const StretchedIcon = () => (
  <Icon>
    <path d="M2 8h12M4.5 5 1.5 8l3 3M11.5 5l3 3-3 3" />
  </Icon>
);

/** A tightened muscle: drawn together. */
export const TightenedIcon = () => (
  <Icon>
    <path d="M8 3v10M1 8h4.5M3.5 5.5 6 8l-2.5 2.5M15 8h-4.5M12.5 5.5 10 8l2.5 2.5" />
  </Icon>
);

export const WarningIcon = () => (
  <Icon>
    <path d="M8 2 1.5 13.5h13z" />
    <path d="M8 6.5v3M8 11.5v.1" />
  </Icon>
);

export const PlayIcon = () => (
  <Icon>
    <path d="M5 3.5v9l7-4.5z" fill="currentColor" />
  </Icon>
);

export const PauseIcon = () => (
  <Icon>
    <path d="M5.5 3.5v9M10.5 3.5v9" stroke-width="2.5" />
  </Icon>
);

export const ResetIcon = () => (
  <Icon>
    <path d="M3 8a5 5 0 1 0 1.6-3.7M3 2.5v2.8h2.8" />
  </Icon>
);

export const PreviousIcon = () => (
  <Icon>
    <path d="M12 3.5v9l-7-4.5zM3.5 3.5v9" fill="currentColor" />
  </Icon>
);

export const NextIcon = () => (
  <Icon>
    <path d="M4 3.5v9l7-4.5zM12.5 3.5v9" fill="currentColor" />
  </Icon>
);
