/** The commands of Not now, fetched together when the first of them is used. */
export { addRequest } from './add-request';
export { bringBackFromNotNow } from './bring-back';
export { moveToNotNow } from './move-to-not-now';
export { undoNotNow } from './undo-not-now';
