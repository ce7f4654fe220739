import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import {
  dateFromDay,
  formatQuarter,
  nextQuarter,
  parseQuarter,
  quarterDates,
  quarterOf,
  quarterToPlan,
} from '../../app/values';
import { EXAMPLES, type BuildRequest, type ExampleName } from '../../app/types';
import type { Day } from '../../core/model/cells';
import type { Language } from '../../core/model/language';
import { LANGUAGE_NAMES } from '../../i18n/load';
import { Field, SelectInput, TextInput } from '../parts/field';
import { ScreenHeading } from '../parts/screen-heading';
import { useSharedStyles } from '../parts/shared-styles';
import { useWords } from '../words/messages-context';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  choice: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
  },
  radio: { margin: '3px 0 0', accentColor: tokens.colorCompoundBrandBackground, outlineStyle: 'none' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

const QUARTERS_OFFERED = 5;

/** The running quarter and the next ones. */
function quartersFrom(today: Day): readonly string[] {
  const quarters = [quarterOf(today)];
  while (quarters.length < QUARTERS_OFFERED)
    quarters.push(nextQuarter(quarters[quarters.length - 1] ?? quarterOf(today)));
  return quarters.map(formatQuarter);
}

export interface StartScreenProps {
  readonly today: Day;
  readonly busy: boolean;
  readonly onBuild: (request: BuildRequest) => Promise<void>;
}

/** No OKR workbook yet: team, quarter, language, what to begin with, and one button. */
export function StartScreen({ today, busy, onBuild }: StartScreenProps): ReactNode {
  const { messages, formats, language: paneLanguage } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const group = useId();
  const [team, setTeam] = useState('');
  const [teamMissing, setTeamMissing] = useState(false);
  const [quarter, setQuarter] = useState(() => formatQuarter(quarterToPlan(today)));
  // Follows the pane's language until it is chosen.
  const [chosenLanguage, setChosenLanguage] = useState<Language | null>(null);
  const [example, setExample] = useState<ExampleName>('b2b-saas');
  const teamField = useRef<HTMLInputElement>(null);
  const language = chosenLanguage ?? paneLanguage;
  const { start } = messages;

  const quarterOption = (text: string): string => {
    const parsed = parseQuarter(text);
    if (parsed === null) return text;
    const dates = quarterDates(parsed);
    return start.quarterOption({
      quarter: text,
      months: formats.months(dateFromDay(dates.start), dateFromDay(dates.end)),
    });
  };

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (busy) return;
    const parsed = parseQuarter(quarter);
    if (team.trim() === '' || parsed === null) {
      setTeamMissing(true);
      teamField.current?.focus();
      return;
    }
    void onBuild({ team: team.trim(), quarter: parsed, language, example, today });
  };

  return (
    <form className={shared.column} onSubmit={submit} noValidate>
      <ScreenHeading takeFocus={false}>{start.title}</ScreenHeading>
      <p className={shared.muted}>{start.lead}</p>
      <Field label={start.team} required hint={start.teamHint} problem={teamMissing ? start.teamMissing : null}>
        {(control) => (
          <TextInput
            {...control}
            ref={teamField}
            value={team}
            autoComplete="organization"
            onChange={(event) => {
              setTeam(event.target.value);
              setTeamMissing(false);
            }}
          />
        )}
      </Field>
      <Field label={start.quarter}>
        {(control) => (
          <SelectInput {...control} value={quarter} onChange={(event) => setQuarter(event.target.value)}>
            {quartersFrom(today).map((text) => (
              <option key={text} value={text}>
                {quarterOption(text)}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <Field label={start.language} hint={start.languageHint}>
        {(control) => (
          <SelectInput
            {...control}
            value={language}
            onChange={(event) => setChosenLanguage(event.target.value as Language)}
          >
            {Object.entries(LANGUAGE_NAMES).map(([key, name]) => (
              <option key={key} value={key} lang={key}>
                {name}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{start.contents}</legend>
        {EXAMPLES.map((name) => (
          <label key={name} className={mergeClasses(styles.choice, name === example && styles.chosen)}>
            <input
              type="radio"
              className={styles.radio}
              name={group}
              value={name}
              checked={name === example}
              aria-describedby={`${group}-${name}`}
              aria-label={start.examples[name].name}
              onChange={() => setExample(name)}
            />
            <span>
              <span className={styles.name}>{start.examples[name].name}</span>
              <span id={`${group}-${name}`} className={shared.small}>
                {start.examples[name].hint}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
        {start.build}
      </Button>
    </form>
  );
}
