/** The renderings of a summary: loaded when somebody shares one, since no other screen needs them. */
export async function loadSummaryFormats() {
  const [{ summaryText }, { summaryHtml, summaryPage }, { summaryJson }] = await Promise.all([
    import('../core/summary/text'),
    import('../core/summary/html'),
    import('../core/summary/json'),
  ]);
  return { summaryText, summaryHtml, summaryPage, summaryJson };
}
