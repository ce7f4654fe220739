import { makeFileFixture } from './file-fixture';
import { describeHostContract } from './host-contract';

describeHostContract('the file host', makeFileFixture);
