import type { Messages } from '../messages/messages';
import { errors } from './errors';
import { names } from './names';
import { editor, plan } from './plan';
import { check, frame, reports, start } from './screens';

export const messages: Messages = { frame, reports, names, errors, start, plan, editor, check };
