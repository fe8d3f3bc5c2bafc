export const strava = {};
