import { useEffect, useRef, type ReactNode } from 'react';
import { useSharedStyles } from './shared-styles';

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
