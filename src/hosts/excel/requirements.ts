/** The oldest Excel that Lamppost runs in. The manifest's `<Requirements>` must say the same. Newer sets only behind `supportsExcelApi`. */
export const REQUIREMENTS = { ExcelApi: '1.9', SharedRuntime: '1.1' } as const;

export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
