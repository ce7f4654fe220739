/** The task pane in Excel and in the workbench: the place where host, use cases, ribbon and screens meet. */
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from '../app/types';
import { createUseCases } from '../app/use-cases';
import { quarterToPlan } from '../app/values';
import { createCommandChannel } from '../commands/commands';
import { registerRibbon } from '../commands/ribbon';
import { isLanguage } from '../core/model/language';
import { createExcelHost } from '../hosts/excel/excel-host';
import { languageFor } from '../i18n/load';
import { deviceMemory } from './device-memory';
import { createThemeSource } from './pane-theme';
import { rememberedLanguage, rememberLanguage } from './remembered-language';
import { ThemedApp } from './themed-app';
import { systemClock } from './system-clock';

const ribbon = createCommandChannel();

// At once, before Office is ready: Excel may call a function of the ribbon as soon as the page has run.
registerRibbon({
  actions: Office.actions,
  showPane: () => Office.addin.showAsTaskpane(),
  run: (command) => ribbon.dispatch(command),
  report: (error) => console.error(error),
});

void Office.onReady(async ({ host }) => {
  // Opened in a browser by itself, the page keeps what the HTML says about the product.
  if (host !== Office.HostType.Excel) return;
  const excel = createExcelHost();
  const useCases = createUseCases(excel, systemClock);
  const { displayLanguage } = excel.capabilities;
  // The workbench names language and example in the address; Excel names neither.
  const parameters = new URLSearchParams(window.location.search);
  const asked = parameters.get('lang');
  const language = isLanguage(asked) ? asked : (rememberedLanguage() ?? languageFor(displayLanguage));
  const example = EXAMPLES.find((name) => name === parameters.get('example'));
  if (example && (await useCases.open()).kind === 'not-ours') {
    const today = systemClock.today();
    await useCases.build({ team: 'Marketing', quarter: quarterToPlan(today), language, example, today });
  }

  const place = document.getElementById('pane');
  if (!place) throw new Error('taskpane.html lacks the element #pane.');
  createRoot(place).render(
    <ThemedApp
      theme={createThemeSource(window, () => Office.context.officeTheme)}
      commands={{
        ...useCases,
        today: () => systemClock.today(),
        connectRibbon: (handler) => ribbon.connect(handler),
        loadRuleBook: async () => (await import('../app/rule-book')).createRuleBook(systemClock),
      }}
      displayLanguage={displayLanguage}
      language={language}
      onLanguage={rememberLanguage}
      memory={deviceMemory}
    />,
  );
});
