import type { Anchor } from '../anchor';
import { countCodePoints } from '../codePoints';
import type { JsonObject } from '../json';
import { isObject, listOf, textOf } from '../json';
import type { PassageTarget } from '../model';
import { addressOf, pathOf } from '../paths';

/** A passage as a specific resource of the Web Annotation Data Model. */
export function targetJson({ source, anchor, digest }: PassageTarget): unknown {
  if (!anchor) return addressOf(source);
  const { exact, prefix, suffix, start } = anchor;
  const quote = { type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  const position =
    start === undefined ? [] : [{ type: 'TextPositionSelector', start, end: start + countCodePoints(exact) }];
  return {
    type: 'SpecificResource',
    source: addressOf(source),
    selector: [quote, ...position],
    ...(digest !== undefined && { 'parallax:digest': digest }),
    ...onlyJson(anchor),
  };
}

/** Whether the words were there once: by themselves, or with so many code units before or after them. */
function onlyJson({ isOnly, onlyWith }: Anchor): JsonObject {
  if (isOnly) return { 'parallax:only': true };
  return onlyWith ? { 'parallax:onlyWith': [onlyWith.before, onlyWith.after] } : {};
}

/** The passages that are understood among some targets, in their order. */
export function targetsOf(raw: unknown): PassageTarget[] {
  return listOf(raw).flatMap(target => {
    if (typeof target === 'string') return target.startsWith('urn:') ? [] : [{ source: pathOf(target) }];
    if (!isObject(target)) return [];
    const address = sourceOf(target);
    if (address === undefined) return [];
    const anchor = anchorOf(listOf(target['selector']), target);
    const digest = textOf(target['parallax:digest']);
    return [{ source: pathOf(address), ...(anchor && { anchor }), ...(digest !== undefined && { digest }) }];
  });
}

function sourceOf(target: JsonObject): string | undefined {
  const source = target['source'] ?? target['id'];
  return textOf(isObject(source) ? source['id'] : source);
}

function anchorOf(selectors: readonly unknown[], target: JsonObject): Anchor | undefined {
  const quote = selectorIn(selectors, 'TextQuoteSelector');
  const exact = textOf(quote?.['exact']);
  if (!exact) return undefined;
  const start = selectorIn(selectors, 'TextPositionSelector')?.['start'];
  return {
    exact,
    prefix: textOf(quote?.['prefix']) ?? '',
    suffix: textOf(quote?.['suffix']) ?? '',
    start: isCount(start) ? start : undefined,
    ...onlyOf(target),
  };
}

function selectorIn(selectors: readonly unknown[], type: string): JsonObject | undefined {
  for (const selector of selectors) if (isObject(selector) && selector['type'] === type) return selector;
  return undefined;
}

function onlyOf(target: JsonObject): Pick<Anchor, 'isOnly' | 'onlyWith'> {
  if (target['parallax:only'] === true) return { isOnly: true };
  const [before, after, more] = listOf(target['parallax:onlyWith']);
  return isCount(before) && isCount(after) && more === undefined ? { onlyWith: { before, after } } : {};
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
