/** The one chunk that holds Univer and the stand-in for Excel: the page's frame is there before it. */
export { createGrid } from './create-grid';
export { createGridBook } from './grid-book';
export { loadGridLocale } from './locales';
