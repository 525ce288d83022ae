import assert from 'node:assert/strict';
import { type DependencyTree, dependencyTree } from '../../src/language/dependencyTree';
import {
  agentOf,
  complementOf,
  isNegated,
  isPassive,
  objectOf,
  patientOf,
  subjectOf,
  verbOver,
} from '../../src/language/grammarRoles';
import { createReader } from '../../src/language/reader/reader';
import { readParagraph } from '../../src/language/readParagraph';
import { shippedModels } from './reader/models';

const reader = createReader(shippedModels());

/** Checks what a role gives for the ⟦marked⟧ word: the word between ‹ and ›, or nothing if no word is marked so. */
function check(role: (tree: DependencyTree, token: number) => number | undefined, marked: string): void {
  const paragraph = readParagraph(marked.replace(/[⟦⟧‹›]/g, ''), reader);
  const tree = dependencyTree(paragraph);
  assert.ok(tree);
  const at = (open: string): number => {
    const start = marked.indexOf(open);
    if (start < 0) return -1;
    const before = marked.slice(0, start).replace(/[⟦⟧‹›]/g, '').length;
    return paragraph.tokens.findIndex(token => token.start === before);
  };
  const found = role(tree, at('⟦'));
  assert.equal(paragraph.tokens[found ?? -1]?.text, paragraph.tokens[at('‹')]?.text, marked);
  assert.equal(found ?? -1, at('‹'), marked);
}

function holds(role: (tree: DependencyTree, token: number) => boolean, marked: string): boolean {
  const paragraph = readParagraph(marked.replace(/[⟦⟧]/g, ''), reader);
  const tree = dependencyTree(paragraph);
  assert.ok(tree);
  const token = paragraph.tokens.findIndex(({ start }) => start === marked.indexOf('⟦'));
  return role(tree, token);
}

describe('Roles in a clause', () => {
  it('subjects: of the verb itself, shared with another, behind a relative pronoun', () => {
    check(subjectOf, 'The ‹mayor› ⟦resigned⟧ on Friday.');
    check(subjectOf, 'The ‹mayor› apologised and ⟦resigned⟧.');
    check(subjectOf, 'The ‹mayor›, who ⟦resigned⟧ last week, is ill.');
    check(subjectOf, 'The ‹mayor› wants to ⟦leave⟧.');
    check(subjectOf, 'Officials asked the ‹mayor› to ⟦leave⟧.');
    check(subjectOf, '⟦Speaking⟧ in Oslo, the ‹mayor› denied the claim.');
    check(subjectOf, 'The plan to ⟦leave⟧ was dropped.');
    check(subjectOf, '⟦Stop⟧ the war.');
  });

  it('objects', () => {
    check(objectOf, 'The president ⟦signed⟧ the controversial ‹bill› on Friday.');
    check(objectOf, 'They read the ‹bill› that the president ⟦signed⟧.');
    check(objectOf, 'The president ⟦resigned⟧.');
  });

  it('who did it to whom, in the active and the passive', () => {
    check(agentOf, '‹Police› ⟦arrested⟧ the journalist.');
    check(agentOf, 'The journalist was ⟦arrested⟧ by military ‹police›.');
    check(agentOf, 'The journalist was ⟦arrested⟧ on Friday.');
    check(patientOf, 'Police ⟦arrested⟧ the ‹journalist›.');
    check(patientOf, 'The ‹journalist› was ⟦arrested⟧ by military police.');
    check(patientOf, 'The ‹journalist› was arrested and ⟦charged⟧ with fraud.');
    check(patientOf, '‹People› ⟦jailed⟧ for fraud were freed.');
  });

  it('what completes a verb, and what clause a word is in', () => {
    check(complementOf, 'She ⟦said⟧ that he had ‹resigned›.');
    check(complementOf, 'She ⟦hopes⟧ to ‹win›.');
    check(verbOver, 'She said that the ⟦mayor⟧ had ‹resigned›.');
    check(verbOver, 'The mayor of ⟦Oslo⟧ is a ‹lawyer›.');
  });

  it('the passive and what is denied', () => {
    assert.ok(holds(isPassive, 'The vote was ⟦postponed⟧.'));
    assert.ok(!holds(isPassive, 'They ⟦postponed⟧ the vote.'));
    assert.ok(holds(isNegated, 'She did not ⟦resign⟧.'));
    assert.ok(holds(isNegated, 'No member of the board ⟦resigned⟧.'));
    assert.ok(!holds(isNegated, 'She ⟦resigned⟧, not he.'));
  });
});
