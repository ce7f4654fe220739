/** How long anything may take. A loaded machine is slow, not broken: a test that waits for what never comes is the exception. */
export const PATIENCE = 45_000;

/** Asks again until the assertion holds; then, or when patience is at its end, what it says counts. */
export async function eventually<T>(assertion: () => Promise<T> | T): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
