import { Hover, MarkdownString } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { getCard } from '../../protocol';
import type { Session } from '../client/session';
import { fromPosition, toRange } from '../places';
import { cardCommands, cardMarkdown } from './cardMarkdown';

/** Answers a hover with one card made of the server's data, in the place of the plainer one other editors get. */
export function hoverCard(session: Session): NonNullable<Middleware['provideHover']> {
  return async (document, position, token) => {
    const place = { uri: document.uri.toString(), position: fromPosition(position) };
    const card = await session.request(getCard, place, token);
    if (!card) return undefined;
    const markdown = new MarkdownString(cardMarkdown(card), true);
    markdown.supportHtml = true;
    markdown.isTrusted = { enabledCommands: cardCommands };
    return new Hover(markdown, toRange(card.range));
  };
}
