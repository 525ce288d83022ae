import { Hover, MarkdownString } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { type Card, getCard } from '../../protocol/card';
import type { Session } from '../client/session';
import { fromPosition, toRange } from '../places';
import type { Spoken } from '../annotations/spoken';
import { addNoteCommand } from '../commandLinks';
import { cardCommands, cardMarkdown } from './cardMarkdown';
import { commandLink } from './markdown';

/** Answers a hover with one card made of the server's data and what people say of the words, in the place of the plainer one other editors get. */
export function hoverCard(session: Session, spoken: Spoken): NonNullable<Middleware['provideHover']> {
  return async (document, position, token) => {
    const place = { uri: document.uri.toString(), position: fromPosition(position) };
    const [card, said] = await Promise.all([
      session.request(getCard, place, token),
      spoken.at(document, position),
    ]);
    const blocks = [card ? cardMarkdown(card) : '', said, card ? noteLink(card, place.uri) : ''].filter(
      Boolean,
    );
    if (blocks.length === 0) return undefined;
    const markdown = new MarkdownString(blocks.join('\n\n'), true);
    markdown.supportHtml = true;
    markdown.isTrusted = { enabledCommands: cardCommands };
    return new Hover(markdown, card ? toRange(card.range) : undefined);
  };
}

/** Opens the box for a note on the words of the card, as on a line of a view. */
function noteLink({ range }: Card, uri: string): string {
  const entry = { node: { places: [{ uri, range }] } };
  return `$(comment) ${commandLink('Add a note', 'Add a note on these words', addNoteCommand, entry)}`;
}
