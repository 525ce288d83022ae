import type { EntityCard } from '../../protocol/card';
import type { Place } from '../../protocol/place';
import { editDetailsCommand, internalCommands } from '../commandLinks';
import { commandLink, counted, plain, shorten } from './markdown';

const icons: Readonly<Record<string, string>> = {
  person: 'person',
  place: 'location',
  organisation: 'organization',
};

/** More sources than this are summed up in one line. */
const mostSources = 4;

/** The blocks about a person, place or organisation, or about the word under the cursor that stands for one. */
export function entityBlocks(card: EntityCard, sources = mostSources): string[] {
  return [entityLine(card), sourceTable(card, sources)];
}

/** The first that they are quoted with, for a card that is not about a quotation anyway. */
export function firstQuotation({ sources }: EntityCard): string {
  const source = sources.find(({ quotations }) => quotations.length);
  const place = source?.quotations[0];
  if (!place) return '';
  const label = plain(shorten(source.label, 30));
  return `$(quote) ${plain(shorten(place.text, 100))} · ${openLink(label, 'Show the quotation', place)}`;
}

/** Who it is, in a line. */
function entityLine({ name, kind, aliases, resolved }: EntityCard): string {
  const icon = `$(${icons[kind] ?? 'symbol-misc'})`;
  if (resolved) {
    const why = plain(shorten(resolved.reason, 90));
    const because = resolved.evidence ? openLink(why, 'Show what this rests on', resolved.evidence) : why;
    return `${icon} “${plain(shorten(resolved.words, 40))}” is **${plain(name)}**: ${because}`;
  }
  const others = aliases.filter(alias => alias !== name).slice(0, 3);
  const parts = [
    `${icon} **${plain(name)}**`,
    ...(kind === 'other' ? [] : [kind]),
    ...(others.length ? [`also ${plain(shorten(others.join(', '), 60))}`] : []),
  ];
  return parts.join(' · ');
}

/** A line for each source: how it describes them, how often it names and quotes them. */
function sourceTable({ sources, moreSources = 0 }: EntityCard, most: number): string {
  const shown = sources.slice(0, most);
  const more = sources.length - shown.length + moreSources;
  return [
    '| | | |',
    '|:--|:--|:--|',
    ...shown.map(source => `| ${sourceName(source)} | ${descriptions(source)} | ${counts(source)} |`),
    ...(more > 0 ? [`| | ${counted(more, 'more source')} | |`] : []),
  ].join('\n');
}

type EntityInSource = EntityCard['sources'][number];

function sourceName({ label, mentions, uri }: EntityInSource): string {
  const name = `**${plain(shorten(label, 30))}**`;
  const link = mentions[0] ? openLink(name, 'Show the first mention', mentions[0]) : name;
  return `${link} ${commandLink('$(edit)', 'Say its outlet, date, author…', editDetailsCommand, uri)}`;
}

function descriptions(source: EntityInSource): string {
  const distinct = new Map(source.descriptions.map(place => [place.text.toLowerCase(), place]));
  const shown = [...distinct.values()].slice(0, 2);
  return shown.map(place => plain(shorten(place.text, 50))).join('; ');
}

function counts({ uri, mentions, quotations }: EntityInSource): string {
  return [
    mentions.length ? peekLink(counted(mentions.length, 'mention'), uri, mentions) : '',
    quotations.length ? peekLink(counted(quotations.length, 'quotation'), uri, quotations) : '',
  ]
    .filter(Boolean)
    .join(' · ');
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
