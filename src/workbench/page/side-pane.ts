import type { OfficeShell } from '../pane/office-shell';
import { element } from './element';
import type { WorkbenchWords } from './words';

export interface SidePane {
  /** Shows the pane; it is loaded when it is shown for the first time, and keeps running when closed. */
  show(): void;
  hide(): void;
  /** Loads the pane anew: Office tells an add-in its language only at the start. */
  reload(words: WorkbenchWords): void;
  focus(): void;
  /** The pane's window, for a word that the theme has changed. */
  readonly window: Window | null;
}

/** The docked side with the pane's frame. `address` is that of the pane's page. */
export function createSidePane(side: HTMLElement, splitter: HTMLElement, shell: OfficeShell, address: string): SidePane {
  let frame: HTMLIFrameElement | null = null;

  const show = (): void => {
    side.hidden = false;
    splitter.hidden = false;
  };
  const hide = (): void => {
    side.hidden = true;
    splitter.hidden = true;
  };

  return {
    show,
    hide,
    reload(words) {
      frame = element('iframe', { id: 'pane', title: words.pane, name: shell.frameName(), src: address });
      const close = element('button', { type: 'button', class: 'close', 'aria-label': words.closePane, title: words.closePane }, '✕');
      close.addEventListener('click', hide);
      splitter.setAttribute('aria-label', words.resizePane);
      side.setAttribute('aria-label', words.pane);
      side.replaceChildren(element('div', { class: 'side-head' }, element('span', {}, 'Lamppost'), close), frame);
    },
    focus: () => frame?.contentWindow?.focus(),
    get window() {
      return frame?.contentWindow ?? null;
    },
  };
}
