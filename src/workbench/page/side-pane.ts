import type { OfficeShell } from '../pane/office-shell';
import { element } from './element';
import type { WorkbenchWords } from './words';

const PANE_PAGE = 'taskpane.html';

export interface SidePane {
  show(): void;
  /** Out of sight; the add-in goes on running, as in a shared runtime. */
  hide(): void;
  /** Starts the add-in anew. `parameters` go to its page, e.g. `example`. */
  load(words: WorkbenchWords, parameters: Readonly<Record<string, string>>): void;
  focus(): void;
  readonly window: Window | null;
}

/** The docked side with the pane's frame. */
export function createSidePane(side: HTMLElement, splitter: HTMLElement, shell: OfficeShell): SidePane {
  let frame: HTMLIFrameElement | null = null;

  const show = (isShown: boolean): void => {
    side.hidden = !isShown;
    splitter.hidden = !isShown;
  };

  return {
    show: () => show(true),
    hide: () => show(false),
    load(words, parameters) {
      const query = new URLSearchParams(parameters).toString();
      frame = element('iframe', {
        id: 'pane',
        title: words.pane,
        name: shell.frameName(),
        src: query ? `${PANE_PAGE}?${query}` : PANE_PAGE,
      });
      const close = element(
        'button',
        { type: 'button', class: 'close', 'aria-label': words.closePane, title: words.closePane },
        '✕',
      );
      close.addEventListener('click', () => show(false));
      splitter.setAttribute('aria-label', words.resizePane);
      side.setAttribute('aria-label', words.pane);
      side.replaceChildren(element('div', { class: 'side-head' }, element('span', {}, 'Lamppost'), close), frame);
    },
    focus() {
      const view = frame?.contentWindow;
      view?.focus();
      // Office.js leads Tab on from a control; from none it would lead out of the pane again.
      view?.document.querySelector<HTMLElement>('button, a[href], input, select')?.focus();
    },
    get window() {
      return frame?.contentWindow ?? null;
    },
  };
}
