import { Hover, MarkdownString } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { getCard } from '../../protocol/card';
import type { Session } from '../client/session';
import { fromPosition, toRange } from '../places';
import type { Spoken } from '../annotations/spoken';
import { cardCommands, cardMarkdown } from './cardMarkdown';

/** Answers a hover with one card made of the server's data and what people say of the words, in the place of the plainer one other editors get. */
export function hoverCard(session: Session, spoken: Spoken): NonNullable<Middleware['provideHover']> {
  return async (document, position, token) => {
    const place = { uri: document.uri.toString(), position: fromPosition(position) };
    const [card, said] = await Promise.all([
      session.request(getCard, place, token),
      spoken.at(document, position),
    ]);
    const blocks = [card ? cardMarkdown(card) : '', said].filter(Boolean);
    if (blocks.length === 0) return undefined;
    const markdown = new MarkdownString(blocks.join('\n\n'), true);
    markdown.supportHtml = true;
    markdown.isTrusted = { enabledCommands: cardCommands };
    return new Hover(markdown, card ? toRange(card.range) : undefined);
  };
}
