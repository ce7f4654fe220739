/** The grid measures in pixels, the file in characters of the default font (7 px wide, 5 px of padding) and in points. */
const CHARACTER = 7;
const PADDING = 5;
const POINTS_A_PIXEL = 0.75;

export const pixelsToCharacters = (pixels: number): number =>
  Math.max(0, Math.round(((pixels - PADDING) / CHARACTER) * 100) / 100);
export const charactersToPixels = (characters: number): number => Math.round(characters * CHARACTER + PADDING);
export const pixelsToPoints = (pixels: number): number => Math.round(pixels * POINTS_A_PIXEL * 100) / 100;
export const pointsToPixels = (points: number): number => Math.round(points / POINTS_A_PIXEL);
