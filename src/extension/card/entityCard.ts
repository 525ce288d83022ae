import type { Card, EntityCard, Place } from '../../protocol';
import { internalCommands } from '../commandLinks';
import { commandLink, counted, plain, shorten } from './markdown';

const icons: Readonly<Record<string, string>> = {
  person: 'person',
  place: 'location',
  organisation: 'organization',
};

/** More sources than this are summed up in one line. */
const mostSources = 4;

/** The lines about a person, place or organisation, and about the word under the cursor that stands for it. */
export function entityLines(card: EntityCard): string[] {
  const name = `**${plain(card.name)}**`;
  const icon = `$(${icons[card.kind] ?? 'symbol-misc'})`;
  const kind = card.kind === 'other' ? '' : ` · ${card.kind}`;
  const aliases = card.aliases.filter(alias => alias !== card.name).slice(0, 3);
  const also = aliases.length ? ` · also ${plain(aliases.join(', '))}` : '';
  return [...resolvedLines(card, name), `${icon} ${name}${kind}${also}`, '', ...sourceLines(card), ''].concat(
    firstQuotation(card),
  );
}

/** Of a pronoun or a description: whom it means and why. */
function resolvedLines({ resolved }: EntityCard, name: string): string[] {
  if (!resolved) return [];
  const { words, reason, evidence } = resolved;
  const why = plain(shorten(reason, 90));
  const because = evidence ? openLink(why, 'Show what this rests on', evidence) : why;
  return [`“${plain(shorten(words, 40))}” is ${name}: ${because}`, ''];
}

/** A line for each source: how it describes them, how often it names and quotes them. */
function sourceLines({ sources, moreSources = 0 }: EntityCard): string[] {
  const shown = sources.slice(0, mostSources);
  const more = sources.length - shown.length + moreSources;
  return [
    '| | | |',
    '|:--|:--|:--|',
    ...shown.map(source => `| ${sourceName(source)} | ${descriptions(source)} | ${counts(source)} |`),
    ...(more > 0 ? [`| | ${counted(more, 'more source')} | |`] : []),
  ];
}

type EntityInSource = EntityCard['sources'][number];

function sourceName({ label, mentions }: EntityInSource): string {
  const name = `**${plain(shorten(label, 30))}**`;
  return mentions[0] ? openLink(name, 'Show the first mention', mentions[0]) : name;
}

function descriptions(source: EntityInSource): string {
  const distinct = new Map(source.descriptions.map(place => [place.text.toLowerCase(), place]));
  const shown = [...distinct.values()].slice(0, 2);
  return shown
    .map(place => openLink(plain(shorten(place.text, 45)), 'Show it in the source', place))
    .join('; ');
}

function counts({ uri, mentions, quotations }: EntityInSource): string {
  return [
    mentions.length ? peekLink(counted(mentions.length, 'mention'), uri, mentions) : '',
    quotations.length ? peekLink(counted(quotations.length, 'quotation'), uri, quotations) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function firstQuotation({ sources }: EntityCard): string[] {
  const place = sources.flatMap(source => source.quotations)[0];
  return place
    ? [`$(quote) ${openLink(plain(shorten(place.text, 110)), 'Show the quotation', place)}`, '']
    : [];
}

function openLink(label: string, hint: string, { uri, range, text }: Place): string {
  return commandLink(label, hint, internalCommands.openPlaces, [{ uri, range, text: shorten(text, 40) }]);
}

/** A peek list holds no more than this; the link has to carry it. */
const mostPeeked = 50;

function peekLink(label: string, uri: string, places: readonly Place[]): string {
  const ranges = places
    .slice(0, mostPeeked)
    .map(({ range: { start, end } }) => [start.line, start.character, end.line, end.character]);
  return commandLink(label, 'Show all', internalCommands.peek, uri, ranges);
}

/** The line about what the sources state differently of it, with links to compare. */
export function discrepancyLines({ discrepancies }: Card, compare: string): string[] {
  const [first, ...others] = discrepancies;
  if (!first) return [];
  const line = `$(warning) ${commandLink(plain(shorten(first.message, 150)), 'Compare side by side', compare, first.id)}`;
  const more = others.length
    ? ` · ${commandLink(`${others.length} more`, 'Show the discrepancies', 'parallax.discrepancies.focus')}`
    : '';
  return [line + more, ''];
}
