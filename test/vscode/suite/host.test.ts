import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { host } from '../harness/host';
import { extensionId, open, seeds } from '../harness/workspace';

describe(`in the ${host} extension host`, () => {
  it('runs there and nowhere else', () => {
    const hasProcess = 'process' in globalThis;
    const inWorker = 'WorkerGlobalScope' in globalThis;
    assert.deepEqual({ hasProcess, inWorker }, { hasProcess: host === 'node', inWorker: host === 'web' });
  });

  it('finds the extension and activates it', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension);
    await extension.activate();
    assert.ok(extension.isActive);
  });

  for (const name of seeds)
    it(`opens ${name} as a source`, async () => {
      const { document } = await open(name);
      assert.equal(document.languageId, 'news-source');
    });
});
