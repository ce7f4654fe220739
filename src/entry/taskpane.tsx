import { FluentProvider, Title3, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { createCommandChannel } from '../commands/commands';
import { registerRibbon } from '../commands/ribbon';

const commands = createCommandChannel();

registerRibbon({
  actions: Office.actions,
  showPane: () => Office.addin.showAsTaskpane(),
  run: (command) => commands.dispatch(command),
  report: (error) => console.error(error),
});

const place = document.getElementById('pane');
if (!place) throw new Error('taskpane.html lacks the element #pane.');
void Office.onReady(() => {
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Title3>Lamppost</Title3>
    </FluentProvider>,
  );
});
