import { REQUIREMENTS } from '../hosts/excel/requirements';
import { startWorkbench } from '../workbench/page/start-workbench';

void startWorkbench({ requirements: REQUIREMENTS });
