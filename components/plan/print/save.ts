/** The browser reads a file that it saves a moment after the click. */
const KEPT_MS = 60_000;

/** Hands a file made here to the browser's own downloads. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
