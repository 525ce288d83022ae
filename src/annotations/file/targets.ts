import type { Anchor } from '../anchor';
import { countCodePoints } from '../codePoints';
import type { JsonObject } from '../json';
import { isObject, listOf, textOf } from '../json';
import type { PassageTarget } from '../model';
import { addressOf, pathOf } from '../paths';

/** A passage as a specific resource of the Web Annotation Data Model. */
export function targetJson({ source, anchor, digest }: PassageTarget): unknown {
  if (!anchor) return addressOf(source);
  const { exact, prefix, suffix, start, isOnly } = anchor;
  const quote = { type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  const position =
    start === undefined ? [] : [{ type: 'TextPositionSelector', start, end: start + countCodePoints(exact) }];
  return {
    type: 'SpecificResource',
    source: addressOf(source),
    selector: [quote, ...position],
    ...(digest !== undefined && { 'parallax:digest': digest }),
    ...(isOnly && { 'parallax:only': true }),
  };
}

/** The passages that are understood among some targets, in their order. */
export function targetsOf(raw: unknown): PassageTarget[] {
  return listOf(raw).flatMap(target => {
    if (typeof target === 'string') return target.startsWith('urn:') ? [] : [{ source: pathOf(target) }];
    if (!isObject(target)) return [];
    const address = sourceOf(target);
    if (address === undefined) return [];
    const anchor = anchorOf(listOf(target['selector']), target['parallax:only'] === true);
    const digest = textOf(target['parallax:digest']);
    return [{ source: pathOf(address), ...(anchor && { anchor }), ...(digest !== undefined && { digest }) }];
  });
}

function sourceOf(target: JsonObject): string | undefined {
  const source = target['source'] ?? target['id'];
  return textOf(isObject(source) ? source['id'] : source);
}

function anchorOf(selectors: readonly unknown[], isOnly: boolean): Anchor | undefined {
  const find = (type: string): JsonObject | undefined =>
    selectors.filter(isObject).find(selector => selector['type'] === type);
  const quote = find('TextQuoteSelector');
  const exact = textOf(quote?.['exact']);
  if (!exact) return undefined;
  const start = find('TextPositionSelector')?.['start'];
  return {
    exact,
    prefix: textOf(quote?.['prefix']) ?? '',
    suffix: textOf(quote?.['suffix']) ?? '',
    start: typeof start === 'number' && Number.isSafeInteger(start) && start >= 0 ? start : undefined,
    ...(isOnly && { isOnly }),
  };
}
