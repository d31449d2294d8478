/** Work that goes on, though the platform waits no longer for it. */
export class StillWaitingError extends Error {
  override readonly name = 'StillWaitingError';
}

/**
 * The work's own outcome, if it has one in time.
 * @param patience milliseconds
 * @throws StillWaitingError while the work goes on by itself; whatever becomes of it then is nobody's fault
 */
export async function within<Result>(patience: number, work: Promise<Result>): Promise<Result> {
  let alarm: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => reject(new StillWaitingError()), patience);
  });
  try {
    return await Promise.race([work, timeUp]);
  } finally {
    clearTimeout(alarm);
  }
}
