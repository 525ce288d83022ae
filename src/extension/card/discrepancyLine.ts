import type { Card } from '../../protocol/card';
import { discrepancyCommands } from '../../protocol/discrepancies';
import { commandLink, plain, shorten } from './markdown';

/** The line about what the sources state differently of it, with links to compare; empty where there is nothing. */
export function discrepancyLine({ discrepancies }: Pick<Card, 'discrepancies'>): string {
  const [first, ...others] = discrepancies;
  if (!first) return '';
  const links = [
    commandLink('compare', 'Show both side by side', discrepancyCommands.compare, first.id),
    ...(others.length
      ? [commandLink(`${others.length} more`, 'Show the discrepancies', 'parallax.discrepancies.focus')]
      : []),
  ];
  return [`$(warning) ${plain(shorten(first.message, 130))}`, ...links].join(' · ');
}
