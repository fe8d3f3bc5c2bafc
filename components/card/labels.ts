import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardLabel } from '../../lib/words/labels';

export const Labels = createContext<Readonly<Record<string, string>>>({});

/** The card's own words, by name: it knows none itself. */
export function useLabel(): (name: CardLabel) => string {
  const labels = useContext(Labels);
  return (name) => labels[name] ?? '';
}
