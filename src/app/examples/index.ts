import type { ExampleName } from '../types';
import type { Example } from './example';

/** Loads an example on demand: its texts in four languages are not worth their weight in a pane that opens a workbook. */
export async function loadExample(name: ExampleName): Promise<Example> {
  switch (name) {
    case 'b2b-saas':
      return (await import('./b2b-saas')).b2bSaas;
    case 'blank':
      return (await import('./blank')).blank;
  }
}

export { exampleAsOf } from './as-of';
