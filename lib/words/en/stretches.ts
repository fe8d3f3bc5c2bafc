export const stretches = {};
