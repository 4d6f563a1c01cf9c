/** How long to wait before the log is tried again, where a reader still needed it. */
const AGAIN_AFTER_MS = 1_000;

export interface LogTruncation {
  /**
   * To be called after a deletion: the write-ahead log lets go of what was deleted. Resolves when
   * it has, or when a reader needs the log still and it is tried again later.
   */
  request(): Promise<void>;
  stop(): void;
}

/** Many deletions at once share one truncation. */
export function createLogTruncation(truncateLog: () => Promise<boolean>): LogTruncation {
  let isWanted = false;
  let working: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const work = async (): Promise<void> => {
    try {
      while (isWanted) {
        isWanted = false;
        if (await truncateLog()) continue;
        timer ??= setTimeout(again, AGAIN_AFTER_MS).unref();
        return;
      }
    } finally {
      working = undefined;
    }
  };
  const request = (): Promise<void> => {
    isWanted = true;
    return (working ??= work());
  };
  const again = (): void => {
    timer = undefined;
    // A fault of the file shows in the next write, which has somebody to tell.
    request().catch(() => undefined);
  };
  return {
    request,
    stop: () => clearTimeout(timer),
  };
}
