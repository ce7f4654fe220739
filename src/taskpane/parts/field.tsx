import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ComponentPropsWithRef, type ReactNode } from 'react';
import { useSharedStyles } from './shared-styles';

/*
 * Native controls in Fluent's clothes. Fluent's own Field, Input, Select and Textarea would add 15 KB to what the pane loads
 * before the first screen is usable, for behaviour that the browser has.
 */

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  label: { lineHeight: tokens.lineHeightBase300 },
  required: { color: tokens.colorPaletteRedForeground3 },
  control: {
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':hover': {
      border: `1px solid ${tokens.colorNeutralStroke1Hover}`,
      borderBottomColor: tokens.colorNeutralStrokeAccessibleHover,
    },
    ':focus': {
      border: `1px solid ${tokens.colorNeutralStroke1Pressed}`,
      borderBottomColor: tokens.colorCompoundBrandStroke,
      outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: '-1px',
    },
  },
  invalid: {
    border: `1px solid ${tokens.colorStatusDangerBorder2}`,
    borderBottomColor: tokens.colorStatusDangerBorder2,
  },
  area: { resize: 'vertical', display: 'block' },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

/** What a control must carry to belong to its label, hint and problem. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly required: boolean;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was typed; said at once and shown under the control. */
  readonly problem?: string | null;
  readonly required?: boolean;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A label, a control, and under it what is wrong or else a hint. */
export function Field({ label, hint, problem = null, required = false, children }: FieldProps): ReactNode {
  const shared = useSharedStyles();
  const styles = useStyles();
  const id = useId();
  const hasProblem = problem !== null;
  const hasHint = hint !== undefined && hint !== '';
  const described = [hasProblem && `${id}-problem`, hasHint && `${id}-hint`].filter((part) => part !== false).join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {required && (
          <span className={styles.required} aria-hidden="true">
            {' *'}
          </span>
        )}
      </label>
      {children({
        id,
        required,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': hasProblem ? true : undefined,
      })}
      {hasProblem && (
        <p id={`${id}-problem`} role="alert" className={mergeClasses(shared.small, styles.problem)}>
          {problem}
        </p>
      )}
      {hasHint && (
        <p id={`${id}-hint`} className={shared.small}>
          {hint}
        </p>
      )}
    </div>
  );
}

export function TextInput(props: ComponentPropsWithRef<'input'>): ReactNode {
  const styles = useStyles();
  return (
    <input {...props} className={mergeClasses(styles.control, props['aria-invalid'] === true && styles.invalid)} />
  );
}

export function SelectInput(props: ComponentPropsWithRef<'select'>): ReactNode {
  const styles = useStyles();
  return (
    <select {...props} className={mergeClasses(styles.control, props['aria-invalid'] === true && styles.invalid)} />
  );
}

export function TextArea(props: ComponentPropsWithRef<'textarea'>): ReactNode {
  const styles = useStyles();
  return (
    <textarea
      {...props}
      className={mergeClasses(styles.control, styles.area, props['aria-invalid'] === true && styles.invalid)}
    />
  );
}
