/** The one chunk that holds Univer: the page's frame is there before it. */
export { createGrid } from './create-grid';
export { loadGridLocale } from './locales';
