import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckInItem } from '../../app/check-in-list';

const WIDTH = 72;
const HEIGHT = 24;
/** So that the dot and the line's ends are not cut off. */
const MARGIN = 3;

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    color: tokens.colorCompoundBrandForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

type Readings = CheckInItem['readings'];

/** Readings by day and value, stretched over the whole little picture; equal values run along its middle. */
function pointsOf(readings: Readings): readonly { readonly x: number; readonly y: number }[] {
  const days = readings.map(({ day }) => day);
  const values = readings.map(({ value }) => value);
  const scale = (all: readonly number[], length: number): ((value: number) => number) => {
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return (value) => MARGIN + (most === least ? 0.5 : (value - least) / (most - least)) * (length - 2 * MARGIN);
  };
  const [x, y] = [scale(days, WIDTH), scale(values, HEIGHT)];
  return readings.map(({ day, value }) => ({ x: x(day), y: HEIGHT - y(value) }));
}

/** The trend of a key result, from two readings on. `label` says it in words. */
export function Sparkline({ readings, label }: { readonly readings: Readings; readonly label: string }): ReactNode {
  const styles = useStyles();
  const points = pointsOf(readings);
  const last = points.at(-1);
  if (points.length < 2 || last === undefined) return null;
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.root}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      <polyline
        points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx={last.x} cy={last.y} r="2.5" fill="currentColor" />
    </svg>
  );
}
