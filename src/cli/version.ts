/** Equal to the version in package.json (a test compares them): the bundle is one file that runs without the package around it. */
export const VERSION = '0.1.0';
