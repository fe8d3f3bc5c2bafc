/**
 * Lets a handler act only on what a person did: the page around a card, or another script in it, can dispatch
 * events of its own, and those are not trusted.
 */
export function trusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
  };
}
