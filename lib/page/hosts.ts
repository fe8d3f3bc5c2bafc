/** The host patterns of the sites that the reader knows, for the manifest. */
export function hostMatches(): string[] {
  return ['https://runsignup.com/*'];
}
