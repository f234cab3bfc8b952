/**
 * Frees what nothing holds any more. Node itself waits until the memory has doubled or more, which after the largest object of
 * a program has been let go is hundreds of megabytes too late. Takes part of a second; where it can't be asked for, nothing happens.
 */
export async function freeMemory(): Promise<void> {
  try {
    const { Session } = await import('node:inspector/promises');
    const session = new Session();
    session.connect();
    try {
      await session.post('HeapProfiler.collectGarbage');
    } finally {
      session.disconnect();
    }
  } catch {
    // Some builds of Node have no inspector.
  }
}
