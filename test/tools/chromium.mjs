/** Starts the system's Chromium without anything that reaches out to the network by itself. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function options() {
  const executablePath = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error('Chromium is not installed. Install it, or name it in the variable CHROMIUM.');
  return {
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

export const launchChromium = () => chromium.launch(options());

/** One Chromium for several processes, which connect to its `wsEndpoint()`. */
export const launchChromiumServer = () => chromium.launchServer(options());
