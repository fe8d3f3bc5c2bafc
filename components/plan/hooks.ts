import { useEffect, useState } from 'preact/hooks';
import type { PlanActions } from './props';

/** A file may be let go anywhere on the page; true while one is held over it. */
export function useFileDrop(actions: PlanActions): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      setDragging(false);
      if (!holdsFile(event)) return;
      event.preventDefault();
      actions.takeFiles([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [actions]);
  return dragging;
}

/** A place on the page that an address or a link leads to is opened where it is folded away. */
export function useOpenWhereLed(): void {
  useEffect(() => {
    const open = () => {
      const led = document.getElementById(location.hash.slice(1));
      const folded = led?.closest('details:not([open])');
      if (!led || !folded) return;
      folded.setAttribute('open', '');
      led.scrollIntoView();
    };
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);
}

/**
 * Paper cannot be clicked: what is folded on screen is printed open, and folded again afterwards. The sources stay
 * folded, because their worth is in their links.
 */
export function useOpenForPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not(#sources)')].filter(
        (details) => !details.open,
      );
      for (const details of opened) details.open = true;
    };
    const fold = () => {
      for (const details of opened) details.open = false;
      opened = [];
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', fold);
    };
  }, []);
}
