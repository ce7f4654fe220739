export default async function tearDown() {
  const { browser, site } = globalThis.endToEnd;
  await browser.close();
  await site.close();
}
