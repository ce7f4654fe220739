/**
 * How much of a file is believed. A workbook of 10,000 key results is about 3 MB zipped and 40 MB inflated, so that these leave
 * room for a real workbook, pictures included, and stop a zip bomb long before memory runs out.
 */
export const LIMITS = {
  /** The file as it lies on disk. */
  fileBytes: 64 * 1024 * 1024,
  entries: 10_000,
  /** One part, inflated. */
  partBytes: 192 * 1024 * 1024,
  /** All parts together, inflated. */
  totalBytes: 384 * 1024 * 1024,
  /** Inflated to deflated, over the whole file, once it is bigger than `ratioFromBytes`. Deflate can reach 1032. */
  ratio: 300,
  ratioFromBytes: 32 * 1024 * 1024,
  /** Nested elements: real parts stay below 30. */
  xmlDepth: 200,
  /** Cells that one read may hand over, counting blank ones in rows that exist. */
  cells: 20_000_000,
} as const;

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Excel's limit for the text of a cell, in UTF-16 units. */
export const MAX_TEXT = 32_767;
