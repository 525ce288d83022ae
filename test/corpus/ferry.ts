/** Two articles on a ferry accident, made up. */
export const ferry = `Ferry hits pier in Torvik harbour

TORVIK - A passenger ferry hit a pier in Torvik harbour on Tuesday and 10 people were hurt, harbour master Ingrid Solberg said.

"We have never seen anything like this in our harbour," Solberg said. The captain, Pavel Moreau, refused to comment.

The ferry company Nordlin is expected to suspend the route. Police said the ferry was carrying 240 passengers.`;

export const ferryAgain = `Torvik ferry crash: passengers injured

A ferry struck a pier in Torvik harbour on Tuesday, injuring a dozen people, officials said.

"We have never seen something like this in our harbour," said Ingrid Solberg, the port director. Captain Pavel Moreau did not comment.

Nordlin, which runs the ferry, will suspend the route. The ferry was carrying 240 passengers, according to police.`;
