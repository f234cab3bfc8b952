import { freeMemory } from '../../src/cli/file/freeMemory';
import { loadClient, type NativeBridge } from '../../src/embedded/node/clientLoader';

/** Loads a client, as for a workbook, and keeps nothing of it. */
function clientLetGo(): WeakRef<NativeBridge> {
  const bridge: NativeBridge = { sendMessageToHost: () => undefined };
  loadClient(bridge, {});
  return new WeakRef(bridge);
}

test('the client of a workbook that nothing holds any more is freed, also the first of the process', async () => {
  const bridge = clientLetGo();
  // A weak reference holds what it was made with until the turn is over.
  await new Promise((resolve) => setTimeout(resolve));
  await freeMemory();
  expect(bridge.deref() === undefined).toBe(true);
});
