/** `npm run bench:language`: precision, recall and F1 of the text analysis, per label and language. */
import { report } from '../language/report';

console.log(report());
