// Writes annotations one after the other until it is killed, and says how many are written.
import { DiskAnnotationFile } from '../../../src/disk/annotationFile';
import { AnnotationStore } from '../../../src/annotations/store';
import { idOf, noteOf } from '../../annotations/making';

async function write(path: string): Promise<void> {
  const store = new AnnotationStore(new DiskAnnotationFile(path), problem => {
    throw new Error(problem);
  });
  await store.reload();
  for (let n = store.annotations.length; ; n++) {
    await store.put([noteOf(idOf(n), 'x'.repeat(2000))]);
    process.stdout.write(`${n}\n`);
  }
}

void write(process.argv[2] ?? '');
