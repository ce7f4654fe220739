import { useEffect, useRef, type ReactNode } from 'react';
import { useSharedStyles } from './shared-styles';

/**
 * On the web Office.js moves the focus itself when Tab is pressed: to the next control after the focused one, and out of the pane when
 * that is no control. A heading is none, so its Tab is kept from Office.js, and the browser goes on to the first control below it.
 */
function keepTab(event: KeyboardEvent): void {
  if (event.key === 'Tab') event.stopPropagation();
}

/** The one `h1` of a screen. Takes the focus when the screen was opened by the user, so that reading begins here. */
export function ScreenHeading({
  children,
  takeFocus,
}: {
  readonly children: ReactNode;
  readonly takeFocus: boolean;
}): ReactNode {
  const styles = useSharedStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { current: element } = heading;
    element?.addEventListener('keydown', keepTab);
    return () => element?.removeEventListener('keydown', keepTab);
  }, []);
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
    // Only on arrival: later changes of the prop must not pull the focus away from what the user does.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.title}>
      {children}
    </h1>
  );
}
