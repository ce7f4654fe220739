export const PANE_WIDTH = { initial: 320, least: 300, most: 600 } as const;
const KEY_STEP = 20;

const KEYS: Readonly<Record<string, (width: number) => number>> = {
  ArrowLeft: (width) => width + KEY_STEP,
  ArrowRight: (width) => width - KEY_STEP,
  Home: () => PANE_WIDTH.least,
  End: () => PANE_WIDTH.most,
};

/** The bar between grid and pane: drag it, or move it with the arrow keys. The pane stays between 300 and 600 px. */
export function createSplitter(bar: HTMLElement, side: HTMLElement): void {
  let width: number = PANE_WIDTH.initial;
  const resize = (wanted: number): void => {
    width = Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, wanted)));
    side.style.width = `${width}px`;
    bar.setAttribute('aria-valuenow', String(width));
  };
  bar.tabIndex = 0;
  bar.setAttribute('role', 'separator');
  bar.setAttribute('aria-orientation', 'vertical');
  bar.setAttribute('aria-valuemin', String(PANE_WIDTH.least));
  bar.setAttribute('aria-valuemax', String(PANE_WIDTH.most));
  resize(width);

  bar.addEventListener('pointerdown', (event) => {
    bar.setPointerCapture(event.pointerId);
    const right = side.getBoundingClientRect().right;
    const move = (moved: PointerEvent): void => resize(right - moved.clientX);
    bar.addEventListener('pointermove', move);
    bar.addEventListener('lostpointercapture', () => bar.removeEventListener('pointermove', move), { once: true });
  });
  bar.addEventListener('keydown', (event) => {
    const next = KEYS[event.key];
    if (!next) return;
    event.preventDefault();
    resize(next(width));
  });
}
