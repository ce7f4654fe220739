/** A browser on a busy machine may be late once. A test that fails is run again; its first failure is printed, and two fail it. */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
