import assert from 'node:assert/strict';
import type { PartConfidences } from '../../../src/source/model';
import { leastSure } from '../../../src/source/quotations/confidence';
import { readSource } from '../../../src/source/read';
import { trainedReader } from '../../language/reader/models';

function confidencesIn(text: string): PartConfidences[] {
  const { quotations } = readSource(text, undefined, trainedReader());
  return quotations.map(({ confidences }) => confidences);
}

function only(text: string): PartConfidences {
  const [first, ...others] = confidencesIn(text);
  assert.ok(first && others.length === 0, text);
  return first;
}

describe('How sure each part of a quotation is', () => {
  it('is told of the parts that it has', () => {
    const parts = (text: string): string => Object.keys(only(text)).join(' ');
    assert.equal(parts('“The dam will hold,” Marta Oduya said.'), 'cue source content speaker');
    assert.equal(parts('It was said that the dam would hold.'), 'cue content');
    assert.equal(parts('“Nobody knows where the money has gone.”'), 'content');
  });

  it('is high where marks, turns and posts show it', () => {
    for (const text of [
      '“The dam will hold,” Marta Oduya said.',
      '“The dam,” Marta Oduya said, “will hold.”',
      'Marta Oduya told reporters: “The dam will hold.”',
    ]) {
      const { cue, source, content, speaker } = only(text);
      for (const part of [cue, source, content, speaker]) assert.ok(part !== undefined && part > 0.85, text);
    }
    const turns = confidencesIn('ODUYA: The dam will hold.\n\nVOS: And the gates?\n\nODUYA: They will too.');
    assert.equal(turns.length, 3);
    assert.ok(turns.every(({ source = 0, content }) => Math.min(source, content) > 0.9));
  });

  it('is lower where the words stand without marks, and lower still for anything but speech', () => {
    const said = only('Marta Oduya said that the dam would hold.');
    assert.ok(said.content < only('“The dam will hold,” Marta Oduya said.').content);
    assert.ok(said.content > leastSure);
    const backed = only('Oduya backed the plan of the council on Monday.');
    assert.ok(backed.content < said.content);
    assert.ok((backed.cue ?? 1) < (said.cue ?? 0));
  });

  it('is low for who speaks where a pronoun stands for words alone', () => {
    const [, they] = confidencesIn(
      'Some residents were angry. Vos said the gate held. They said it broke twice.',
    );
    const named = only('Vos said the gate broke twice.');
    assert.ok((they?.speaker ?? 1) < leastSure);
    assert.ok((named.speaker ?? 0) > leastSure);
    const [vos, she] = confidencesIn(
      'Marta Vos is the mayor. Vos said the gate held. She said it broke twice.',
    );
    assert.ok((vos?.speaker ?? 0) >= (she?.speaker ?? 1) && (she?.speaker ?? 0) > leastSure);
  });

  it('is that of its least sure part for the whole', () => {
    const text = '“The dam will hold,” Oduya said. Vos doubted it. “Nobody knows,” he said.';
    for (const { confidence, confidences } of readSource(text, undefined, trainedReader()).quotations)
      assert.equal(confidence, Math.min(...Object.values<number>({ ...confidences })));
  });
});
