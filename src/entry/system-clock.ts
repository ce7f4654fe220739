import type { Clock } from '../app/clock';
import { dayFromIso } from '../app/values';

/** Today where the user is, not in Greenwich. */
export const systemClock: Clock = {
  today() {
    const now = new Date();
    const iso = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    const day = dayFromIso(iso);
    if (day === null) throw new Error(`The system's date cannot be read: ${iso}`);
    return day;
  },
};
