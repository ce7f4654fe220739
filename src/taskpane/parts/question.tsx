import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSharedStyles } from './shared-styles';

export interface QuestionProps {
  /** What is being asked, for a screen reader. */
  readonly label: string;
  readonly onCancel: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A question in its place on the screen, with its buttons. Escape is the same as Cancel. */
export function Question({ label, onCancel, className, children }: QuestionProps): ReactNode {
  const shared = useSharedStyles();
  return (
    // The listener hears keys of the controls inside; the group itself is not operated.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <div
      role="group"
      aria-label={label}
      className={mergeClasses(shared.column, className)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {children}
    </div>
  );
}
