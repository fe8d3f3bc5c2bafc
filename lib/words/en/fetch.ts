/** What became of a course file that the runner asked for. */
export const fetching = {
  'fetch.blocked': ({ host }: { host: string }) =>
    `${host} does not let an extension fetch this file here. Download it yourself and drop it on the plan page.`,
  'fetch.failed': ({ host }: { host: string }) => `${host} did not send a file that can be read.`,
  'fetch.tooLarge': ({ host }: { host: string }) => `The file on ${host} is too large for a course file.`,
};
