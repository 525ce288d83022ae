import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { EditorAnnotationFile } from '../../../src/extension/annotations/annotationFile';
import { remove, write } from '../harness/parallax';
import { file } from '../harness/workspace';

describe('the file of annotations', () => {
  const path = 'closed/annotations.jsonld';
  const names = async (): Promise<string[]> =>
    (await vscode.workspace.fs.readDirectory(file('closed'))).map(([name]) => name);
  const text = async (): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(file(path)));
  afterEach(() => remove('closed'));

  it('is what was about to be renamed where the window was closed then', async () => {
    await write(`${path}.older.tmp`, 'older');
    await new Promise(resolve => setTimeout(resolve, 20));
    await write(`${path}.newer.tmp`, 'newer');
    const found = await new EditorAnnotationFile(file(path)).read();
    assert.equal(found?.join(''), 'newer');
    assert.equal(await text(), 'newer');
    assert.ok(!(await names()).includes('annotations.jsonld.newer.tmp'));
  });

  it('is not what others are about to write while it is there', async () => {
    await write(path, 'as it was');
    await write(`${path}.other.tmp`, 'to come');
    const found = await new EditorAnnotationFile(file(path)).read();
    assert.equal(found?.join(''), 'as it was');
    assert.equal((await names()).length, 2);
  });

  it('is written where there is none, and nothing is left beside it', async () => {
    const annotations = new EditorAnnotationFile(file(path));
    assert.equal(await annotations.read(), undefined);
    assert.ok(await annotations.replace(['first'], undefined));
    assert.equal(await text(), 'first');
    assert.deepEqual(await names(), ['annotations.jsonld']);
  });

  it('is not overwritten where it holds something else than was expected', async () => {
    await write(path, 'by others');
    assert.ok(!(await new EditorAnnotationFile(file(path)).replace(['mine'], ['as it was'])));
    assert.equal(await text(), 'by others');
    assert.deepEqual(await names(), ['annotations.jsonld']);
  });
});
