import { makeExcelFixture } from './excel-fixture';
import { describeHostContract } from './host-contract';

describeHostContract('the Excel host', () => makeExcelFixture());
