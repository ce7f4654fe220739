/**
 * One message to Excel and its answer: `build` queues everything, one `sync()` carries it, `collect` reads what came back.
 *
 * A context of our own instead of `Excel.run`: `run` keeps every range alive for later messages and releases them with a second
 * message at its end. Nothing here outlives its message, so both would be waste.
 */
export async function exchange<T, R>(
  build: (context: Excel.RequestContext) => T,
  collect: (built: T) => R,
): Promise<R> {
  const context = new Excel.RequestContext();
  const built = build(context);
  await context.sync();
  return collect(built);
}
