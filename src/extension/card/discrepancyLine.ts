import { type Card, discrepancyCommands } from '../../protocol';
import { commandLink, plain, shorten } from './markdown';

/** The line about what the sources state differently of it, with links to compare; empty where there is nothing. */
export function discrepancyLine({ discrepancies }: Pick<Card, 'discrepancies'>): string {
  const [first, ...others] = discrepancies;
  if (!first) return '';
  const message = plain(shorten(first.message, 150));
  const line = `$(warning) ${commandLink(message, 'Compare side by side', discrepancyCommands.compare, first.id)}`;
  if (!others.length) return line;
  return `${line} · ${commandLink(`${others.length} more`, 'Show the discrepancies', 'parallax.discrepancies.focus')}`;
}
