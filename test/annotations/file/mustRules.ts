import assert from 'node:assert/strict';

type Json = Record<string, unknown>;

/** Checks what the Web Annotation Data Model says that an annotation page and its annotations must be. */
export function checkMustRules(text: string): void {
  const page = JSON.parse(text) as Json;
  const contexts = list(page['@context']);
  assert.ok(contexts.includes('http://www.w3.org/ns/anno.jsonld'));
  for (const context of contexts.filter(each => typeof each === 'object'))
    for (const meaning of Object.values(context as Json)) assert.match(String(meaning), /^urn:/);
  assert.equal(page['type'], 'AnnotationPage');
  isIri(page['id']);
  assert.ok(Array.isArray(page['items']));
  for (const item of page['items'] as Json[]) checkAnnotation(item);
}

function checkAnnotation(annotation: Json): void {
  isIri(annotation['id']);
  assert.ok(list(annotation['type']).includes('Annotation'));
  for (const field of ['created', 'modified'])
    if (field in annotation)
      assert.match(String(annotation[field]), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
  for (const motivation of list(annotation['motivation']))
    assert.ok(motivations.includes(String(motivation)));
  for (const creator of list(annotation['creator']) as Json[]) assert.equal(typeof creator['name'], 'string');
  for (const body of list(annotation['body']) as Json[]) {
    assert.equal(body['type'], 'TextualBody');
    assert.equal(typeof body['value'], 'string');
    if ('purpose' in body) assert.ok(motivations.includes(String(body['purpose'])));
  }
  const targets = list(annotation['target']);
  assert.ok(targets.length >= 1, 'an annotation must have a target');
  for (const target of targets) checkTarget(target);
}

function checkTarget(target: unknown): void {
  if (typeof target === 'string') {
    isIri(target);
    return;
  }
  const resource = target as Json;
  assert.equal(typeof resource['source'], 'string', 'a specific resource must have one source');
  isIri(resource['source']);
  for (const selector of list(resource['selector']) as Json[]) {
    if (selector['type'] === 'TextQuoteSelector') assert.equal(typeof selector['exact'], 'string');
    else if (selector['type'] === 'TextPositionSelector')
      for (const field of ['start', 'end'])
        assert.ok(Number.isInteger(selector[field]) && Number(selector[field]) >= 0);
    else assert.fail(`unknown selector ${String(selector['type'])}`);
  }
}

function isIri(value: unknown): void {
  assert.equal(typeof value, 'string');
  assert.doesNotThrow(() => new URL(String(value), 'file:///folder/.parallax/annotations.jsonld'));
  assert.doesNotMatch(String(value), /[\s<>"{}|\\^`]/);
}

function list(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
}

const motivations = (
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating ' +
  'questioning replying tagging'
).split(' ');
