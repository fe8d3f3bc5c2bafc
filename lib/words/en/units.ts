/** How units are said where `Intl` has no form for them. */
export const units = {
  'unit.km-sign': ({ number }: { number: string }) => `km ${number}`,
  'unit.mile-sign': ({ number }: { number: string }) => `mile ${number}`,
  'unit.m-per-km': ({ number }: { number: string }) => `${number} m per km`,
  'unit.ft-per-mile': ({ number }: { number: string }) => `${number} ft per mile`,
  'unit.per-km': ({ time }: { time: string }) => `${time} per km`,
  'unit.per-mile': ({ time }: { time: string }) => `${time} per mile`,
};
