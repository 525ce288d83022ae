import assert from 'node:assert/strict';
import { authorsOf, fullNames, invertedNames, surnames } from '../../../src/annotations/citation/authors';
import { dayOf } from '../../../src/annotations/citation/day';

describe('the authors of a citation', () => {
  it('are read from a byline', () => {
    assert.deepEqual(authorsOf('By Ann Lee, Bo Maria van Dahl and Reuters'), [
      { given: 'Ann', surname: 'Lee' },
      { given: 'Bo Maria', surname: 'van Dahl' },
      { given: '', surname: 'Reuters' },
    ]);
    assert.deepEqual(authorsOf(''), []);
  });

  it('are named in full, inverted, or by surname', () => {
    const authors = authorsOf('Ann-Marie Lee & Bo C. Dahl');
    assert.equal(fullNames(authors), 'Ann-Marie Lee and Bo C. Dahl');
    assert.equal(invertedNames(authors), 'Lee, A.-M., & Dahl, B. C.');
    assert.equal(surnames(authors), 'Lee & Dahl');
  });

  it('are summed up where they are many', () => {
    const authors = authorsOf('Ann Lee, Bo Dahl, Cy Fox and Di Ray');
    assert.equal(fullNames(authors), 'Ann Lee et al.');
    assert.equal(fullNames(authors.slice(0, 3)), 'Ann Lee, Bo Dahl, and Cy Fox');
    assert.equal(surnames(authors), 'Lee et al.');
  });
});

describe('the day of a citation', () => {
  it('is that of the source, not of this machine', () => {
    assert.deepEqual(dayOf('2025-01-26T23:30:00-11:00'), { year: '2025', monthAndDay: 'January 26' });
    assert.deepEqual(dayOf('2025-03-02'), { year: '2025', monthAndDay: 'March 2' });
    assert.equal(dayOf('yesterday'), undefined);
    assert.equal(dayOf(undefined), undefined);
  });
});
