/** The parts of the page that F6 goes round, as in Excel, where Tab belongs to the cells. */
export interface Region {
  readonly place: HTMLElement;
  readonly focus: () => void;
}

/**
 * F6 goes to the next region, Shift+F6 to the one before; a hidden one is passed over. Inside the pane Office.js has the keyboard and
 * says itself when F6 leaves it.
 */
export function goRoundWithF6(regions: readonly Region[]): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    event.stopPropagation();
    const shown = regions.filter(({ place }) => !place.hidden);
    const here = shown.findIndex(({ place }) => place.contains(document.activeElement));
    const step = event.shiftKey ? shown.length - 1 : 1;
    shown[(Math.max(here, 0) + step) % shown.length]?.focus();
  };
  // Before the spreadsheet, which keeps the keys that it does not know.
  window.addEventListener('keydown', onKey, { capture: true });
}
