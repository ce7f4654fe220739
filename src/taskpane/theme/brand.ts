import type { BrandVariants } from '@fluentui/react-components';

/**
 * The one place with colours of our own: a petrol ramp from near black to near white, from which Fluent derives the rest.
 * 80 carries white text at 5.9 : 1, 110 to 130 are read on dark grey.
 */
export const BRAND: BrandVariants = {
  10: '#02161a',
  20: '#06262d',
  30: '#08343d',
  40: '#0a414c',
  50: '#0b4d5a',
  60: '#0c5967',
  70: '#0d6373',
  80: '#0f6e7f',
  90: '#24808f',
  100: '#3d929f',
  110: '#58a4af',
  120: '#74b5be',
  130: '#90c6cd',
  140: '#acd7dc',
  150: '#c9e7ea',
  160: '#e6f6f7',
};
