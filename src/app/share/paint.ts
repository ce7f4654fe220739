/** The colours of the summary, for the layers that may not reach into the core. */
export { BAR_FILL, TONE_PAINT } from '../../core/workbook/tones';
