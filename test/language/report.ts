import { analyseText } from '../../src/core/language/analyse';
import { LANGUAGES, MEASURES, developmentSet, measure, outsideSet, type Sample } from './measure';

const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);

function table(title: string, samples: readonly Sample[]): string[] {
  const rows = MEASURES.map((entry) => {
    const figures = measure(samples, entry);
    return `${entry.name.padEnd(12)}${percent(figures.precision)}${percent(figures.recall)}${percent(figures.f1)}   ${figures.right}/${figures.wrong}/${figures.missed}`;
  });
  return [`${title} (${samples.length} texts)`, 'label         prec.  recall   F1   right/wrong/missed', ...rows, ''];
}

/** Texts read in a second, over all samples, after one round to warm up. */
function speed(samples: readonly Sample[]): number {
  const round = (): void => {
    for (const sample of samples) analyseText(sample.text, sample.type, sample.lang);
  };
  round();
  const started = process.hrtime.bigint();
  round();
  return samples.length / (Number(process.hrtime.bigint() - started) / 1e9);
}

/**
 * Precision, recall and F1 per label and language, as lines to print. The development sets were tuned on: what they show is
 * fit, not accuracy on unseen texts.
 */
export function report(): string {
  const lines: string[] = [];
  const all: Sample[] = [];
  for (const language of LANGUAGES) {
    const development = developmentSet(language);
    const outside = outsideSet(language);
    all.push(...development, ...outside);
    lines.push(...table(`${language} · development set`, development));
    if (outside.length > 0) lines.push(...table(`${language} · texts outside the repository`, outside));
  }
  lines.push(`${Math.round(speed(all))} texts a second`);
  return lines.join('\n');
}
