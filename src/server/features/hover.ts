import type { Hover } from 'vscode-languageserver-protocol';
import { MarkupKind } from 'vscode-languageserver-protocol';
import type { Card, EntityCard, FlaggedCard, MarkedWording, QuotationCard } from '../../protocol/card';
import { listed } from '../../language/listed';
import { counted, plain } from '../markdown';
import { shorten } from '../places';

/** Sources that get a line of their own. */
const mostSources = 3;

/** A card as plain Markdown for editors that have no card of their own: 12 lines at most. */
export function hoverOf(card: Card): Hover {
  const parts = [...mainParts(card), discrepancyLines(card)].filter(lines => lines.length);
  const value = parts.map(lines => lines.join('\n')).join('\n\n');
  return { contents: { kind: MarkupKind.Markdown, value }, range: card.range };
}

function mainParts({ entity, quotation, flagged: [flagged] }: Card): string[][] {
  const who = entity ? entityLines(entity, quotation === undefined) : [];
  const said = quotation ? quotationLines(quotation) : [];
  // What is different comes first, and the rest is brief.
  return flagged ? [flaggedLines(flagged), (who.length ? who : said).slice(0, 1)] : [who, said];
}

/** Who it is, with their first words unless the card is about words already. */
function entityLines(card: EntityCard, withWords: boolean): string[] {
  const { name, kind, aliases, resolved, sources, moreSources = 0 } = card;
  const also = aliases.filter(alias => alias !== name).slice(0, 3);
  const said = withWords ? sources.flatMap(({ quotations }) => quotations) : [];
  const first = said.find(({ text }) => text.startsWith('“')) ?? said[0];
  const hidden = Math.max(0, sources.length - mostSources) + moreSources;
  const title = `**${plain(name)}**${kind === 'other' ? '' : `, ${kind}`}`;
  return [
    ...(resolved ? [`“${plain(resolved.words)}” is ${title}: ${plain(shorten(resolved.reason, 100))}`] : []),
    ...(resolved ? [] : [title + (also.length ? `, also ${plain(also.join(', '))}` : '')]),
    ...sources.slice(0, mostSources).map(sourceLine),
    ...(hidden ? [`- and ${counted(hidden, 'more source')}`] : []),
    ...(first ? ['', plain(shorten(first.text, 120))] : []),
  ];
}

function sourceLine({ label, descriptions, mentions, quotations }: EntityCard['sources'][number]): string {
  const distinct = [...new Map(descriptions.map(({ text }) => [text.toLowerCase(), text])).values()];
  const described = distinct.slice(0, 2).map(text => plain(shorten(text, 60)));
  const counts = [
    mentions.length ? counted(mentions.length, 'mention') : '',
    quotations.length ? counted(quotations.length, 'quotation') : '',
  ];
  return `- ${plain(label)}: ${[described.join('; '), counts.filter(Boolean).join(', ')].filter(Boolean).join(' · ')}`;
}

function quotationLines({ speaker, type, firmness, reason, unsure, elsewhere }: QuotationCard): string[] {
  const who = speaker === undefined ? 'Nobody is named' : `**${plain(speaker)}**`;
  const doubt = unsure.length > 0 ? ` (unsure ${listed(unsure)})` : '';
  const why = reason ? `: ${plain(shorten(reason, 100))}` : '';
  return [
    `${who}${doubt}, ${type} quotation, ${plain(firmness)}${why}`,
    ...elsewhere.slice(0, 1).flatMap(elsewhereLines),
  ];
}

function elsewhereLines({ label, here, there }: QuotationCard['elsewhere'][number]): string[] {
  const changed = [...here, ...there].some(piece => piece.changed);
  if (!changed) return [`- ${plain(label)}: the same words`];
  return [`- here: ${marked(here)}`, `- ${plain(label)}: ${marked(there)}`];
}

function flaggedLines({ kind, meaning, confidence, message, here, there }: FlaggedCard): string[] {
  const share = `holds up ${Math.round(confidence * 10)} times in 10`;
  return [
    `**${plain(kind)}**: ${plain(message ?? meaning)} (${share})`,
    `- here: ${marked(here)}`,
    ...there.slice(0, 2).map(({ label, wording }) => `- ${plain(label)}: ${marked(wording)}`),
  ];
}

function discrepancyLines({ discrepancies }: Card): string[] {
  const [first, ...others] = discrepancies;
  if (!first) return [];
  const more = others.length ? ` (and ${others.length} more)` : '';
  return [`Stated differently: ${plain(shorten(first.message, 160))}${more}`];
}

/** Changed words bold, of long runs of same words only what stands next to a change. */
function marked(wording: MarkedWording): string {
  return wording
    .map(({ text, changed }, i) => {
      if (changed) return bold(text);
      return plain(nearChanges(text, i > 0, i < wording.length - 1));
    })
    .join('');
}

/** Space may not stand next to the signs of bold text. */
function bold(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return words ? `${before}**${plain(words)}**${after}` : text;
}

function nearChanges(text: string, before: boolean, after: boolean): string {
  const words = text.split(/(?<=\s)/u);
  const kept = 5;
  if (words.length <= kept * (Number(before) + Number(after)) + 2) return text;
  return `${before ? words.slice(0, kept).join('') : ''}… ${after ? words.slice(-kept).join('') : ''}`;
}
