import type { Locator } from 'playwright-core';

/** What a person drags into the window: files from the desktop, or what is selected on a page, by its media types. */
export type Dragged = { readonly files: readonly string[] } | { readonly selection: Record<string, string> };

const shift = 8;
/** Copy, link and move, as a file manager and a browser offer them. */
const allOperations = 19;

/** Drags something from outside over the middle of a target, with Shift held down, and lets it fall: by the browser itself. */
export async function dragOnto(target: Locator, what: Dragged): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('What something is dragged onto is not shown.');
  const { x, y } = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data =
    'files' in what
      ? { items: [], files: [...what.files], dragOperationsMask: allOperations }
      : {
          items: Object.entries(what.selection).map(([mimeType, data]) => ({ mimeType, data })),
          dragOperationsMask: allOperations,
        };
  const page = target.page();
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Input.setInterceptDrags', { enabled: true });
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x, y, data, modifiers: shift });
      // The workbench shows where it would fall before it takes it.
      await page.waitForTimeout(300);
    }
  } finally {
    await session.detach();
  }
}
