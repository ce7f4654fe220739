import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { failureWords, type Failure } from '../session/failure';
import type { Report } from '../session/state';
import { useWords } from '../words/messages-context';
import { Glyph } from './glyph';
import { useSharedStyles } from './shared-styles';

const useStyles = makeStyles({
  note: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  /** In sight wherever the pane is scrolled to: under the header, which measures itself: see `Frame`. */
  stays: { position: 'sticky', top: 'var(--header-height, 43px)', zIndex: 1, boxShadow: tokens.shadow4 },
  failure: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  step: {
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  icon: { marginTop: '2px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  caution: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  brand: { color: tokens.colorBrandForeground1 },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  dismiss: { minWidth: '24px', marginTop: '-3px', marginRight: '-3px' },
});

/** What the keyboard reaches is scrolled to below the note, not behind it. */
function useRoomBelow(): RefObject<HTMLDivElement | null> {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    style.scrollPaddingTop = `${note.current?.offsetHeight ?? 0}px`;
    return () => void style.removeProperty('scroll-padding-top');
  }, []);
  return note;
}

function Dismiss({ onDismiss }: { readonly onDismiss: () => void }): ReactNode {
  const { messages } = useWords();
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.dismiss}
      icon={<Glyph name="cross" size={12} />}
      aria-label={messages.frame.dismiss}
      title={messages.frame.dismiss}
      onClick={onDismiss}
    />
  );
}

/** What a command wrote, with undo where it can be taken back. */
export function ReportNote({
  report,
  onDismiss,
}: {
  readonly report: Report;
  readonly onDismiss: () => void;
}): ReactNode {
  const { messages } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const note = useRoomBelow();
  const [headline = '', ...details] = report.lines(messages);
  return (
    <div ref={note} className={mergeClasses(styles.note, styles.stays)}>
      {report.caution ? (
        <Glyph name="warning" className={mergeClasses(styles.icon, styles.caution)} />
      ) : (
        <Glyph name="check" className={mergeClasses(styles.icon, styles.good)} />
      )}
      <div className={styles.body}>
        <p className={shared.text}>{headline}</p>
        {details.length > 0 && (
          <ul className={mergeClasses(shared.small, shared.plainList)}>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        {report.undo && (
          <div>
            <Button size="small" icon={<Glyph name="undo" />} onClick={report.undo}>
              {messages.frame.undo}
            </Button>
          </div>
        )}
      </div>
      <Dismiss onDismiss={onDismiss} />
    </div>
  );
}

export interface FailureNoteProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  readonly onDismiss: (() => void) | null;
}

/** What happened, what was and was not changed, and what to do. */
export function FailureNote({ failure, onRetry, onDismiss }: FailureNoteProps): ReactNode {
  const { messages } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const note = useRoomBelow();
  const { what, damage, next } = failureWords(failure, messages);
  return (
    <div ref={note} className={mergeClasses(styles.note, styles.stays, styles.failure)}>
      <Glyph name="error" className={mergeClasses(styles.icon, styles.bad)} />
      <div className={styles.body}>
        <p className={shared.subtitle}>{what}</p>
        <p className={shared.text}>{damage}</p>
        <p className={shared.text}>{next}</p>
        {failure.retryable && (
          <div>
            <Button size="small" onClick={onRetry}>
              {messages.frame.tryAgain}
            </Button>
          </div>
        )}
      </div>
      {onDismiss && <Dismiss onDismiss={onDismiss} />}
    </div>
  );
}

export interface FirstStepNoteProps {
  readonly text: string;
  readonly button: string;
  readonly onDo: () => void;
  readonly onDismiss: () => void;
}

/** The first thing to do in a new workbook, and the button that does it. */
export function FirstStepNote({ text, button, onDo, onDismiss }: FirstStepNoteProps): ReactNode {
  const { messages } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <section className={mergeClasses(styles.note, styles.step)} aria-label={messages.frame.firstThing}>
      <Glyph name="lamp" className={mergeClasses(styles.icon, styles.brand)} />
      <div className={styles.body}>
        <h2 className={shared.subtitle}>{messages.frame.firstThing}</h2>
        <p className={shared.text}>{text}</p>
        <div>
          <Button size="small" onClick={onDo}>
            {button}
          </Button>
        </div>
      </div>
      <Dismiss onDismiss={onDismiss} />
    </section>
  );
}
