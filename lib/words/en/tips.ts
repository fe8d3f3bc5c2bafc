export const tips = {};
