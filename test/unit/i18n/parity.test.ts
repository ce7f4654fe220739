/**
 * Prevents: English left inside another language unnoticed; data that a language forgets to say; words of the pane that differ
 * from those in the sheet. That no message is missing is the compiler's work.
 */
import { LANGUAGES } from '../../../src/core/model/language';
import {
  ACTION_STATE_LABELS,
  AMBITION_LABELS,
  INDICATOR_LABELS,
  MEASURE_LABELS,
  OBJECTIVE_STATE_LABELS,
  STATUS_LABELS,
  type ChoiceLabels,
} from '../../../src/core/workbook/schema/labels';
import { columnSchema } from '../../../src/core/workbook/schema';
import { ALL, phrases } from './support';

/** Words that are the same in another language than English, as they should be. */
const SAME = new Set([
  'names.rows.action',
  'names.tables.actions',
  'names.tables.checkIns',
  'frame.checkIn',
  'frame.plan',
  'plan.title',
  'editor.fields.action',
  'editor.fields.ambition',
  'editor.fields.budget',
  'start.team',
]);

const TRANSLATED = LANGUAGES.filter((language) => language !== 'en');

describe.each(TRANSLATED)('%s', (language) => {
  it('leaves no sentence in English', () => {
    const english = new Map(phrases(ALL.en, [2]).map(({ path, text }) => [path, text]));
    const same = phrases(ALL[language], [2])
      .filter(({ path, text }) => english.get(path) === text && /\p{L}{3}/u.test(text.replace(/‹[^›]*›/g, '')))
      .map(({ path }) => path)
      .filter((path) => !SAME.has(path) && !path.startsWith('editor.editTitle.action('));
    expect(same).toEqual([]);
  });

  it('says all that the English message says', () => {
    const fields = (text: string): readonly string[] => [...new Set(text.match(/‹[^›]*›|\d+/g))].sort();
    const english = new Map(phrases(ALL.en, [5]).map(({ path, text }) => [path, fields(text)]));
    const different = phrases(ALL[language], [5]).filter(
      ({ path, text }) => path.endsWith(')') && fields(text).join() !== english.get(path)?.join(),
    );
    expect(different).toEqual([]);
  });
});

describe.each(LANGUAGES)('the words of the sheet in %s', (language) => {
  it.each<[string, Readonly<Record<string, string>>, ChoiceLabels<string>]>([
    ['status', ALL[language].names.statuses, STATUS_LABELS],
    ['state of an objective', ALL[language].names.objectiveStates, OBJECTIVE_STATE_LABELS],
    ['state of an action', ALL[language].names.actionStates, ACTION_STATE_LABELS],
    ['ambition', ALL[language].names.ambitions, AMBITION_LABELS],
    ['measure', ALL[language].names.measures, MEASURE_LABELS],
    ['indicator', ALL[language].names.indicators, INDICATOR_LABELS],
  ])('are those of the pane: %s', (_, names, labels) => {
    const sheet = Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, label[language]]));
    // The pane sets no-break spaces, the sheet does not.
    expect(Object.fromEntries(Object.entries(names).map(([key, name]) => [key, name.replace(/\u00a0/g, ' ')]))).toEqual(
      sheet,
    );
  });

  it('are those of the fields', () => {
    const { fields } = ALL[language].editor;
    const header = (table: 'objectives' | 'keyResults' | 'actions', column: string): string =>
      columnSchema(table, column).header[language];
    expect(fields).toMatchObject({
      objective: header('objectives', 'text'),
      why: header('objectives', 'why'),
      owner: header('objectives', 'owner'),
      supports: header('objectives', 'supports'),
      ambition: header('objectives', 'ambition'),
      state: header('objectives', 'state'),
      keyResult: header('keyResults', 'text'),
      quarter: header('keyResults', 'quarter'),
      measure: header('keyResults', 'measure'),
      unit: header('keyResults', 'unit'),
      start: header('keyResults', 'start'),
      target: header('keyResults', 'target'),
      current: header('keyResults', 'current'),
      due: header('keyResults', 'due'),
      weight: header('keyResults', 'weight'),
      indicator: header('keyResults', 'indicator'),
      definition: header('keyResults', 'definition'),
      action: header('actions', 'text'),
      budget: header('actions', 'budget'),
    });
  });
});
