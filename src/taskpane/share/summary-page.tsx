import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import { BAR_FILL, TONE_PAINT } from '../../app/share/paint';
import type { Share } from '../../app/share/read-share';

type Spoken = Share['spoken'];
type SpokenObjective = Spoken['objectives'][number];

/*
 * The summary as a page of paper: white in every theme, because that is how it is read and printed. The same elements stand in the
 * narrow pane and in print; only the arrangement differs. All texts are texts: nothing of a cell is read as markup.
 */

const BRAND = '#1f4e79';
const INK = '#1f1f1f';
const QUIET = '#595959';
const LINE = '#d5dee8';
const CARD = '#f1f5fa';

const TONES = {
  'not-started': TONE_PAINT.muted,
  'on-track': TONE_PAINT.good,
  'at-risk': TONE_PAINT.caution,
  'off-track': TONE_PAINT.bad,
  done: TONE_PAINT.good,
} as const;

const useStyles = makeStyles({
  page: {
    containerType: 'inline-size',
    backgroundColor: '#ffffff',
    color: INK,
    colorScheme: 'light',
    fontFamily: "'Segoe UI', system-ui, -apple-system, sans-serif",
    fontSize: '12px',
    lineHeight: '1.4',
    overflowWrap: 'anywhere',
    printColorAdjust: 'exact',
    '& p, & ul, & ol, & dd': { margin: 0, padding: 0 },
    '& ul, & ol': { listStyleType: 'none' },
  },
  title: { margin: 0, fontSize: '18px', lineHeight: '1.25', fontWeight: 600, color: BRAND },
  subtitle: { color: QUIET },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '6px',
    marginBlock: '10px 0',
    '@container (min-width: 560px)': { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: '10px' },
  },
  figure: { display: 'flex', flexDirection: 'column', padding: '6px 8px', backgroundColor: CARD },
  label: { color: '#44546a', fontSize: '11px' },
  value: { fontSize: '20px', lineHeight: '1.3', fontWeight: 600, color: BRAND, fontVariantNumeric: 'tabular-nums' },
  note: { color: QUIET, fontSize: '11px' },
  heading: { marginBlock: '14px 4px', fontSize: '13px', fontWeight: 600, color: BRAND },
  objective: {
    display: 'grid',
    rowGap: '4px',
    columnGap: '20px',
    paddingBlock: '8px',
    borderBottom: `1px solid ${LINE}`,
    breakInside: 'avoid',
    '@container (min-width: 560px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  },
  statement: { fontWeight: 600 },
  facts: { display: 'flex', flexDirection: 'column', rowGap: '3px' },
  scoreLine: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  number: { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  track: {
    flexGrow: 1,
    height: '8px',
    backgroundColor: '#eef1f5',
    '@media (forced-colors: active)': { border: '1px solid' },
  },
  fill: {
    height: '100%',
    backgroundColor: 'var(--bar)',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  chip: { padding: '0 6px', fontSize: '11px', fontWeight: 600 },
  who: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  weeks: { display: 'flex', alignItems: 'flex-end', columnGap: '4px', height: '56px', paddingTop: '4px' },
  week: {
    flex: '0 1 44px',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'flex-end',
    minWidth: 0,
    height: '100%',
    textAlign: 'center',
    fontSize: '10px',
    color: QUIET,
    fontVariantNumeric: 'tabular-nums',
  },
  column: {
    backgroundColor: 'var(--bar)',
    minHeight: '1px',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  lists: {
    display: 'grid',
    columnGap: '20px',
    '@container (min-width: 560px)': {
      gridTemplateColumns: 'repeat(auto-fit, minmax(0, 1fr))',
      gridAutoFlow: 'column',
    },
  },
  item: {
    position: 'relative',
    paddingLeft: '12px',
    marginTop: '2px',
    '::before': { content: '"•"', position: 'absolute', left: 0, color: BRAND },
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Given to the styles from outside: they are compiled ahead, and know no other file. */
const PAINT = { '--bar': BAR_FILL } as CSSProperties;

const percent = (score: number): string => `${Math.round(Math.min(1, Math.max(0, score)) * 100)}%`;

function Objective({ sentence, score, value, status, tone, owner, weakest }: SpokenObjective): ReactNode {
  const styles = useStyles();
  const paint = tone === null ? null : TONES[tone];
  return (
    <li className={styles.objective}>
      <div>
        <p className={styles.statement}>{sentence.first}</p>
        <p>{sentence.second}</p>
      </div>
      <div className={styles.facts}>
        <div className={styles.scoreLine}>
          <span className={styles.number}>{value}</span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.fill} style={{ display: 'block', width: percent(score ?? 0) }} />
          </span>
        </div>
        <p className={styles.who}>
          {paint && (
            <span className={styles.chip} style={{ color: paint.text, backgroundColor: paint.fill }}>
              {status}
            </span>
          )}
          <span>{owner}</span>
        </p>
        {weakest !== '' && <p className={styles.note}>{weakest}</p>}
      </div>
    </li>
  );
}

function Trend({ trendTitle, trend }: Pick<Spoken, 'trendTitle' | 'trend'>): ReactNode {
  const styles = useStyles();
  if (trend.length === 0) return null;
  return (
    <>
      <h4 className={styles.heading}>{trendTitle}</h4>
      <ol className={styles.weeks}>
        {trend.map(({ week, value, score }, index) => (
          <li key={week} className={styles.week} title={`${week}: ${value}`}>
            <span className={styles.unseen}>{`${week}: ${value}`}</span>
            {/* In the narrow pane only the first and the last say their number: the others would run into each other. */}
            <span aria-hidden="true">{index === 0 || index === trend.length - 1 ? value : ''}</span>
            <span className={styles.column} aria-hidden="true" style={{ height: percent(score * 0.7) }} />
          </li>
        ))}
      </ol>
    </>
  );
}

export interface SummaryPageProps {
  readonly spoken: Spoken;
  /** Of the words on the page. */
  readonly language: string;
  readonly className?: string;
}

export function SummaryPage({ spoken, language, className }: SummaryPageProps): ReactNode {
  const styles = useStyles();
  return (
    <article lang={language} className={mergeClasses(styles.page, className)} style={PAINT}>
      <h3 className={styles.title}>{spoken.title}</h3>
      <p className={styles.subtitle}>{spoken.subtitle}</p>
      <dl className={styles.figures}>
        {spoken.figures.map(({ label, value, note }) => (
          <div key={label} className={styles.figure}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
            {note !== '' && <dd className={styles.note}>{note}</dd>}
          </div>
        ))}
      </dl>
      <h4 className={styles.heading}>{spoken.objectivesTitle}</h4>
      {spoken.objectives.length === 0 ? (
        <p>{spoken.noObjective}</p>
      ) : (
        <ul>
          {spoken.objectives.map((objective, index) => (
            // Objectives may say the same: their place is what tells them apart.
            <Objective key={index} {...objective} />
          ))}
        </ul>
      )}
      <Trend trendTitle={spoken.trendTitle} trend={spoken.trend} />
      <div className={styles.lists}>
        {spoken.lists.map(({ title, items }) => (
          <section key={title}>
            <h4 className={styles.heading}>{title}</h4>
            <ul>
              {items.map((item, index) => (
                <li key={index} className={styles.item}>
                  {item}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </article>
  );
}
