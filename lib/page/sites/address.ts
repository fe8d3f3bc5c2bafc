/** Whether the address lies on one of these hosts, with or without "www.", over http or https. */
export function onHost(url: URL, hosts: readonly string[]): boolean {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  const host = url.hostname.toLowerCase().replace(/^www\./, '');
  return hosts.includes(host);
}

/** The parts of the path in lower case, without the empty ones: "/Race/OH/" gives ["race", "oh"]. */
export function pathParts(url: URL): string[] {
  return url.pathname
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
}
