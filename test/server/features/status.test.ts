import assert from 'node:assert/strict';
import { statusOf } from '../../../src/server/features/status';
import { annotated } from '../annotated';

/** What the status item tells of articles. */
function notices(texts: Readonly<Record<string, string>>): string[] {
  const { snapshot, findings } = annotated(texts);
  return statusOf(snapshot, findings, 0, []).notices.map(({ text }) => text);
}

const french = `Un incendie s’est déclaré dans la nuit de lundi à mardi dans une scierie du Jura. Aucun blessé n’est à déplorer.

« Nous avons eu très peur », a raconté Michel Perrin, qui habite en face. La préfecture a ouvert une enquête.`;

describe('the status', () => {
  it('says of an article in another language that it is, once', () => {
    const told = notices({ 'fire.txt': french, 'b.txt': 'Kaja Kallas spoke in Tallinn on Monday.' });
    assert.deepEqual(told, ['fire is not in English, so nobody’s words are read in it.']);
  });

  it('has nothing to say of articles in English', () => {
    assert.deepEqual(
      notices({ 'a.txt': 'Kaja Kallas spoke in Tallinn on Monday. “We wait,” she said.' }),
      [],
    );
  });
});
