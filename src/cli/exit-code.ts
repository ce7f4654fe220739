/** What the process tells its caller: nothing to mend, findings of severity error, or input that could not be used. */
export const EXIT = { clean: 0, findings: 1, unusable: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
