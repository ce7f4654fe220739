import { startWorkbench } from '../workbench/page/start-workbench';

void startWorkbench();
