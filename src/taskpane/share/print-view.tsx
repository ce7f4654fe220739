import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Share } from '../../app/share/read-share';
import { SummaryPage } from './summary-page';

/** The printable part of a landscape page in both A4 and Letter, less the margins of `@page`: the smaller side of each. */
const WIDTH = '259mm';
const HEIGHT_IN_WIDTHS = 186 / 259;

const useStyles = makeStyles({
  /** Laid out as wide as the paper, so that its height can be measured, and out of sight; on paper it is all that there is. */
  sheet: {
    position: 'fixed',
    top: 0,
    left: '-300vw',
    width: WIDTH,
    '@media print': { position: 'static' },
  },
});

export interface PrintViewProps {
  readonly share: Share;
  /** `refused`: this host does not let the pane print. */
  readonly onEnd: (outcome: 'printed' | 'refused') => void;
}

/**
 * Prints the summary from the pane's own document and ends. The rules in `first-paint.css` hide all else on paper. A long summary
 * shrinks until it fits on one page.
 */
export function PrintView({ share, onEnd }: PrintViewProps): ReactNode {
  const styles = useStyles();
  const sheet = useRef<HTMLDivElement>(null);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    const { current: element } = sheet;
    if (!element) return undefined;
    shrinkToOnePage(element);
    const { title } = document;
    // Browsers name the PDF after it.
    document.title = `${share.spoken.title} – ${share.spoken.subtitle}`;
    const began: Event[] = [];
    const begin = (event: Event): void => void began.push(event);
    window.addEventListener('beforeprint', begin);
    try {
      window.print();
    } finally {
      window.removeEventListener('beforeprint', begin);
      document.title = title;
    }
    // A frame that may not open dialogs prints nothing and says nothing.
    end.current(began.length > 0 ? 'printed' : 'refused');
    return undefined;
    // Once: the view is put in place to print, and taken away when it has.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, []);
  return createPortal(
    <div ref={sheet} className={styles.sheet} data-print="" aria-hidden="true">
      <SummaryPage spoken={share.spoken} language={share.language} />
    </div>,
    document.body,
  );
}

/** Twice: what is smaller is wider too, and so wraps later and is lower than the first guess. */
function shrinkToOnePage(element: HTMLElement): void {
  for (let round = 0; round < 2; round += 1) {
    const { width, height } = element.getBoundingClientRect();
    const most = width * HEIGHT_IN_WIDTHS;
    if (width === 0 || height <= most) return;
    const zoom = (Number(element.style.zoom) || 1) * Math.sqrt(most / height);
    element.style.zoom = String(Math.max(0.4, zoom * 0.98));
    element.style.width = `calc(${WIDTH} / ${element.style.zoom})`;
  }
}
