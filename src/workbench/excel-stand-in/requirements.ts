/** The newest requirement set of Excel whose members the stand-in answers, as far as the host uses them: notes (1.18) are not among them. */
const EXCEL_API = { major: 1, minor: 17 } as const;

/** For `Office.context.requirements.isSetSupported` where the stand-in takes the place of Excel. */
export function isSetSupported(name: string, version = '1.1'): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  switch (name.toLowerCase()) {
    case 'excelapi':
      return major < EXCEL_API.major || (major === EXCEL_API.major && minor <= EXCEL_API.minor);
    case 'sharedruntime':
    case 'richapiruntime':
      return major === 1 && minor <= 1;
    default:
      return false;
  }
}
